package org.learningassurance.review;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A kind of response to a theme, as data: training update, masterclass, policy update. */
@Entity
@Table(name = "theme_response_kind")
public class ThemeResponseKind {

    @Id
    private String code;

    private String name;

    @SuppressWarnings("NullAway.Init")
    protected ThemeResponseKind() {}

    /** Fixed, for storage and exchange: TRAINING_UPDATE. */
    public String code() {
        return code;
    }

    public String name() {
        return name;
    }
}
