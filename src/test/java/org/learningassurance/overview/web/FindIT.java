package org.learningassurance.overview.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningassurance.briefing.BriefSections;
import org.learningassurance.briefing.BriefService;
import org.learningassurance.briefing.BriefText;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.directory.PostService;
import org.learningassurance.learning.LearningPoint;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.review.Review;
import org.learningassurance.review.ReviewService;
import org.learningassurance.review.ThemeService;
import org.learningassurance.review.ThemeStage;
import org.learningassurance.review.ThemeText;
import org.learningassurance.shared.ActionId;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.BriefVersionId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.ReviewId;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.ThemeId;
import org.learningassurance.testing.As;
import org.learningassurance.testing.Cast;
import org.learningassurance.testing.Roster;
import org.learningassurance.testing.TrackerIT;
import org.learningassurance.training.ActionPlan;
import org.learningassurance.training.ActionService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What is looked for is found as far as the reader may see it, and nobody learns from Find of what is not theirs. */
@TrackerIT
class FindIT {

    private static final AgencyId NOBODY_HAS_IT = AgencyId.of("01a212e7-0000-7000-8000-000000000000");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Cast cast;

    @Autowired
    private Roster roster;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private LearningPointService learning;

    @Autowired
    private PostService posts;

    @Autowired
    private Clock clock;

    @Autowired
    private DirectoryService directory;

    @Autowired
    private ActionService actions;

    @Autowired
    private BriefService briefs;

    @Autowired
    private ThemeService themes;

    @Autowired
    private JdbcClient jdbc;

    private MvcTestResult send(MockHttpServletRequestBuilder request, Actor by) {
        return mvc.perform(request.with(As.actor(by)));
    }

    private String find(String words, Actor by) {
        MvcTestResult answer = send(get("/find").param("q", words), by);
        assertThat(answer).hasStatusOk();
        return body(answer);
    }

    /** What Find says of the words, without what differs from page to page. */
    private String answerTo(String words, Actor by) {
        String page = find(words, by);
        assertThat(page).contains("Nothing that you can see has all of");
        return page.substring(page.indexOf("role=\"status\""), page.indexOf("id=\"pinned\""));
    }

