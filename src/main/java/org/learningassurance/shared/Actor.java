package org.learningassurance.shared;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, and in which posts. Built for each request from the posts that the person holds or deputises, so that a change of
 * post takes effect at once.
 *
 * @param person null only for the clock
 * @param agencies the agencies of the posts, home agencies of review group members included: whose work the actor may not judge (R5)
 */
public record Actor(
        @Nullable PersonId person, String name, Set<Role> roles, Set<PostId> posts, Set<AgencyId> agencies) {

    private static final Role[] DECISION_READERS = {
        Role.BUSINESS_UNIT,
        Role.BUSINESS_UNIT_MANAGER,
        Role.REVIEW_GROUP_MEMBER,
        Role.REVIEW_GROUP_CHAIR,
        Role.EXECUTIVE,
        Role.SCRUTINEER
    };

    private static final Actor CLOCK = new Actor(null, "The clock", Set.of(), Set.of(), Set.of());

    public Actor {
        roles = Set.copyOf(roles);
        posts = Set.copyOf(posts);
        agencies = Set.copyOf(agencies);
    }

    /** The system acting because time has passed, with nobody signed in. */
    public static Actor clock() {
        return CLOCK;
    }

    public boolean isClock() {
        return person == null;
    }

    /** @throws IllegalStateException for the clock, which is nobody */
    public PersonId whoever() {
        if (person == null) {
            throw new IllegalStateException("The clock is no person");
        }
        return person;
    }

    public boolean is(Role... any) {
        return Arrays.stream(any).anyMatch(roles::contains);
    }

    /** @throws NotAllowed when the actor has none of the roles */
    public void must(Role... any) {
        if (!is(any)) {
            throw new NotAllowed(Arrays.stream(any).map(Role::label).collect(Collectors.joining(" or ")));
        }
    }

    public boolean businessUnit() {
        return is(Role.BUSINESS_UNIT, Role.BUSINESS_UNIT_MANAGER);
    }

    public boolean reviewGroup() {
        return is(Role.REVIEW_GROUP_MEMBER, Role.REVIEW_GROUP_CHAIR);
    }

    /** Whether the actor reads what the review group has before it and what it decided. */
    public boolean readsDecisions() {
        return is(DECISION_READERS);
    }

    /** @throws NotAllowed unless {@link #readsDecisions} */
    public void mustReadDecisions() {
        must(DECISION_READERS);
    }

    /**
     * Whether the actor works for the partnership as a whole and so sees every agency (R11). Who is of the Scrutiny Board and nothing
     * else does not: see {@link #readsWhatIsPublished}.
     */
    public boolean partnership() {
        return isClock() || roles.stream().anyMatch(Role::ofThePartnership);
    }

    /** Whether the actor sees what is published of reviews and learning, whatever the agency: the partnership and the Scrutiny Board. */
    public boolean readsWhatIsPublished() {
        return partnership() || is(Role.SCRUTINY_BOARD);
    }

    public boolean ofAgency(AgencyId agency) {
        return agencies.contains(agency);
    }

    public boolean sees(AgencyId agency) {
        return partnership() || ofAgency(agency);
    }

    public boolean holds(PostId post) {
        return posts.contains(post);
    }
}
