package org.learningassurance.reporting;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningassurance.assurance.AssuranceDecided;
import org.learningassurance.assurance.RecheckDecided;
import org.learningassurance.audit.TrailFact;
import org.learningassurance.briefing.BriefIssued;
import org.learningassurance.dissemination.RoundAsked;
import org.learningassurance.learning.LearningPointAgreed;
import org.learningassurance.learning.LearningPointDrafted;
import org.learningassurance.learning.LearningPointSuperseded;
import org.learningassurance.learning.LearningPointWithdrawn;
import org.learningassurance.training.ActionFlow;
import org.learningassurance.training.ActionStarted;
import org.learningassurance.training.ActionWithdrawn;
import org.learningassurance.training.TrainingWentLive;

/**
 * One milestone of a learning point, as its row says it or as an entry of the trail does.
 *
 * @param about the training update that it is about, else null
 */
record PointSaid(UUID point, Milestone milestone, @Nullable UUID about, Instant at) {

    /** What happens to a learning point itself. */
    private static final Map<String, Milestone> OWN = Map.of(
            LearningPointDrafted.class.getSimpleName(), Milestone.DRAFTED,
            LearningPointAgreed.class.getSimpleName(), Milestone.AGREED,
            LearningPointWithdrawn.class.getSimpleName(), Milestone.WITHDRAWN,
            LearningPointSuperseded.class.getSimpleName(), Milestone.SUPERSEDED,
            RoundAsked.class.getSimpleName(), Milestone.ASKED);

    private static final Set<String> DECISIONS =
            Set.of(AssuranceDecided.class.getSimpleName(), RecheckDecided.class.getSimpleName());

    private static final Map<String, Milestone> OF_TRAINING = Map.of(
            ActionStarted.class.getSimpleName(), Milestone.TRAINING_STARTED,
            TrainingWentLive.class.getSimpleName(), Milestone.TRAINING_WENT_LIVE,
            ActionWithdrawn.class.getSimpleName(), Milestone.TRAINING_WITHDRAWN);

    private static final String ISSUED = BriefIssued.class.getSimpleName();

    /** Types of all entries that make milestones. */
    static final List<String> EVENTS = java.util.stream.Stream.of(
                    OWN.keySet(), DECISIONS, OF_TRAINING.keySet(), Set.of(ISSUED))
            .flatMap(Set::stream)
            .toList();

    /** The milestone that an entry on a learning point's timeline makes; empty when it makes none there. */
    static Optional<PointSaid> of(TrailFact fact) {
        if (fact.type().equals(ISSUED)) {
            return Optional.of(new PointSaid(fact.on(), Milestone.BRIEF_ISSUED, null, fact.recordedAt()));
        }
        Milestone ofTraining = OF_TRAINING.get(fact.type());
        if (ofTraining != null) {
            return fact.fact("flow").equals(ActionFlow.TRAINING_UPDATE.name())
                    ? Optional.of(new PointSaid(fact.on(), ofTraining, fact.subject(), fact.recordedAt()))
                    : Optional.empty();
        }
        // Shown on another's timeline as well, such as a successor's.
        return fact.on().equals(fact.subject())
                ? Optional.of(new PointSaid(fact.on(), own(fact), null, fact.recordedAt()))
                : Optional.empty();
    }

    private static Milestone own(TrailFact fact) {
        Milestone own = OWN.get(fact.type());
        return own == null ? Milestone.valueOf(fact.fact("outcome")) : own;
    }

    static List<PointSaid> sorted(List<PointSaid> rows) {
        return rows.stream()
                .sorted(Comparator.comparing(PointSaid::at)
                        .thenComparing(PointSaid::milestone)
                        .thenComparing(said -> String.valueOf(said.about())))
                .toList();
    }

    @Override
    public String toString() {
        return "%s since %s%s".formatted(milestone, at, about == null ? "" : ", by training update " + about);
    }
}
