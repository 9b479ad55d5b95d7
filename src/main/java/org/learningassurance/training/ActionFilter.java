package org.learningassurance.training;

import jakarta.persistence.criteria.Predicate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.LearningPointId;
import org.springframework.data.jpa.domain.Specification;

/**
 * Which actions to list. Everything left open matches.
 *
 * @param kind the code of a kind
 * @param dueBy actions whose present step is due by this day and not done
 */
public record ActionFilter(
        @Nullable String kind,
        @Nullable ActionStatus status,
        @Nullable LocalDate dueBy,
        @Nullable LearningPointId learningPoint) {

    public static ActionFilter all() {
        return new ActionFilter(null, null, null, null);
    }

    Specification<PartnershipAction> specification() {
        return (root, query, build) -> {
            List<Predicate> all = new ArrayList<>();
            if (kind != null) {
                all.add(build.equal(root.get("kind").get("code"), kind));
            }
            if (status != null) {
                all.add(build.equal(root.get("status"), status));
            }
            if (dueBy != null) {
                all.add(build.lessThanOrEqualTo(root.get("stepDueOn"), dueBy));
                all.add(root.get("status").in(ActionStatus.PLANNED, ActionStatus.STARTED));
            }
            if (learningPoint != null) {
                all.add(build.isMember(learningPoint, root.<Collection<LearningPointId>>get("learningPoints")));
            }
            return build.and(all);
        };
    }
}
