package org.learningassurance.learning;

import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.ReviewId;
import org.springframework.data.jpa.domain.Specification;

/** Which learning points an actor may see (R11), and which of them a filter asks for, as conditions of a query. */
final class Visible {

    private Visible() {}

    /**
     * The partnership sees every learning point; an agency those which the review group has agreed and which ask that agency; the
     * Scrutiny Board those agreed from reviews of which none is under embargo.
     *
     * @param underEmbargo the reviews under embargo, for whom it matters
     */
    static Specification<LearningPoint> to(Actor actor, Set<ReviewId> underEmbargo) {
        if (actor.partnership()) {
            return Specification.unrestricted();
        }
        Specification<LearningPoint> asked = askingAnyOf(actor.agencies());
        if (!onlyWhatIsPublished(actor)) {
            return agreed().and(asked);
        }
        return underEmbargo.isEmpty()
                ? agreed()
                : agreed().and(fromNoneOf(underEmbargo).or(asked));
    }

    /** Whether embargoes matter to the actor: the Scrutiny Board reads on, past its own agency's learning, what is published. */
    static boolean onlyWhatIsPublished(Actor actor) {
        return actor.readsWhatIsPublished() && !actor.partnership();
    }

    static Specification<LearningPoint> one(LearningPointId id) {
        return (root, query, build) -> build.equal(root.get("id"), id);
    }

    private static Specification<LearningPoint> fromNoneOf(Set<ReviewId> reviews) {
        return Specification.allOf(reviews.stream()
                .map(review -> Specification.not(holding("reviews", review)))
                .toList());
    }

    static Specification<LearningPoint> through(LearningPointFilter filter) {
        List<Specification<LearningPoint>> all = new ArrayList<>();
        all.add(equal("status", filter.status()));
        all.add(equal("kind", filter.kind()));
        all.add(equal("priority", filter.priority()));
        all.add(holding("reviews", filter.review()));
        all.add(holding("themes", filter.theme()));
        AgencyId agency = filter.agency();
        all.add(agency == null ? Specification.unrestricted() : askingAnyOf(List.of(agency)));
        return Specification.allOf(all);
    }

    private static Specification<LearningPoint> agreed() {
        return (root, query, build) -> build.isNotNull(root.get("agreedOn"));
    }

    private static Specification<LearningPoint> equal(String property, @Nullable Object value) {
        return value == null
                ? Specification.unrestricted()
                : (root, query, build) -> build.equal(root.get(property), value);
    }

    private static <T> Specification<LearningPoint> holding(String collection, @Nullable T value) {
        return value == null
                ? Specification.unrestricted()
                : (root, query, build) -> build.isMember(value, root.<Collection<T>>get(collection));
    }

    private static Specification<LearningPoint> askingAnyOf(Collection<AgencyId> agencies) {
        return (root, query, build) -> {
            Subquery<LearningPointId> asking = query.subquery(LearningPointId.class);
            Root<LearningPoint> same = asking.from(LearningPoint.class);
            asking.select(same.get("id"))
                    .where(same.<LearningPoint, AgencyId, AskedTerms>joinMap("asked")
                            .key()
                            .in(agencies));
            return root.get("id").in(asking);
        };
    }
}
