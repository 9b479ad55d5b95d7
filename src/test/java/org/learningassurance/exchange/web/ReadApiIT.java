package org.learningassurance.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningassurance.access.LetIn;
import org.learningassurance.assurance.Situation;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.review.AgeBand;
import org.learningassurance.review.IncidentOutcome;
import org.learningassurance.review.NewReview;
import org.learningassurance.review.RestrictedFacts;
import org.learningassurance.review.ReviewService;
import org.learningassurance.review.Sex;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Rung;
import org.learningassurance.testing.Roster;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API as a program meets it: signed in by HTTP Basic, within its scope. */
@TrackerIT
class ReadApiIT {

    private static final List<String> LISTS = List.of(
            "/api/v1/reviews",
            "/api/v1/learning-points",
            "/api/v1/returns",
            "/api/v1/work-items",
            "/api/v1/chases",
            "/api/v1/messages");

    private static int year = 2121;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JsonMapper json;

    @Autowired
    private Roster roster;

    @Autowired
    private LearningPointService learningPoints;

    @Autowired
    private ReviewService reviews;

    private Situation situation;
    private AgencyId ours;
    private AgencyId theirs;
    private LearningPointId shared;
    private LearningPointId notOurs;
    private Actor lead;
    private Actor officer;

    @BeforeEach
    void twoAgenciesWereAsked() {
        situation = new Situation(application);
        situation.itIs(LocalDate.of(year++, 3, 4));
        ours = roster.agency("Ours");
        theirs = roster.agency("Theirs");
        shared = situation.asked(Set.of(Rung.DISSEMINATED, Rung.IMPLEMENTED), ours, theirs);
        notOurs = situation.asked(Set.of(Rung.DISSEMINATED), theirs);
        lead = roster.trainingLead(ours);
        officer = roster.somebody(Role.BUSINESS_UNIT);
    }

    @Test
    void asksWhoeverIsNotSignedInToSignIn() throws Exception {
        for (String path : LISTS) {
            assertThat(mvc.perform(get(path)).andReturn().getResponse().getStatus())
                    .as(path)
                    .isEqualTo(401);
        }
    }

    @Test
    void pagesEveryListAlike() {
        for (String path : LISTS) {
            JsonNode page = ok(path + "?page=1&size=2", officer);

            assertThat(page.propertyNames()).as(path).containsExactlyInAnyOrder("items", "page", "size", "total");
            assertThat(page.get("page").asInt()).isEqualTo(1);
            assertThat(page.get("size").asInt()).isEqualTo(2);
            assertThat(page.get("items").size()).isLessThanOrEqualTo(2);
        }
    }

