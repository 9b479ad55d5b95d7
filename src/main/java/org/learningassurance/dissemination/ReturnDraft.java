package org.learningassurance.dissemination;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Rung;

/** A claim form that was put aside, as it was filled in; anybody of the agency may finish it, on any device. */
@Entity
@Table(name = "return_draft")
public class ReturnDraft {

    @Id
    private UUID id;

    private ReturnId agencyReturn;

    @Enumerated(EnumType.STRING)
    private Rung rung;

    @Convert(converter = DraftFields.class)
    private Map<String, List<String>> fields;

    private PersonId savedBy;
    private Instant savedAt;

    @SuppressWarnings("NullAway.Init")
    protected ReturnDraft() {}

    ReturnDraft(ReturnId agencyReturn, Rung rung, Map<String, List<String>> fields, Doing doing) {
        this.id = org.learningassurance.shared.Id.nextValue();
        this.agencyReturn = agencyReturn;
        this.rung = rung;
        this.fields = Map.copyOf(fields);
        this.savedBy = doing.by().whoever();
        this.savedAt = doing.at();
    }

    void save(Map<String, List<String>> again, Doing doing) {
        fields = Map.copyOf(again);
        savedBy = doing.by().whoever();
        savedAt = doing.at();
    }

    public Rung rung() {
        return rung;
    }

    /** The form's fields by name, each with its values as typed. */
    public Map<String, List<String>> fields() {
        return fields;
    }

    public PersonId savedBy() {
        return savedBy;
    }

    public Instant savedAt() {
        return savedAt;
    }
}
