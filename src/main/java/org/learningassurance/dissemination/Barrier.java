package org.learningassurance.dissemination;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A kind of thing that stops agencies, as data. */
@Entity
@Table(name = "barrier")
public class Barrier {

    /** The kind of which only a text can say what it is. */
    static final String OTHER = "OTHER";

    @Id
    private String code;

    private String label;
    private int position;

    @SuppressWarnings("NullAway.Init")
    protected Barrier() {}

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }
}
