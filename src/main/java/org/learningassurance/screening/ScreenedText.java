package org.learningassurance.screening;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.web.FormScreen;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Guards what is typed. Every form is screened by the page kit; whatever else takes text in asks here. */
@Service
public class ScreenedText implements FormScreen {

    private final IdentifierScreen screen;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ScreenedText(IdentifierScreen screen, ApplicationEventPublisher events, Clock clock) {
        this.screen = screen;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Lets a text pass, or refuses it.
     *
     * @param field that it was typed into
     * @param identifiesNobody why the business unit keeps it all the same; kept in the trail
     * @return what may be a name, as warnings in plain words
     * @throws Refusal when it certainly holds an identifier and the actor may not or does not say why it identifies nobody
     */
    @Override
    @Transactional
    public List<String> require(String field, String text, @Nullable String identifiesNobody, Actor by) {
        List<Finding> findings = screen.screen(text);
        NothingIdentifies.check(findings, identifiesNobody, field, by).orThrow();
        List<IdentifierKind> kept = findings.stream()
                .filter(Finding::certain)
                .map(Finding::kind)
                .distinct()
                .toList();
        if (!kept.isEmpty()) {
            events.publishEvent(
                    new ScreeningOverridden(field, kept, String.valueOf(identifiesNobody), by, clock.instant()));
        }
        return findings.stream()
                .filter(finding -> !finding.certain())
                .map(Finding::words)
                .distinct()
                .toList();
    }
}
