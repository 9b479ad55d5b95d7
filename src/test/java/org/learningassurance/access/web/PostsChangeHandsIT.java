package org.learningassurance.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningassurance.access.web.PostForms.body;
import static org.learningassurance.access.web.PostForms.form;
import static org.learningassurance.access.web.PostForms.left;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningassurance.access.AccountService;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.directory.HolderAppointed;
import org.learningassurance.directory.Person;
import org.learningassurance.directory.Post;
import org.learningassurance.directory.PostService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.Role;
import org.learningassurance.testing.As;
import org.learningassurance.testing.OpenSteps;
import org.learningassurance.testing.Roster;
import org.learningassurance.testing.TrackerIT;
import org.learningassurance.worklist.WorkItemOrphaned;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A post is handed over on one form, and whoever leaves leaves nothing behind: done at once, or not at all. */
@TrackerIT
@RecordApplicationEvents
class PostsChangeHandsIT {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Roster roster;

    @Autowired
    private DirectoryService directory;

    @Autowired
    private PostService posts;

    @Autowired
    private AccountService accounts;

    @Autowired
    private OpenSteps steps;

    @Autowired
    private Clock clock;

    @Autowired
    private ApplicationEvents events;

    private AgencyId agency;
    private Actor lead;
    private Post post;
    private Actor administrator;

