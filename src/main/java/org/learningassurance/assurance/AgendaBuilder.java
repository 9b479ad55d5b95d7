package org.learningassurance.assurance;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.worklist.WhoseWork;
import org.learningassurance.worklist.WorkItem;
import org.learningassurance.worklist.WorkItemService;
import org.springframework.stereotype.Component;

/** Puts together what the review group has before it: its open work, high priority and oldest first within each part. */
@Component
class AgendaBuilder {

    private static final Comparator<WorkItem> MOST_PRESSING_FIRST = Comparator.comparing(WorkItem::priority)
            .reversed()
            .thenComparing(WorkItem::openedAt)
            .thenComparing(item -> item.id().value());

    private final WorkItemService workItems;
    private final Challenges challenges;
    private final LearningPointService learningPoints;

    AgendaBuilder(WorkItemService workItems, Challenges challenges, LearningPointService learningPoints) {
        this.workItems = workItems;
        this.challenges = challenges;
        this.learningPoints = learningPoints;
    }

    List<AgendaItem> asOfNow() {
        Stream<AgendaItem> work = workItems.openOf(WhoseWork.REVIEW_GROUP).stream()
                .sorted(MOST_PRESSING_FIRST)
                .map(AgendaBuilder::ofWork);
        return Stream.concat(
                        challenges.findByStatusOrderByRaisedAt(ChallengeStatus.OPEN).stream()
                                .map(this::ofChallenge),
                        work)
                .sorted(Comparator.comparing(AgendaItem::kind))
                .toList();
    }

    private AgendaItem ofChallenge(Challenge challenge) {
        return new AgendaItem(
                AgendaKind.CHALLENGE,
                challenge.id().value(),
                challenge.learningPoint(),
                challenge.agency().orElse(null),
                learningPoints.theLearningPoint(challenge.learningPoint()).ref(),
                "Answer the scrutineer’s challenge",
                "/challenges/" + challenge.id(),
                null);
    }

    private static AgendaItem ofWork(WorkItem item) {
        return new AgendaItem(
                switch (item.kind()) {
                    case DECIDE_OVERDUE -> AgendaKind.OVERDUE;
                    case DECIDE_ASSURANCE -> AgendaKind.ASSURANCE;
                    case DECIDE_RECHECK -> AgendaKind.RECHECK;
                    default -> AgendaKind.OTHER;
                },
                item.subject().id(),
                item.learningPoint().orElse(null),
                item.agency().orElse(null),
                item.reference(),
                item.kind().label(),
                item.path(),
                item.dueOn());
    }
}
