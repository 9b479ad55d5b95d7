package org.learningassurance.training;

import java.util.List;
import org.hibernate.Hibernate;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.ActionId;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.NotAllowed;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Stale;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** Who may see, take forward and manage actions (R11), in one place for the services of this module. */
@Component
class TrainingScope {

    private static final Role[] MANAGERS = {Role.BUSINESS_UNIT, Role.BUSINESS_UNIT_MANAGER, Role.TRAINING_OFFICER};

    private final PartnershipActions actions;
    private final PractitionerSessions sessions;

    TrainingScope(PartnershipActions actions, PractitionerSessions sessions) {
        this.actions = actions;
        this.sessions = sessions;
    }

    static void mustManage(Actor by) {
        by.must(MANAGERS);
    }

    static boolean sees(Actor by, PartnershipAction action) {
        return by.partnership() || by.holds(action.ownerPost());
    }

    static Specification<PartnershipAction> visibleTo(Actor by) {
        if (by.partnership()) {
            return Specification.unrestricted();
        }
        return (root, query, build) -> by.posts().isEmpty()
                ? build.disjunction()
                : root.get("ownerPost").in(by.posts());
    }

    PartnershipAction find(ActionId id) {
        return actions.findById(id).orElseThrow(TrainingScope::notFound);
    }

    PartnershipAction forChange(ActionId id, long version) {
        PartnershipAction action = find(id);
        Stale.check(version, action.version());
        return action;
    }

    /** As {@link #forChange}, for one who manages actions or holds the owner post. */
    PartnershipAction forWork(ActionId id, long version, Actor by) {
        PartnershipAction action = find(id);
        if (!sees(by, action)) {
            throw notFound();
        }
        if (!mayWork(by, action)) {
            throw new NotAllowed(
                    "the holder of the post that owns the action, the business unit, the training officer");
        }
        Stale.check(version, action.version());
        return action;
    }

    /** The action with its sessions; of the figures by agency an agency's actor gets their own agency's only. */
    ActionView view(PartnershipAction action, Actor by) {
        if (!sees(by, action)) {
            throw notFound();
        }
        List<PractitionerSession> held = sessions.findByActionOrderByHeldOnAscIdAsc(action.id());
        held.forEach(session -> Hibernate.initialize(session.attendance()));
        return new ActionView(
                ActionService.loaded(action),
                held,
                reach(action, held, by),
                progress(action, held),
                mayWork(by, action),
                by.is(MANAGERS));
    }

    private static @Nullable Reach reach(PartnershipAction action, List<PractitionerSession> held, Actor by) {
        return action.sessionPlan()
                .map(plan -> Reach.of(plan, action.audience(), held).asSeenBy(by))
                .orElse(null);
    }

    private static List<Progress> progress(PartnershipAction action, List<PractitionerSession> held) {
        return action.sessionPlan()
                .map(plan -> Progress.of(plan, action.audience(), held))
                .orElse(List.of());
    }

    private static boolean mayWork(Actor by, PartnershipAction action) {
        return by.is(MANAGERS) || by.holds(action.ownerPost());
    }

    private static NotFound notFound() {
        return new NotFound("action");
    }
}
