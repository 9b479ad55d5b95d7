package org.learningassurance.dissemination;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Disposition;
import org.springframework.data.jpa.domain.Specification;

/** Turns a filter into a query. */
final class Matching {

    private static final Set<Disposition> FOR_THE_AGENCY =
            Set.of(Disposition.OPEN, Disposition.RETURNED, Disposition.NOT_YET_CHANGED);

    private Matching() {}

    /** What the actor may see: all, or the returns of their agencies (R11). */
    static Specification<AgencyReturn> seenBy(Actor by) {
        return (found, query, build) ->
                by.partnership() ? build.conjunction() : found.get("agency").in(by.agencies());
    }

    static Specification<AgencyReturn> through(ReturnFilter filter, LocalDate today) {
        return (found, query, build) -> {
            List<Predicate> all = new ArrayList<>();
            if (filter.agency() != null) {
                all.add(build.equal(found.get("agency"), filter.agency()));
            }
            if (filter.learningPoint() != null) {
                all.add(build.equal(found.get("learningPoint"), filter.learningPoint()));
            }
            if (filter.open()) {
                all.add(build.isNull(found.get("settledAt")));
            }
            if (filter.rung() != null || filter.overdue()) {
                Subquery<Integer> steps = query.subquery(Integer.class);
                Root<AgencyReturn> same = steps.correlate(found);
                Join<AgencyReturn, RungStep> step = same.join("steps");
                steps.select(build.literal(1)).where(stepMatches(step, filter, today, build));
                all.add(build.exists(steps));
            }
            return build.and(all.toArray(Predicate[]::new));
        };
    }

    private static Predicate[] stepMatches(
            Join<AgencyReturn, RungStep> step, ReturnFilter filter, LocalDate today, CriteriaBuilder build) {
        List<Predicate> matches = new ArrayList<>();
        if (filter.rung() != null) {
            matches.add(build.equal(step.get("rung"), filter.rung()));
        }
        if (filter.overdue()) {
            matches.add(step.get("disposition").in(FOR_THE_AGENCY));
            matches.add(build.isNull(step.get("request")));
            matches.add(build.isNotNull(step.get("opensOn")));
            matches.add(build.lessThan(step.<LocalDate>get("dueOn"), today));
        }
        return matches.toArray(Predicate[]::new);
    }
}