    private MvcTestResult pin(Subject subject, String act, Actor by) {
        return send(
                post("/pins/" + act)
                        .param("_once", UUID.randomUUID().toString())
                        .param("kind", subject.kind().name())
                        .param("id", subject.id().toString()),
                by);
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private LearningPoint agreed(AgencyId asked) {
        return learning.theLearningPoint(cast.agreedLearningPoint(asked));
    }

    private static String mark(LearningPoint learningPoint) {
        return learningPoint.statement().substring(learningPoint.statement().lastIndexOf(' ') + 1);
    }

    private int openedBy(Actor by) {
        return kept("opened_page", by);
    }

    private int pinnedBy(Actor by) {
        return kept("pinned_page", by);
    }

    private int kept(String table, Actor by) {
        return jdbc.sql("select count(*) from " + table + " where person = ?")
                .param(by.whoever().value())
                .query(Integer.class)
                .single();
    }

    @Test
    void allWordsAreNeededInAnyCaseAndOrderAndInTheMiddleOfAWord() {
        LearningPoint point = agreed(cast.agency());
        Actor officer = cast.officer();
        String mark = mark(point);

        assertThat(find("  " + mark.toUpperCase(Locale.ROOT) + "   urios  AUDIT ", officer))
                .contains("Learning points (1)")
                .contains("/learning-points/" + point.ref());
        assertThat(find(mark + " unheardofword", officer))
                .contains("Nothing that you can see has all of")
                .doesNotContain(point.ref());
    }

    @Test
    void aReferenceLeadsStraightToItsPageForWhoMaySeeIt() {
        AgencyId agency = cast.agency();
        LearningPoint point = agreed(agency);
        Actor own = cast.trainingLead(agency);
        String page = "/learning-points/" + point.ref();

        assertThat(send(get("/find").param("q", point.ref()), own)).hasRedirectedUrl(page);
        assertThat(send(get("/find").param("q", " " + point.ref().toLowerCase(Locale.ROOT) + " "), own))
                .hasRedirectedUrl(page);
        Actor other = cast.trainingLead(cast.agency());
        assertThat(answerTo(point.ref(), other))
                .isEqualTo(answerTo("LP-9876", other).replace("LP-9876", point.ref()));
    }

    @Test
    void anAgencyFindsWhatAsksItAndNothingOfOthersNorDraftsNorReviews() {
        AgencyId agency = cast.agency();
        ReviewId audit = cast.audit();
        LearningPointId draft = cast.learningPoint(audit, agency);
        LearningPoint point = learning.theLearningPoint(draft);
        Review review = reviews.theReview(audit);
        Actor own = cast.trainingLead(agency);

        assertThat(find(mark(point), own)).doesNotContain(point.ref());
        cast.agree(draft);
        assertThat(find(mark(point), own)).contains(point.ref());
        assertThat(find(mark(point), cast.trainingLead(cast.agency()))).doesNotContain(point.ref());
        assertThat(find(review.title(), own)).contains("Nothing that you can see");
        assertThat(find(review.title(), cast.officer())).contains("Reviews (1)").contains(review.ref());
    }

    @Test
    void theScrutinyBoardLearnsNothingOfWhatIsUnderEmbargo() {
        ReviewId audit = cast.audit();
        Review review = reviews.theReview(audit);
        LearningPointId id = cast.learningPoint(audit, cast.agency());
        cast.agree(id);
        LearningPoint point = learning.theLearningPoint(id);
        Actor board = cast.with(Role.SCRUTINY_BOARD);

        reviews.setEmbargo(audit, true, "Not published yet", review.version(), cast.officer());
        assertThat(find(review.title(), board)).contains("Nothing that you can see");
        assertThat(find(review.ref(), board)).contains("Nothing that you can see");
        assertThat(find(mark(point), board)).contains("Nothing that you can see");
        assertThat(find(point.ref(), board)).contains("Nothing that you can see");
        assertThat(pin(Subject.of(audit), "add", board)).hasStatus(404);

        reviews.setEmbargo(audit, false, "Published", reviews.theReview(audit).version(), cast.officer());
        assertThat(find(review.title(), board)).contains("Reviews (1)");
        assertThat(find(mark(point), board)).contains("Learning points (1)");
    }

    @Test
    void actionsBriefsThemesAndAgenciesAreFoundByThoseAloneWhoseTheyAre() {
        AgencyId agency = roster.agency("Findable");
        Actor own = roster.trainingLead(agency);
        Actor stranger = roster.trainingLead(roster.agency("Elsewhere"));
        LearningPoint point = agreed(agency);
        String mark = mark(point);
        ActionId action = workshop(point, own);
        BriefVersionId brief = issued(point, "What’s asked " + mark);
        ThemeId theme = themes.add(
                new ThemeText("Theme " + mark, "Ask and write down", false, ThemeStage.values()[0]), cast.officer());

        assertThat(find(mark, own))
                .contains("Actions (1)", "Briefs (1)", "Learning points (1)")
                .doesNotContain("Themes (", "Reviews (");
        assertThat(find(mark, cast.officer())).contains("Themes (1)", "Actions (1)", "Briefs (1)");
        assertThat(find(mark, stranger)).contains("Nothing that you can see");
        assertThat(find(actions.theAction(action).ref(), stranger)).contains("Nothing that you can see");

        String name = directory.agency(agency).name();
        assertThat(find(name, own)).contains("/agencies/" + agency);
        assertThat(find(name, stranger)).doesNotContain("/agencies/" + agency);

        for (Subject each : List.of(
                Subject.of(action),
                Subject.of(briefs.theVersion(brief).brief()),
                Subject.of(theme),
                Subject.of(agency))) {
            assertThat(pin(each, "add", stranger)).as(each.kind().name()).hasStatus(404);
        }

        assertThat(find("what's " + mark, own)).as("the keyboard’s apostrophe").contains("Briefs (1)");
        assertThat(send(
                        get("/find")
                                .param("q", "asked " + mark)
                                .param("of", "BRIEF")
                                .param("page", "9"),
                        own))
                .bodyText()
                .contains("What’s asked " + mark);
    }

    private ActionId workshop(LearningPoint serves, Actor owner) {
        return actions.plan(
                new ActionPlan(
                        "WORKSHOP",
                        "Workshop " + mark(serves),
                        "",
                        Set.of(serves.id()),
                        Set.of(),
                        owner.posts().iterator().next(),
                        LocalDate.now(clock).plusDays(30),
                        Map.of("developedBy", "Police")),
                cast.with(Role.TRAINING_OFFICER));
    }

    private BriefVersionId issued(LearningPoint covered, String title) {
        Actor officer = cast.officer();
        BriefVersionId brief = briefs.draft(
                new BriefText(
                        title, Set.of(covered.id()), new BriefSections("It happened", "", "We learnt", "Ask", "")),
                null,
                officer);
        briefs.askApproval(brief, briefs.theVersion(brief).version(), officer);
        briefs.approve(brief, briefs.theVersion(brief).version(), cast.with(Role.BUSINESS_UNIT_MANAGER));
        briefs.issue(brief, briefs.theVersion(brief).version(), officer);
        return brief;
    }

    @Test
    void lettersThatStandForOthersStandForThemselves() {
        LearningPoint point = agreed(cast.agency());
        Actor officer = cast.officer();
        assertThat(find("%%", officer)).contains("Nothing that you can see");
        assertThat(find("__", officer)).contains("Nothing that you can see");
        assertThat(find(mark(point) + "_", officer)).contains("Nothing that you can see");
        assertThat(find("\\% '\" <b>", officer))
                .contains("Nothing that you can see")
                .doesNotContain("<b>");
    }

    @Test
    void whatCannotBeLookedForIsSaidInWords() {
        Actor officer = cast.officer();
        for (String typed : new String[] {"a", "%", "a ".repeat(20), "long".repeat(250)}) {
            assertThat(send(get("/find").param("q", typed), officer))
                    .as(typed)
                    .hasStatusOk()
                    .bodyText()
                    .contains("There is a problem");
        }
        assertThat(find("", officer)).doesNotContain("There is a problem");
        assertThat(send(get("/find").param("q", "audit").param("of", "PERSON"), officer))
                .hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"REVIEW", "THEME", "LEARNING_POINT", "BRIEF", "ACTION", "AGENCY"})
    void everythingOfOneKindIsListedPageByPage(String kind) {
        for (Actor by : Set.of(cast.officer(), cast.trainingLead(cast.agency()), cast.with(Role.SCRUTINY_BOARD))) {
            assertThat(send(get("/find").param("q", "audit").param("of", kind).param("page", "3"), by))
                    .hasStatusOk();
        }
    }

