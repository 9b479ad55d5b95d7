package org.learningassurance.dissemination;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.PersonId;

/**
 * One answer for several learning points, as somebody fills it in: what one meeting or course confirmed for all of them. It is kept from
 * the first step on, so that neither a lost session nor another device loses what was typed; once all of it is sent, the claims have it.
 */
@Entity
@Table(name = "shared_answer")
class SharedAnswer {

    @Id
    private UUID id;

    private PersonId madeBy;

    @Convert(converter = DraftFields.class)
    private Map<String, List<String>> fields;

    private Instant begunAt;
    private @Nullable Instant sentAt;

    @SuppressWarnings("NullAway.Init")
    protected SharedAnswer() {}

    SharedAnswer(Doing doing) {
        id = org.learningassurance.shared.Id.nextValue();
        madeBy = doing.by().whoever();
        fields = Map.of();
        begunAt = doing.at();
    }

    UUID id() {
        return id;
    }

    boolean isOf(PersonId person) {
        return madeBy.equals(person);
    }

    /** The form's fields by name, each with its values as typed; empty before anything was, and after all of it was sent. */
    Map<String, List<String>> fields() {
        return fields;
    }

    Instant begunAt() {
        return begunAt;
    }

    Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    void save(Map<String, List<String>> typed) {
        fields = Map.copyOf(typed);
    }

    /** @param everything whether the claims have all that was typed; else it is kept for what was left out */
    void sent(Instant at, boolean everything) {
        if (everything) {
            fields = Map.of();
        }
        sentAt = at;
    }
}
