package org.learningassurance.directory;

import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.NotAllowed;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.Role;
import org.springframework.stereotype.Component;

/**
 * What an actor may see and change in the directory: the business unit and the administrator everything, but only the
 * administrator may give out the posts that guard the rest; an agency's strategic lead its own leads and people; holders their own
 * post. What lies outside an agency's scope is not there for it (R11).
 */
@Component
class DirectoryScope {

    private static final Role[] MANAGERS = {Role.BUSINESS_UNIT, Role.BUSINESS_UNIT_MANAGER, Role.ADMINISTRATOR};

    private final Posts posts;

    DirectoryScope(Posts posts) {
        this.posts = posts;
    }

    boolean manages(Actor by) {
        return by.is(MANAGERS);
    }

    void mustManage(Actor by) {
        by.must(MANAGERS);
    }

    boolean seesPost(Post post, Actor by) {
        return by.partnership()
                || by.holds(post.id())
                || post.agency().filter(post::belongsTo).filter(by::ofAgency).isPresent();
    }

    /** Whether the actor may say who holds a post with this role, of this agency. */
    boolean mayGiveOut(Post post, Actor by) {
        return mayGiveOut(post.role(), by)
                || post.agency()
                        .filter(post::belongsTo)
                        .filter(agency -> leads(agency, by))
                        .isPresent();
    }

    boolean mayGiveOut(Role role, Actor by) {
        boolean guardsTheRest = role == Role.ADMINISTRATOR || role == Role.INFORMATION_GOVERNANCE;
        return guardsTheRest ? by.is(Role.ADMINISTRATOR) : manages(by);
    }

    void mustGiveOut(Post post, Actor by) {
        mustSee(post, by);
        if (!mayGiveOut(post, by)) {
            throw new NotAllowed(whoGivesOut(post.role()));
        }
    }

    void mustGiveOut(Role role, Actor by) {
        if (!mayGiveOut(role, by)) {
            throw new NotAllowed(whoGivesOut(role));
        }
    }

    /** Holder and deputy may say that the holder is away; whoever gives the post out may so too. */
    boolean maySayAway(Post post, Actor by) {
        return by.holds(post.id()) || mayGiveOut(post, by);
    }

    void mustSayAway(Post post, Actor by) {
        mustSee(post, by);
        if (!maySayAway(post, by)) {
            throw new NotAllowed("the holder or deputy of the post, or whoever gives it out");
        }
    }

    boolean isHolder(Post post, Actor by) {
        PersonId person = by.person();
        return person != null && post.holder().filter(person::equals).isPresent();
    }

    void mustSee(AgencyId agency, Actor by) {
        if (!by.sees(agency)) {
            throw new NotFound("agency");
        }
    }

    void mustSee(Post post, Actor by) {
        if (!seesPost(post, by)) {
            throw new NotFound("post");
        }
    }

    /** People of an agency are there for that agency and for the partnership; the partnership's own people for the latter alone. */
    boolean seesPerson(Person person, Actor by) {
        return by.partnership()
                || person.id().equals(by.person())
                || person.agency().filter(by::ofAgency).isPresent();
    }

    void mustSee(Person person, Actor by) {
        if (!seesPerson(person, by)) {
            throw new NotFound("person");
        }
    }

    /** Whether the actor holds or deputises the agency's strategic lead. */
    boolean leads(AgencyId agency, Actor by) {
        return by.ofAgency(agency)
                && posts.findFirstByRoleAndAgencyAndClosedOnIsNullOrderById(Role.AGENCY_STRATEGIC_LEAD, agency)
                        .filter(post -> by.holds(post.id()))
                        .isPresent();
    }

    boolean managesPeopleOf(Person person, Actor by) {
        return manages(by)
                || person.agency().filter(agency -> leads(agency, by)).isPresent();
    }

    void mustManagePeopleOf(Person person, Actor by) {
        mustSee(person, by);
        if (!managesPeopleOf(person, by)) {
            throw new NotAllowed("the business unit, an administrator or the strategic lead of the person’s agency");
        }
    }

    private static String whoGivesOut(Role role) {
        return switch (role) {
            case ADMINISTRATOR, INFORMATION_GOVERNANCE -> Role.ADMINISTRATOR.label();
            case AGENCY_TRAINING_LEAD, AGENCY_STRATEGIC_LEAD ->
                "the business unit, an administrator or the agency’s strategic lead";
            default -> "the business unit or an administrator";
        };
    }
}