    @Test
    void thePagesOpenedLastAreListedOnceTheLatestFirst() {
        AgencyId agency = cast.agency();
        LearningPoint one = agreed(agency);
        LearningPoint other = agreed(agency);
        Actor lead = cast.trainingLead(agency);
        String first = "/learning-points/" + one.ref();
        String second = "/learning-points/" + other.ref();
        send(get(first), lead);
        send(get(second), lead);
        send(get(second), lead);
        assertThat(openedBy(lead)).isEqualTo(2);
        String page = find("", lead);
        assertThat(page.indexOf(second)).isPositive().isLessThan(page.indexOf(first));

        send(get(first), lead);
        page = find("", lead);
        assertThat(page.indexOf(first)).isPositive().isLessThan(page.indexOf(second));
        assertThat(openedBy(lead)).isEqualTo(2);
    }

    @Test
    void whatMayNotBeSeenIsNeitherNotedNorPinned() {
        LearningPoint point = agreed(cast.agency());
        Actor stranger = cast.trainingLead(cast.agency());

        assertThat(send(get("/learning-points/" + point.ref()), stranger)).hasStatus(404);
        assertThat(openedBy(stranger)).isZero();
        assertThat(pin(Subject.of(point.id()), "add", stranger)).hasStatus(404);
        assertThat(pin(Subject.of(NOBODY_HAS_IT), "add", stranger)).hasStatus(404);
    }

    @Test
    void aPinStaysUntilItIsRemovedAndIsAskedForInTheReadersScope() {
        AgencyId agency = cast.agency();
        LearningPoint point = agreed(agency);
        Actor lead = cast.trainingLead(agency);
        String page = "/learning-points/" + point.ref();

        assertThat(send(get(page), lead)).bodyText().contains("Pin this page");
        assertThat(pin(Subject.of(point.id()), "add", lead)).hasRedirectedUrl(page);
        assertThat(send(get(page), lead)).bodyText().contains("Remove the pin");
        assertThat(find("", lead)).containsOnlyOnce("href=\"" + page + "\"");

        Actor moved = new Actor(lead.person(), lead.name(), lead.roles(), Set.of(), Set.of(cast.agency()));
        assertThat(find("", moved)).doesNotContain(point.ref());

        assertThat(pin(Subject.of(point.id()), "remove", lead)).hasRedirectedUrl("/find");
        assertThat(send(get(page), lead)).bodyText().contains("Pin this page");
    }

    @Test
    void pinsOfWhatIsNoLongerSeenMakeRoomForNewOnes() {
        AgencyId agency = roster.agency("Pinned");
        Actor lead = roster.trainingLead(agency);
        pin(Subject.of(agency), "add", lead);
        for (int each = 1; each < 20; each++) {
            jdbc.sql("insert into pinned_page (pinned_at, person, subject_kind, subject) values (?, ?, ?, ?)")
                    .params(Timestamp.from(clock.instant()), lead.whoever().value(), "REVIEW", UUID.randomUUID())
                    .update();
        }
        LearningPoint point = agreed(agency);
        assertThat(pin(Subject.of(point.id()), "add", lead)).hasRedirectedUrl("/learning-points/" + point.ref());
        assertThat(find("", lead)).contains("/agencies/" + agency, "/learning-points/" + point.ref());
        assertThat(pinnedBy(lead)).isEqualTo(2);
    }

    @Test
    void onlyTheLastFewPagesAreKeptAndNoneOfSomebodyWhoHasLeft() {
        AgencyId agency = roster.agency("Force");
        Actor lead = roster.trainingLead(agency);
        for (int each = 0; each < 9; each++) {
            send(get("/learning-points/" + agreed(agency).ref()), lead);
        }
        pin(Subject.of(agency), "add", lead);
        assertThat(openedBy(lead)).isEqualTo(8);

        posts.holderLeft(lead.whoever(), LocalDate.of(2020, 1, 1), Roster.ADMINISTRATOR);
        assertThat(openedBy(lead)).isZero();
        assertThat(pinnedBy(lead)).isZero();
    }
}
