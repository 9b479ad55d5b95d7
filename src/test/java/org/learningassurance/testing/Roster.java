package org.learningassurance.testing;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.learningassurance.access.Actors;
import org.learningassurance.access.LetIn;
import org.learningassurance.access.web.SignedInAs;
import org.learningassurance.directory.AgencyService;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.directory.NewAgency;
import org.learningassurance.directory.NewPerson;
import org.learningassurance.directory.NewPost;
import org.learningassurance.directory.PeopleService;
import org.learningassurance.directory.Post;
import org.learningassurance.directory.PostService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.Role;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Agencies and people in posts who can sign in, for tests of pages and scope: made through the real services, new at each call.
 *
 * <pre>{@code
 * AgencyId police = roster.agency("Police");                  // with a training lead and a strategic lead
 * Actor officer = roster.somebody(Role.BUSINESS_UNIT);        // in a post of their own
 * Actor chair = roster.incumbent(Role.REVIEW_GROUP_CHAIR);    // in the post that work of this role is asked of
 * mvc.perform(get("/").with(roster.signedIn(officer)));
 * roster.signIn(visit, officer);
 * }</pre>
 */
@Component
public class Roster {

    /** Who sets everything up. */
    public static final Actor ADMINISTRATOR = new Actor(
            PersonId.of("00000000-0000-7000-8000-00000000aaaa"),
            "Test administrator",
            Set.of(Role.ADMINISTRATOR),
            Set.of(),
            Set.of());

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final AgencyService agencies;
    private final PostService posts;
    private final PeopleService people;
    private final DirectoryService directory;
    private final Actors actors;
    private final LetIn letIn;

    Roster(
            AgencyService agencies,
            PostService posts,
            PeopleService people,
            DirectoryService directory,
            Actors actors,
            LetIn letIn) {
        this.agencies = agencies;
        this.posts = posts;
        this.people = people;
        this.directory = directory;
        this.actors = actors;
        this.letIn = letIn;
    }

    /** A police force with both leads. */
    public AgencyId agency(String name) {
        return agency(name, "POLICE");
    }

    /** @param kind code of a kind of agency: PRIMARY_SCHOOL */
    public AgencyId agency(String name, String kind) {
        AgencyId agency = emptyAgency(name, kind);
        somebody(Role.AGENCY_TRAINING_LEAD, agency);
        somebody(Role.AGENCY_STRATEGIC_LEAD, agency);
        return agency;
    }

    /** Without any post. */
    public AgencyId emptyAgency(String name, String kind) {
        int number = NUMBER.incrementAndGet();
        return agencies.addAgency(new NewAgency("TEST-" + number, name + " " + number, kind), ADMINISTRATOR);
    }

    public Actor trainingLead(AgencyId agency) {
        return holder(directory.trainingLead(agency).orElseThrow());
    }

    public Actor strategicLead(AgencyId agency) {
        return holder(directory.strategicLead(agency).orElseThrow());
    }

    public Actor somebody(Role role) {
        return somebody(role, null);
    }

    /** A new person in a new post. @param agency for leads, and where a group's member comes from */
    public Actor somebody(Role role, @Nullable AgencyId agency) {
        PostId post = posts.addPost(new NewPost(role.label(), role, agency), ADMINISTRATOR);
        return appoint(post, agency);
    }

    /** Whoever holds the oldest post with the role, which is the one that its work is asked of; somebody new where nobody does. */
    public Actor incumbent(Role role) {
        Post post = directory.postsWith(role).get(0);
        return post.holder().isPresent() ? holder(post) : appoint(post.id(), null);
    }

    /** Somebody without a post. */
    public PersonId person(@Nullable AgencyId agency) {
        int number = NUMBER.incrementAndGet();
        return people.addPerson(
                new NewPerson("Person " + number, "person" + number + "@test.example", agency), ADMINISTRATOR);
    }

    /** The actor with the posts held by now. */
    public Actor again(Actor actor) {
        return actors.actorFor(actor.whoever());
    }

    public Actor actor(PersonId person) {
        return actors.actorFor(person);
    }

    /** Lets the person in and marks the request of MockMvc as theirs. */
    public RequestPostProcessor signedIn(Actor actor) {
        return SignedInAs.entry(letIn.person(actor.whoever()));
    }

    /** The email address to sign in with, and to use for HTTP Basic; the password is {@link LetIn#PASSWORD}. */
    public String email(Actor actor) {
        letIn.person(actor.whoever());
        return directory.person(actor.whoever()).email();
    }

    /** Signs in as the sign-in page does, for visits that are about other pages: the browser draws neither it nor "My work". */
    public void signIn(Visit visit, Actor actor) {
        visit.signIn(email(actor), LetIn.PASSWORD);
    }

    /** Signs in on the sign-in page, which leads to "My work". */
    public void signInOnThePage(Visit visit, Actor actor) {
        Page page = visit.page();
        page.navigate("/sign-in");
        page.getByLabel("Email address").fill(email(actor));
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(LetIn.PASSWORD);
        Visit.click(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in")));
    }

    private Actor appoint(PostId post, @Nullable AgencyId agency) {
        PersonId person = person(agency);
        posts.appoint(post, person, directory.post(post).version(), ADMINISTRATOR);
        return actors.actorFor(person);
    }

    private Actor holder(Post post) {
        return actors.actorFor(post.holder().orElseThrow());
    }
}
