package org.learningassurance.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningassurance.access.web.PostForms.body;
import static org.learningassurance.access.web.PostForms.form;
import static org.learningassurance.access.web.PostForms.left;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningassurance.access.AccountService;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.directory.Person;
import org.learningassurance.directory.Post;
import org.learningassurance.directory.PostService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.Role;
import org.learningassurance.testing.As;
import org.learningassurance.testing.Roster;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever puts somebody into a post knows whom, is told what that person lacks, and locks nobody out by it. */
@TrackerIT
class WhoHoldsAPostNextIT {

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
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    private AgencyId agency;
    private Actor lead;
    private Post post;
    private Actor administrator;

    @BeforeEach
    void anAgencyWithALead() {
        agency = roster.agency("Held next");
        lead = roster.trainingLead(agency);
        post = directory.trainingLead(agency).orElseThrow();
        administrator = roster.somebody(Role.ADMINISTRATOR);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private MvcTestResult send(MockHttpServletRequestBuilder request, Actor by) {
        return mvc.perform(request.with(As.actor(by)));
    }

    private MockHttpServletRequestBuilder handover(PostId id, PersonId to) {
        return form("/posts/" + id + "/holder", today())
                .param("version", Long.toString(now(id).version()))
                .param("person", to.toString());
    }

    private static String done(MvcTestResult answer) {
        return String.valueOf(answer.getMvcResult().getFlashMap().get("done"));
    }

    private Post now(PostId id) {
        return directory.post(id);
    }

    private PostId alsoHolds() {
        PostId second = roster.somebody(Role.REVIEW_GROUP_MEMBER, agency)
                .posts()
                .iterator()
                .next();
        posts.appoint(second, lead.whoever(), now(second).version(), Roster.ADMINISTRATOR);
        return second;
    }

    @Test
    void nobodyIsOfferedByABareNameAndWhoMovesWithThePostIsSaid() {
        AgencyId elsewhere = roster.agency("Elsewhere");
        Person stranger = directory.person(roster.person(elsewhere));
        Person colleague = directory.person(roster.person(agency));
        String form = body(send(get("/posts/" + post.id() + "/holder"), administrator));
        String employer = directory.agency(elsewhere).name();
        assertThat(form)
                .containsSubsequence(
                        colleague.name() + ", " + directory.agency(agency).name(), stranger.name() + ", " + employer);

        MvcTestResult answer = send(handover(post.id(), stranger.id()), roster.somebody(Role.BUSINESS_UNIT));
        assertThat(done(answer))
                .contains(stranger.name() + " now works for "
                        + directory.agency(agency).name() + ".")
                .contains("ask an administrator to let them in");
        assertThat(directory.person(stranger.id()).agency()).contains(agency);
    }

    @Test
    void whoIsStoppedFromSigningInGetsNoLinkAndOnlyAnAdministratorIsToldWhy() {
        PersonId stopped = roster.person(agency);
        roster.email(roster.actor(stopped));
        accounts.stop(stopped, "Asked for it", accountVersion(stopped), administrator);
        MvcTestResult answer = send(handover(post.id(), stopped), administrator);
        assertThat(done(answer)).contains("Their sign-in is stopped: allow it again first");
        assertThat(answer.getMvcResult().getFlashMap().get("link")).isNull();

        posts.movedOn(post.id(), today(), now(post.id()).version(), administrator);
        assertThat(done(send(handover(post.id(), stopped), roster.somebody(Role.BUSINESS_UNIT))))
                .contains("ask an administrator to let them in")
                .doesNotContain("stopped");
    }

    private long accountVersion(PersonId person) {
        return Optional.ofNullable(accounts.accounts(administrator).get(person))
                .orElseThrow()
                .version();
    }

    @Test
    void whoGivesTheirOnlyPostAwayIsNotLedToWhatTheySeeNoLonger() {
        Actor strategic = roster.strategicLead(agency);
        Post own = directory.strategicLead(agency).orElseThrow();
        MvcTestResult answer = send(handover(own.id(), roster.person(agency)), strategic);
        assertThat(answer).hasRedirectedUrl("/");
        assertThat(done(answer)).contains("holds the post");
    }

    @Test
    void theOnlyAdministratorWhoCanSignInIsFollowedByNobodyWhoCannot() {
        roster.email(administrator);
        PostId own = administrator.posts().iterator().next();
        PersonId uninvited = roster.person(null);
        PersonId letIn = roster.person(null);
        roster.email(roster.actor(letIn));
        List<UUID> others = otherAdministratorsWhoCanSignIn();
        others.forEach(other -> enable(other, false));
        try {
            String why = "No administrator could sign in any more";
            assertThat(send(handover(own, uninvited), administrator))
                    .hasStatus(422)
                    .bodyText()
                    .contains(why);
            assertThat(send(
                            form(left(administrator.whoever()), today())
                                    .param("posts[0].post", own.toString())
                                    .param("posts[0].successor", uninvited.toString()),
                            administrator))
                    .hasStatus(422)
                    .bodyText()
                    .contains(why);
            assertThat(now(own).holder()).contains(administrator.whoever());
            assertThat(directory.person(administrator.whoever()).here()).isTrue();

            assertThat(send(handover(own, letIn), administrator)).hasRedirectedUrl("/");
            assertThat(now(own).holder()).contains(letIn);
        } finally {
            others.forEach(other -> enable(other, true));
        }
    }

    private List<UUID> otherAdministratorsWhoCanSignIn() {
        return directory.postsWith(Role.ADMINISTRATOR).stream()
                .flatMap(each -> Stream.of(each.holder(), each.deputy()))
                .flatMap(Optional::stream)
                .filter(person -> !person.equals(administrator.whoever()))
                .map(accounts.accounts(administrator)::get)
                .filter(account -> account != null && account.enabled())
                .map(account -> account.person().value())
                .distinct()
                .toList();
    }

    private void enable(UUID person, boolean enabled) {
        transaction.executeWithoutResult(changing -> jdbc.sql("update account set enabled = ? where person = ?")
                .params(enabled, person)
                .update());
    }

    @Test
    void aPostThatTheFormDidNotShowIsNotVacatedUnseen() {
        PostId second = alsoHolds();
        assertThat(send(
                        form(left(lead.whoever()), today())
                                .param("posts[0].post", post.id().toString())
                                .param("posts[0].successor", ""),
                        administrator))
                .hasStatus(409);
        assertThat(now(second).holder()).contains(lead.whoever());
        assertThat(now(post.id()).holder()).contains(lead.whoever());
        assertThat(directory.person(lead.whoever()).here()).isTrue();
    }

    @Test
    void whoGivesNotAllOfTheirPostsOutIsToldBeforeTheyFillTheForm() {
        alsoHolds();
        Actor strategic = roster.strategicLead(agency);
        assertThat(body(send(get(left(lead.whoever())), strategic)))
                .contains("They also have a post that you do not give out")
                .doesNotContain("On which day did they leave?");
        assertThat(send(
                        form(left(lead.whoever()), today())
                                .param("posts[0].post", post.id().toString()),
                        strategic))
                .hasStatus(403);
        assertThat(directory.person(lead.whoever()).here()).isTrue();
    }
}