    @Test
    void showsAnAgencyNothingOfAnother() {
        situation.itIs(situation.today().plusDays(90));
        situation.theClockRuns();
        List<String> answers = new ArrayList<>();
        for (String path : LISTS) {
            answers.add(ok(path + "?size=200", lead).toString());
        }
        answers.add(ok("/api/v1/position", lead).toString());
        answers.add(ok("/api/v1/learning-points/" + refOf(shared), lead).toString());

        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(answer).doesNotContain(theirs.toString()).doesNotContain(refOf(notOurs)));
        assertThat(ok("/api/v1/returns", lead).get("total").asInt()).isEqualTo(1);
        assertThat(ok("/api/v1/reviews", lead).get("total").asInt()).isZero();
        assertThat(ok("/api/v1/position", lead).get("reviews").isNull()).isTrue();
        assertThat(ok("/api/v1/learning-points/" + refOf(shared), lead)
                        .get("returns")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void takesWhatIsAnotherAgencysForNotThere() {
        assertThat(status("/api/v1/learning-points/" + refOf(notOurs), lead)).isEqualTo(404);
        assertThat(status("/api/v1/learning-points/" + notOurs, lead)).isEqualTo(404);
        assertThat(status("/api/v1/returns?agency=" + theirs, lead)).isEqualTo(404);
        assertThat(status("/api/v1/returns?learningPoint=" + refOf(notOurs), lead))
                .isEqualTo(404);
        assertThat(status("/api/v1/learning-points?agency=" + theirs, lead)).isEqualTo(404);
        assertThat(status("/api/v1/returns?agency=" + theirs, officer)).isEqualTo(200);
        assertThat(status("/api/v1/learning-points/LP-9999", officer)).isEqualTo(404);
    }

    @Test
    void filtersReturnsByAgencyRungAndLateness() {
        assertThat(total("/api/v1/returns?learningPoint=" + refOf(shared))).isEqualTo(2);
        assertThat(total("/api/v1/returns?rung=IMPLEMENTED&agency=" + theirs)).isEqualTo(1);
        assertThat(total("/api/v1/returns?overdue=true&learningPoint=" + refOf(shared)))
                .isZero();

        situation.itIs(situation.today().plusDays(40));

        assertThat(total("/api/v1/returns?overdue=true&learningPoint=" + refOf(shared)))
                .isEqualTo(2);
    }

    @Test
    void saysWhichParameterIsWrongAndWhatItMayBe() {
        assertBad("/api/v1/reviews?from=yesterday", "from", "from must be a date such as 2026-04-03");
        assertBad("/api/v1/reviews?from=2026-02-30", "from", "from must be a date such as 2026-04-03");
        assertBad("/api/v1/reviews?from=2026-05-02&to=2026-05-01", "to", "to must not be before from");
        assertBad("/api/v1/returns?rung=HIGHEST", "rung", "rung must be one of DISSEMINATED, IMPLEMENTED,");
        assertBad("/api/v1/returns?overdue=perhaps", "overdue", "overdue must be true or false");
        assertBad("/api/v1/work-items?page=0", "page", "page must be 1 or more");
        assertBad("/api/v1/work-items?size=1000", "size", "size must be between 1 and 200");
        assertBad("/api/v1/position?asAt=2999-01-01", "asAt", "The day must be today or earlier");
        assertBad("/api/v1/position?from=2026-05-02&to=2026-05-01", "to", "to must not be before from");
        assertBad("/api/v1/chases?page=one", "page", "page must be a whole number");
    }

    @Test
    void isDescribedForPrograms() throws Exception {
        MockHttpServletResponse response =
                mvc.perform(get("/v3/api-docs")).andReturn().getResponse();
        JsonNode paths = json.readTree(response.getContentAsString()).get("paths");

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(paths.propertyNames())
                .contains("/api/v1/position", "/api/v1/learning-points/{ref}")
                .containsAll(LISTS)
                .allMatch(path -> path.startsWith("/api/v1/"));
    }

    /** The totals of the partnership's published report, paragraphs 3.1 to 3.3; how they combine is made up. */
    @Test
    void countsTheReportsReviewsByTheDayOnWhichTheyWereOpened() {
        String period = "/api/v1/position?from=2021-05-01&to=2022-12-31";
        JsonNode before = ok(period, officer).get("reviews");
        recordTheReport();
        JsonNode after = ok(period, officer).get("reviews");

        assertThat(more(before, after, "opened", "RAPID_REVIEW")).isEqualTo(11);
        assertThat(more(before, after, "opened", "PRACTICE_REVIEW")).isEqualTo(4);
        assertThat(more(before, after, "opened", "LOCAL_REVIEW")).isEqualTo(3);
        JsonNode rapidBefore = before.get("rapidReviews");
        JsonNode rapidAfter = after.get("rapidReviews");
        assertThat(more(rapidBefore, rapidAfter, "byAgeBand", "UNDER_1")).isEqualTo(2);
        assertThat(more(rapidBefore, rapidAfter, "byAgeBand", "FROM_1_TO_4")).isEqualTo(5);
        assertThat(more(rapidBefore, rapidAfter, "byAgeBand", "FROM_5_TO_11")).isEqualTo(3);
        assertThat(more(rapidBefore, rapidAfter, "byAgeBand", "FROM_12")).isEqualTo(1);
        assertThat(more(rapidBefore, rapidAfter, "bySex", "MALE")).isEqualTo(5);
        assertThat(more(rapidBefore, rapidAfter, "bySex", "FEMALE")).isEqualTo(6);
        assertThat(more(rapidBefore, rapidAfter, "byOutcome", "CHILD_DIED")).isEqualTo(3);
        assertThat(more(rapidBefore, rapidAfter, "byOutcome", "SERIOUS_HARM")).isEqualTo(8);
    }

    @Test
    void keepsWhatCouldSingleAChildOutToThoseWhoMaySeeIt() {
        recordTheReport();
        Actor scrutineer = roster.somebody(Role.SCRUTINEER);

        JsonNode figures = ok("/api/v1/position", scrutineer).get("reviews");

        assertThat(figures.get("opened").get("RAPID_REVIEW").asInt()).isGreaterThanOrEqualTo(11);
        assertThat(figures.get("rapidReviews").isNull()).isTrue();
    }

    @Test
    void givesThePositionOfAnEarlierDayAlikeBeforeAndAfterFurtherWork() {
        LocalDate day = situation.today();
        situation.itIs(day.plusDays(1));
        String asAt = "/api/v1/position?from=2021-01-01&to=2022-12-31&asAt=" + day;
        JsonNode before = ok(asAt, officer);

        situation.disseminates(shared, ours, 48);
        situation.disseminates(shared, theirs, 20);
        recordTheReport();
        situation.asked(Set.of(Rung.DISSEMINATED), ours);
        situation.itIs(day.plusDays(80));
        situation.theClockRuns();

        assertThat(ok(asAt, officer)).isEqualTo(before);
        assertThat(ok("/api/v1/position?from=2021-01-01&to=2022-12-31", officer))
                .isNotEqualTo(before);
    }

    private void recordTheReport() {
        AgeBand[] ages = {
            AgeBand.UNDER_1,
            AgeBand.UNDER_1,
            AgeBand.FROM_1_TO_4,
            AgeBand.FROM_1_TO_4,
            AgeBand.FROM_1_TO_4,
            AgeBand.FROM_1_TO_4,
            AgeBand.FROM_1_TO_4,
            AgeBand.FROM_5_TO_11,
            AgeBand.FROM_5_TO_11,
            AgeBand.FROM_5_TO_11,
            AgeBand.FROM_12
        };
        LocalDate first = LocalDate.of(2021, 5, 1);
        LocalDate last = LocalDate.of(2022, 12, 31);
        for (int number = 0; number < ages.length; number++) {
            RestrictedFacts facts = new RestrictedFacts(
                    ages[number],
                    number < 5 ? Sex.MALE : Sex.FEMALE,
                    number % 4 == 0 ? IncidentOutcome.CHILD_DIED : IncidentOutcome.SERIOUS_HARM);
            reviews.notifyRapidReview(
                    NewReview.rapidReview("Made-up rapid review", first.plusMonths(number), facts), officer);
        }
        for (int number = 0; number < 4; number++) {
            reviews.commissionPracticeReview(
                    NewReview.practiceReview("Made-up practice review", first.plusMonths(number), null), officer);
        }
        for (int number = 0; number < 3; number++) {
            reviews.initiateLocalReview(NewReview.initiated("Made-up local review", last.minusMonths(number)), officer);
        }
        reviews.initiateLocalReview(NewReview.initiated("The day before", first.minusDays(1)), officer);
        reviews.notifyRapidReview(
                NewReview.rapidReview("The day after", last.plusDays(1), RestrictedFacts.none()), officer);
    }

    private static int more(JsonNode before, JsonNode after, String group, String key) {
        return after.get(group).get(key).asInt() - before.get(group).get(key).asInt();
    }

    private int total(String path) {
        return ok(path, officer).get("total").asInt();
    }

    private void assertBad(String path, String parameter, String detail) {
        MockHttpServletResponse response = respond(path, officer);
        assertThat(response.getStatus()).as(path).isEqualTo(400);
        assertThat(response.getContentType()).startsWith("application/problem+json");
        JsonNode problem = json.readTree(body(response));
        assertThat(problem.get("parameter").asString()).isEqualTo(parameter);
        assertThat(problem.get("detail").asString()).startsWith(detail);
    }

    private JsonNode ok(String path, Actor by) {
        MockHttpServletResponse response = respond(path, by);
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        return json.readTree(body(response));
    }

    private int status(String path, Actor by) {
        return respond(path, by).getStatus();
    }

    private MockHttpServletResponse respond(String path, Actor by) {
        try {
            return mvc.perform(get(path).with(httpBasic(roster.email(by), LetIn.PASSWORD)))
                    .andReturn()
                    .getResponse();
        } catch (Exception problem) {
            throw new AssertionError(path, problem);
        }
    }

    private static String body(MockHttpServletResponse response) {
        try {
            return response.getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private String refOf(LearningPointId id) {
        return learningPoints.theLearningPoint(id).ref();
    }
}
