package org.learningassurance.assurance.web;

import java.util.List;
import java.util.Optional;
import org.learningassurance.assurance.Challenge;
import org.learningassurance.assurance.ChallengeService;
import org.learningassurance.dissemination.ReturnView;
import org.learningassurance.dissemination.ReturnViews;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.SubjectKind;
import org.learningassurance.shared.web.Panel;
import org.springframework.stereotype.Component;

/** The scrutineer's challenges of how a return was judged, on its page, and the way to another. */
@Component
class ChallengePanel implements Panel {

    private static final int AT_THE_END = 60;

    private final ChallengeService challenges;
    private final ReturnViews returns;

    ChallengePanel(ChallengeService challenges, ReturnViews returns) {
        this.challenges = challenges;
        this.returns = returns;
    }

    /** @param mayChallenge whether the reader may challenge a judgement of this return */
    record Content(ReturnId agencyReturn, List<Challenge> challenges, boolean mayChallenge) {}

    @Override
    public int order() {
        return AT_THE_END;
    }

    @Override
    public Optional<Shown> on(Subject subject, Actor by) {
        boolean reads = by.readsDecisions();
        if (subject.kind() != SubjectKind.RETURN || !reads) {
            return Optional.empty();
        }
        ReturnId id = ReturnId.of(subject.id());
        ReturnView view = returns.get(id, by);
        List<Challenge> ofReturn = challenges.of(view.learningPoint(), by).stream()
                .filter(challenge -> challenge.agencyReturn().filter(id::equals).isPresent())
                .toList();
        boolean mayChallenge = by.is(Role.SCRUTINEER)
                && view.steps().stream().anyMatch(step -> step.disposition().closed());
        return ofReturn.isEmpty() && !mayChallenge
                ? Optional.empty()
                : Optional.of(new Shown("assurance/panels", "challenges", new Content(id, ofReturn, mayChallenge)));
    }
}
