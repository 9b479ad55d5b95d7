package org.learningassurance.screening;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.Subject;

/**
 * The business unit kept a text although it looks as if it identified somebody.
 *
 * @param field of the form that it was typed into
 * @param kinds what it looks like
 * @param reason why it identifies nobody
 */
public record ScreeningOverridden(String field, List<IdentifierKind> kinds, String reason, Actor by, Instant at)
        implements DomainEvent {

    public ScreeningOverridden {
        kinds = List.copyOf(kinds);
    }

    @Override
    public Subject subject() {
        return Subject.system();
    }

    @Override
    public String title() {
        return "Text kept that looks like an identifier";
    }

    @Override
    public String detail() {
        return reason;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "field",
                field,
                "kinds",
                kinds.stream().map(IdentifierKind::name).collect(Collectors.joining(",")));
    }
}