    @BeforeEach
    void aLeadWithTwoOpenSteps() {
        agency = roster.agency("Changing hands");
        lead = roster.trainingLead(agency);
        post = directory.trainingLead(agency).orElseThrow();
        administrator = roster.somebody(Role.ADMINISTRATOR);
        steps.claim(agency, today().plusDays(20));
        steps.claim(agency, today().plusDays(30));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private MvcTestResult send(MockHttpServletRequestBuilder request, Actor by) {
        return mvc.perform(request.with(As.actor(by)));
    }

    private MockHttpServletRequestBuilder handover(LocalDate on) {
        return form("/posts/" + post.id() + "/holder", on)
                .param("version", Long.toString(directory.post(post.id()).version()));
    }

    private static String email() {
        return "new-" + UUID.randomUUID().toString().substring(0, 8) + "@test.example";
    }

    private Post now(PostId id) {
        return directory.post(id);
    }

    @Test
    void theFormSaysWhatGoesOnToWhom() {
        posts.nameDeputy(
                post.id(), roster.person(agency), directory.post(post.id()).version(), Roster.ADMINISTRATOR);
        String form = body(send(get("/posts/" + post.id() + "/holder"), administrator));
        assertThat(form)
                .contains("2 open steps")
                .contains(lead.name() + ", who will hold it no longer")
                .contains("who stays the deputy");
    }

    @Test
    void somebodyNewHoldsThePostFromTheDayAndGetsALink() {
        String email = email();
        MvcTestResult answer =
                send(handover(today().minusDays(3)).param("name", "Robin Field").param("email", email), administrator);

        Person robin = directory.personByEmail(email).orElseThrow();
        assertThat(answer).hasRedirectedUrl("/people/" + robin.id());
        assertThat(String.valueOf(answer.getMvcResult().getFlashMap().get("link")))
                .contains("/join/");
        assertThat(String.valueOf(answer.getMvcResult().getFlashMap().get("done")))
                .isEqualTo("Robin Field holds the post, with 2 open steps.");
        assertThat(now(post.id()).holder()).contains(robin.id());
        assertThat(robin.agency()).contains(agency);
        assertThat(accounts.accounts(administrator)).containsKey(robin.id());
        assertThat(events.stream(HolderAppointed.class)
                        .filter(appointed -> appointed.person().equals(robin.id())))
                .singleElement()
                .satisfies(appointed -> {
                    assertThat(appointed.occurredOn()).isEqualTo(today().minusDays(3));
                    assertThat(appointed.before()).isEqualTo(lead.whoever());
                });
        assertThat(events.stream(WorkItemOrphaned.class)
                        .filter(orphaned -> orphaned.post().equals(post.id())))
                .isEmpty();
    }

    @Test
    void whoIsNoAdministratorIsToldNoLink() {
        String email = email();
        Actor officer = roster.somebody(Role.BUSINESS_UNIT);
        MvcTestResult answer =
                send(handover(today()).param("name", "Alex Marsh").param("email", email), officer);

        PersonId alex = directory.personByEmail(email).orElseThrow().id();
        assertThat(answer).hasRedirectedUrl("/posts/" + post.id());
        assertThat(answer.getMvcResult().getFlashMap().get("link")).isNull();
        assertThat(String.valueOf(answer.getMvcResult().getFlashMap().get("done")))
                .contains("ask an administrator to let them in");
        assertThat(accounts.accounts(administrator)).doesNotContainKey(alex);
    }

    @Test
    void nothingIsDoneWhenAnyOfItCannotBe() {
        String email = email();
        assertThat(send(handover(today().plusDays(1)).param("name", "Sam Brook").param("email", email), administrator))
                .hasStatus(422)
                .bodyText()
                .contains("The day of the handover", "Sam Brook");
        assertThat(directory.personByEmail(email))
                .as("added with the handover only")
                .isEmpty();
        assertThat(send(handover(today()), administrator))
                .hasStatus(422)
                .bodyText()
                .contains("Select who holds the post, or enter somebody new");
        assertThat(send(
                        handover(today())
                                .param("person", roster.person(agency).toString())
                                .param("name", "Sam Brook"),
                        administrator))
                .hasStatus(422)
                .bodyText()
                .contains("not both");
        assertThat(send(
                        handover(today()).param("name", "Sam Brook").param("email", email),
                        roster.trainingLead(roster.agency("Elsewhere"))))
                .hasStatus(404);
        assertThat(now(post.id()).holder()).contains(lead.whoever());
        assertThat(directory.personByEmail(email)).isEmpty();
    }

    @Test
    void thePageOfALeaverListsAllThatTheyHaveAndWhatBecomesOfIt() {
        Post other = alsoDeputises();
        PostId second = alsoHolds();
        roster.email(lead);
        send(get("/agencies/" + agency), lead);

        assertThat(body(send(get(left(lead.whoever())), administrator)))
                .contains("2 open steps", "no open step")
                .contains(now(second).title())
                .contains("These have no deputy any more", other.title())
                .contains("Their sign-in is stopped")
                .contains("The pages that they pinned and those that they opened last are forgotten");
        assertThat(send(get(left(lead.whoever())), roster.trainingLead(roster.agency("Elsewhere"))))
                .hasStatus(404);
        assertThat(send(get(left(roster.strategicLead(agency).whoever())), lead))
                .hasStatus(403);
    }

    private PostId alsoHolds() {
        PostId second = roster.somebody(Role.REVIEW_GROUP_MEMBER, agency)
                .posts()
                .iterator()
                .next();
        posts.appoint(second, lead.whoever(), now(second).version(), Roster.ADMINISTRATOR);
        return second;
    }

    private Post alsoDeputises() {
        Post other = directory.strategicLead(agency).orElseThrow();
        posts.nameDeputy(other.id(), lead.whoever(), other.version(), Roster.ADMINISTRATOR);
        return other;
    }

    @Test
    @SuppressWarnings("unchecked")
    void whoLeavesIsSweptInOneGoAndThePageSaysWhatWasDone() {
        Post deputised = alsoDeputises();
        PostId second = alsoHolds();
        roster.email(lead);
        PersonId successor = roster.person(agency);
        MvcTestResult answer = send(
                form(left(lead.whoever()), today())
                        .param("posts[0].post", post.id().toString())
                        .param("posts[0].successor", successor.toString())
                        .param("posts[1].post", second.toString())
                        .param("posts[1].successor", ""),
                administrator);

        assertThat(answer).hasRedirectedUrl("/people/" + lead.whoever());
        assertThat((List<String>) answer.getMvcResult().getFlashMap().get("swept"))
                .anySatisfy(line -> assertThat(line)
                        .contains(directory.person(successor).name()
                                + " holds it, with 2 open steps. They cannot sign in yet: invite them."))
                .anySatisfy(line -> assertThat(line).contains("nobody is asked for its work, no open step"))
                .anySatisfy(line -> assertThat(line).contains("it has no deputy any more"))
                .anySatisfy(line -> assertThat(line).contains("Their sign-in is stopped"));
        assertThat(now(post.id()).holder()).contains(successor);
        assertThat(now(second).holder()).isEmpty();
        assertThat(now(deputised.id()).deputy()).isEmpty();
        assertThat(directory.person(lead.whoever()).here()).isFalse();
        assertThat(accounts.accounts(administrator).get(lead.whoever()))
                .isNotNull()
                .satisfies(account -> assertThat(account.enabled()).isFalse());
        assertThat(events.stream(WorkItemOrphaned.class)
                        .filter(orphaned -> orphaned.post().equals(post.id())))
                .as("the work of a post with a successor is never an orphan")
                .isEmpty();
    }

    @Test
    void aSweepThatCannotBeDoneDoesNothingAndKeepsWhatWasChosen() {
        PersonId gone = roster.person(agency);
        posts.holderLeft(gone, today(), Roster.ADMINISTRATOR);
        PersonId successor = roster.person(agency);
        assertThat(send(
                        form(left(lead.whoever()), today())
                                .param("posts[0].post", post.id().toString())
                                .param("posts[0].successor", gone.toString()),
                        administrator))
                .hasStatus(422)
                .bodyText()
                .contains("has left: select somebody else");
        assertThat(send(
                        form(left(lead.whoever()), today().plusDays(1))
                                .param("posts[0].post", post.id().toString())
                                .param("posts[0].successor", successor.toString()),
                        administrator))
                .hasStatus(422)
                .bodyText()
                .containsPattern("value=\"" + successor + "\" selected");
        PostId elsewhere =
                directory.trainingLead(roster.agency("Elsewhere")).orElseThrow().id();
        assertThat(send(
                        form(left(lead.whoever()), today())
                                .param("posts[0].post", elsewhere.toString())
                                .param("posts[0].successor", successor.toString()),
                        administrator))
                .hasStatus(409);
        assertThat(now(post.id()).holder()).contains(lead.whoever());
        assertThat(directory.person(lead.whoever()).here()).isTrue();
    }
}
