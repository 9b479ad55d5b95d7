package org.learningassurance.chase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.ChaseId;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.WorkItemId;

/** An agency has not answered; what is asked of it goes to the review group, once for this due date. */
public record PutBeforeReviewGroup(
        WorkItemId item,
        ChaseId chase,
        @Nullable LearningPointId learningPoint,
        @Nullable AgencyId agency,
        LocalDate dueOn,
        int workingDaysPastDue,
        Actor by,
        Instant at)
        implements DomainEvent {

    static PutBeforeReviewGroup of(ChaseEntry entry, Actor by) {
        return new PutBeforeReviewGroup(
                entry.item(),
                entry.id(),
                entry.learningPoint(),
                entry.agency(),
                entry.dueOn(),
                entry.workingDaysPastDue(),
                by,
                entry.at());
    }

    @Override
    public Subject subject() {
        return Subject.of(item);
    }

    @Override
    public List<Subject> about() {
        return Stream.of(
                        learningPoint == null ? null : Subject.of(learningPoint),
                        agency == null ? null : Subject.of(agency))
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public String title() {
        return "Put before the Review Advisory Group: no answer %d working days after the due date"
                .formatted(workingDaysPastDue);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "chase",
                chase.toString(),
                "dueOn",
                dueOn.toString(),
                "workingDays",
                Integer.toString(workingDaysPastDue));
    }
}
