package org.learningassurance.notification;

import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.PersonId;
import org.springframework.data.jpa.domain.Specification;

/** Which mails; null means any. */
public record OutboxFilter(
        @Nullable MessageStatus status,
        @Nullable MessageKind kind,
        @Nullable PersonId toPerson) {

    public static final OutboxFilter ALL = new OutboxFilter(null, null, null);

    Specification<Message> asSpecification() {
        return Specification.allOf(equal("status", status), equal("kind", kind), equal("toPerson", toPerson));
    }

    private static Specification<Message> equal(String attribute, @Nullable Object value) {
        return (message, query, criteria) ->
                value == null ? criteria.conjunction() : criteria.equal(message.get(attribute), value);
    }
}
