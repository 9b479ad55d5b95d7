package org.learningassurance.assurance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.EachOnItsOwn;
import org.learningassurance.shared.EachOnItsOwn.Hindrance;
import org.learningassurance.shared.OverdueReviewId;
import org.learningassurance.shared.Verdict;
import org.springframework.stereotype.Service;

/**
 * One decision of the review group for several overdue claims. Each is recorded by itself, by the same rules as any other and in a
 * transaction of its own: what moved on meanwhile, or is not this person's to decide, is named, and the rest is done.
 */
@Service
public class DecidingTogether {

    private final OverdueReviewService overdue;
    private final Minutes minutes;
    private final Decisions decisions;
    private final EachOnItsOwn each;

    DecidingTogether(OverdueReviewService overdue, Minutes minutes, Decisions decisions, EachOnItsOwn each) {
        this.overdue = overdue;
        this.minutes = minutes;
        this.decisions = decisions;
        this.each = each;
    }

    /**
     * An overdue claim as it was looked at.
     *
     * @param version of its review then
     */
    public record Checked(OverdueReviewId id, long version) {}

    /**
     * What is decided on each of them.
     *
     * @param newDueOn for a choice that sets a date, else ignored
     */
    public record OnEach(
            OverdueChoice choice, String reason, @Nullable LocalDate newDueOn, DecisionSetting setting) {

        public OnEach {
            reason = reason.strip();
            newDueOn = choice.setsDate() ? newDueOn : null;
        }

        boolean isIn(Decision decision) {
            return decision.kind() == DecisionKind.OVERDUE
                    && decision.outcome().equals(choice.name())
                    && decision.reason().equals(reason)
                    && decision.dateSet().equals(Optional.ofNullable(newDueOn))
                    && decision.meeting().equals(Optional.ofNullable(setting.meeting()));
        }
    }

    /**
     * What became of one of them.
     *
     * @param why it was not decided; empty when it was
     */
    public record Outcome(OverdueReviewId id, String why) {

        public boolean decided() {
            return why.isEmpty();
        }
    }

    /** Whether this one may be among them, as it stands now. */
    public Verdict mayDecide(OverdueView view, Actor by) {
        return OverdueStillWaits.verdict(view.status(), view.answeredAt().isPresent(), false)
                .and(DeciderIsNotOfTheAgency.verdict(by, List.of(view.agency())));
    }

    /**
     * Sent twice, each is decided once, and both sendings are told so.
     *
     * @throws org.learningassurance.shared.Refusal when what is decided fits none of them; then nothing is done
     */
    public List<Outcome> decide(List<Checked> checked, OnEach decided, Actor by) {
        minutes.mustTakeInPlace(decided.reason(), decided.setting(), by);
        OverdueDecisionFits.verdict(decided.choice().setsDate(), decided.newDueOn(), minutes.today())
                .orThrow();
        List<Outcome> outcomes = new ArrayList<>();
        for (Checked one : checked) {
            String why = each.attempt(() -> decide(one, decided, by))
                    .filter(hindrance -> !recordedBy(by, one.id(), decided))
                    .map(Hindrance::reason)
                    .orElse("");
            outcomes.add(new Outcome(one.id(), why));
        }
        return outcomes;
    }

    private void decide(Checked one, OnEach decided, Actor by) {
        OverdueReview now = overdue.theReview(one.id());
        OverdueStillWaits.verdict(now.status(), now.answeredAt().isPresent(), now.version() != one.version())
                .orThrow();
        overdue.decide(
                one.id(), decided.choice(), decided.reason(), decided.newDueOn(), decided.setting(), one.version(), by);
    }

    private boolean recordedBy(Actor by, OverdueReviewId id, OnEach decided) {
        return decisions.findBySubjectOrderByRecordedAtDesc(id.value()).stream()
                .findFirst()
                .filter(last -> last.recordedBy().equals(by.whoever()) && decided.isIn(last))
                .isPresent();
    }
}
