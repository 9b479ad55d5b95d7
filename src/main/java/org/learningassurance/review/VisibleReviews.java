package org.learningassurance.review;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Actor;
import org.springframework.data.jpa.domain.Specification;

/**
 * Which reviews an actor may see (R11), and which of them a filter asks for, as conditions of a query. Agencies see no reviews; a
 * Scrutiny Board that is nothing else sees what is under no embargo.
 */
final class VisibleReviews {

    private VisibleReviews() {}

    static Specification<Review> to(Actor actor) {
        if (actor.partnership()) {
            return Specification.unrestricted();
        }
        return actor.readsWhatIsPublished()
                ? (root, query, build) -> build.isFalse(root.get("underEmbargo"))
                : (root, query, build) -> build.disjunction();
    }

    static boolean isTo(Actor actor, Review review) {
        return actor.partnership() || (actor.readsWhatIsPublished() && !review.underEmbargo());
    }

    static Specification<Review> through(ReviewFilter filter) {
        List<Specification<Review>> all = new ArrayList<>();
        all.add(equal("kind", filter.kind()));
        all.add(equal("status", filter.status()));
        if (filter.from() != null) {
            all.add((root, query, build) -> build.greaterThanOrEqualTo(root.get("openedOn"), filter.from()));
        }
        if (filter.to() != null) {
            all.add((root, query, build) -> build.lessThanOrEqualTo(root.get("openedOn"), filter.to()));
        }
        return Specification.allOf(all);
    }

    private static Specification<Review> equal(String property, @Nullable Object value) {
        return value == null
                ? Specification.unrestricted()
                : (root, query, build) -> build.equal(root.get(property), value);
    }
}
