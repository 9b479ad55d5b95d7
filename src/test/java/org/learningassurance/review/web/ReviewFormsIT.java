package org.learningassurance.review.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.learningassurance.review.AgeBand;
import org.learningassurance.review.IncidentOutcome;
import org.learningassurance.review.NewReview;
import org.learningassurance.review.RestrictedFacts;
import org.learningassurance.review.Review;
import org.learningassurance.review.ReviewFilter;
import org.learningassurance.review.ReviewOutcome;
import org.learningassurance.review.ReviewService;
import org.learningassurance.review.ReviewStatus;
import org.learningassurance.review.Sex;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Role;
import org.learningassurance.testing.As;
import org.learningassurance.testing.Cast;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@TrackerIT
class ReviewFormsIT {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private Cast cast;

    @Autowired
    private Clock clock;

    private MvcTestResult send(MockHttpServletRequestBuilder request, Actor by) {
        return mvc.perform(request.with(As.actor(by)));
    }

    private static MockHttpServletRequestBuilder form(String path) {
        return post(path).param("_once", UUID.randomUUID().toString());
    }

    private static MockHttpServletRequestBuilder rapidReview(String title, String day, String month, String year) {
        return post("/reviews/new/rapid-review")
                .param("title", title)
                .param("openedOn.day", day)
                .param("openedOn.month", month)
                .param("openedOn.year", year);
    }

    private Review recorded(LocalDate notifiedOn) {
        Actor officer = cast.officer();
        RestrictedFacts facts = new RestrictedFacts(AgeBand.UNDER_1, Sex.FEMALE, IncidentOutcome.SERIOUS_HARM);
        return reviews.get(
                reviews.notifyRapidReview(
                        NewReview.rapidReview("Review " + UUID.randomUUID(), notifiedOn, facts), officer),
                officer);
    }

    @Test
    void aRapidReviewIsRecordedAndItsPageShowsItsClock() {
        Actor officer = cast.officer();
        String title = "Injury " + UUID.randomUUID();

        MvcTestResult answer = send(
                rapidReview(title, "27", "3", "2026")
                        .param("ageBand", "UNDER_1")
                        .param("sex", "FEMALE")
                        .param("incidentOutcome", "SERIOUS_HARM"),
                officer);

        assertThat(answer).hasStatus3xxRedirection();
        String page = String.valueOf(answer.getResponse().getRedirectedUrl());
        assertThat(send(get(page), officer))
                .hasStatusOk()
                .bodyText()
                .contains(title, "Due on 21 April 2026", "27 March 2026", "Under 1", "Complete the rapid review");
    }

    @Test
    void everyErrorIsSaidAtOnceWithALinkToItsFieldAndWhatWasTypedIsKept() {
        MvcTestResult answer = send(rapidReview(" ", "31", "2", "2026").param("sex", "MALE"), cast.officer());

        assertThat(answer)
                .hasStatus(422)
                .bodyText()
                .contains("There is a problem")
                .contains("<a href=\"#title\">Enter a title by which people know the review</a>")
                .contains(
                        "<a href=\"#openedOn\">The date when it was notified must be a real date, for example 27 3 2026</a>")
                .contains("value=\"31\"")
                .containsPattern("value=\"MALE\"[^>]*checked");
    }

    @Test
    void aDateInTheFutureIsRefusedByTheServiceOnItsField() {
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        String title = "Injury " + UUID.randomUUID();
        Actor officer = cast.officer();

        MvcTestResult answer = send(
                rapidReview(
                        title,
                        String.valueOf(tomorrow.getDayOfMonth()),
                        String.valueOf(tomorrow.getMonthValue()),
                        String.valueOf(tomorrow.getYear())),
                officer);

        assertThat(answer)
                .hasStatus(422)
                .bodyText()
                .contains("<a href=\"#openedOn\">The date when it was notified must be today or in the past</a>")
                .contains("value=\"" + title + "\"");
        assertThat(reviews.list(ReviewFilter.all(), officer))
                .extracting(Review::title)
                .doesNotContain(title);
    }

    @Test
    void aFormSentTwiceRecordsOneReview() {
        Actor officer = cast.officer();
        String title = "Injury " + UUID.randomUUID();
        String key = UUID.randomUUID().toString();

        for (int sending = 0; sending < 2; sending++) {
            assertThat(send(rapidReview(title, "1", "6", "2026").param("_once", key), officer))
                    .hasStatus3xxRedirection();
        }

        assertThat(reviews.list(ReviewFilter.all(), officer))
                .extracting(Review::title)
                .containsOnlyOnce(title);
    }

    @Test
    void theNextStepIsTakenAndAStaleFormChangesNothing() {
        Review review = recorded(LocalDate.of(2026, 6, 3));
        Actor officer = cast.officer();
        String step = "/reviews/" + review.ref() + "/steps/complete";

        assertThat(send(get(step), officer)).hasStatusOk().bodyText().contains("When was it completed?");
        assertThat(send(completed(step, review.version()), officer)).hasStatus3xxRedirection();
        assertThat(reviews.theReview(review.id()).status()).isEqualTo(ReviewStatus.COMPLETED);

        assertThat(send(completed("/reviews/" + review.ref() + "/steps/send-to-panel", review.version()), officer))
                .hasStatus(409);
        assertThat(reviews.theReview(review.id()).status()).isEqualTo(ReviewStatus.COMPLETED);
    }

    private static MockHttpServletRequestBuilder completed(String step, long version) {
        return form(step)
                .param("version", String.valueOf(version))
                .param("on.day", "20")
                .param("on.month", "6")
                .param("on.year", "2026");
    }

    @Test
    void theReviewGroupsDecisionNeedsAnOutcomeAndAReason() {
        Review review = recorded(LocalDate.of(2026, 6, 3));
        Actor officer = cast.officer();
        Actor chair = cast.with(Role.REVIEW_GROUP_CHAIR);
        reviews.complete(review.id(), LocalDate.of(2026, 6, 10), review.version(), officer);
        reviews.sendToPanel(
                review.id(),
                LocalDate.of(2026, 6, 11),
                reviews.theReview(review.id()).version(),
                officer);
        long version = reviews.theReview(review.id()).version();
        String step = "/reviews/" + review.ref() + "/steps/decide-outcome";

        assertThat(send(completed(step, version), chair))
                .hasStatus(422)
                .bodyText()
                .contains("<a href=\"#outcome\">Choose what follows the rapid review</a>")
                .contains("<a href=\"#reason\">Give the reason. It is kept and shown</a>");
        assertThat(send(
                        completed(step, version)
                                .param("outcome", "NO_FURTHER_REVIEW")
                                .param("reason", "Learnt before"),
                        chair))
                .hasStatus3xxRedirection();
        assertThat(reviews.theReview(review.id()).outcome()).isEqualTo(ReviewOutcome.NO_FURTHER_REVIEW);
        assertThat(send(get(step), officer)).hasStatus(403);
    }

    @Test
    void thePeriodOfTheListStandsInTheAddress() {
        Review review = recorded(LocalDate.of(1994, 5, 6));
        Actor officer = cast.officer();

        MvcTestResult typed = send(
                get("/reviews")
                        .param("since.day", "6")
                        .param("since.month", "5")
                        .param("since.year", "1994")
                        .param("until.day", "6")
                        .param("until.month", "May")
                        .param("until.year", "1994")
                        .param("kind", "RAPID_REVIEW"),
                officer);
        assertThat(typed).hasRedirectedUrl("/reviews?from=1994-05-06&to=1994-05-06&kind=RAPID_REVIEW");

        assertThat(send(get("/reviews?from=1994-05-06&to=1994-05-06&kind=RAPID_REVIEW"), officer))
                .hasStatusOk()
                .bodyText()
                .contains(review.ref(), "From 6 May 1994", "By age")
                .contains("Remove this filter:");
        assertThat(send(get("/reviews?from=1994-05-07"), officer))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(review.title());
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsSaidSo() {
        assertThat(send(
                        get("/reviews")
                                .param("since.day", "2")
                                .param("since.month", "5")
                                .param("since.year", "2026")
                                .param("until.day", "1")
                                .param("until.month", "5")
                                .param("until.year", "2026"),
                        cast.officer()))
                .bodyText()
                .contains("<a href=\"#until\">The last day must be on or after the first day</a>");
    }

    @Test
    void restrictedFactsStandOnNoPageOfThoseWhoMayNotSeeThem() {
        Review review = recorded(LocalDate.of(1995, 5, 6));
        Actor scrutineer = cast.with(Role.SCRUTINEER);

        assertThat(send(get("/reviews/" + review.ref()), scrutineer))
                .hasStatusOk()
                .bodyText()
                .contains(review.title())
                .doesNotContain("Under 1", "Serious harm", "Restricted facts", "Correct the record");
        assertThat(send(get("/reviews?from=1995-05-06&to=1995-05-06"), scrutineer))
                .hasStatusOk()
                .bodyText()
                .contains(review.ref())
                .doesNotContain("By age", "By sex", "Serious harm");
    }

    @Test
    void anAgencyFindsNoReviewPageOfAnyKind() {
        Review review = recorded(LocalDate.of(2026, 6, 3));
        Actor lead = cast.trainingLead(cast.agency());

        for (String path : new String[] {"/reviews", "/reviews/" + review.ref(), "/reviews/" + review.id()}) {
            assertThat(send(get(path), lead)).as(path).hasStatus(404).bodyText().doesNotContain(review.title());
        }
        assertThat(send(get("/reviews/new"), lead)).hasStatus(403);
        assertThat(send(get("/reviews/RR-9999"), cast.officer())).hasStatus(404);
    }

    @Test
    void thePublicationIsMovedWithAReasonOnly() {
        Actor officer = cast.officer();
        Review review = reviews.get(
                reviews.commissionPracticeReview(
                        NewReview.practiceReview("Practice " + UUID.randomUUID(), LocalDate.of(2026, 3, 2), null),
                        officer),
                officer);
        String path = "/reviews/" + review.ref() + "/move-publication";

        assertThat(send(get(path), officer)).hasStatusOk().bodyText().contains("2 September 2026");
        assertThat(send(moved(path, review).param("reason", " "), officer))
                .hasStatus(422)
                .bodyText()
                .contains("<a href=\"#reason\">");
        assertThat(reviews.theReview(review.id()).publicationMoves()).isEmpty();
        assertThat(send(moved(path, review).param("reason", "The trial comes first"), officer))
                .hasStatus3xxRedirection();
        assertThat(send(get("/reviews/" + review.ref()), officer))
                .bodyText()
                .contains("From 2 September 2026 to 1 December 2026", "The trial comes first");
    }

    private static MockHttpServletRequestBuilder moved(String path, Review review) {
        return form(path)
                .param("version", String.valueOf(review.version()))
                .param("publicationDueOn.day", "1")
                .param("publicationDueOn.month", "12")
                .param("publicationDueOn.year", "2026");
    }

    @Test
    void anEmbargoAndACorrectionAreKeptWithTheirReasons() {
        Actor officer = cast.officer();
        Review review = recorded(LocalDate.of(2026, 6, 3));
        String page = "/reviews/" + review.ref();

        assertThat(send(get(page + "/embargo"), officer))
                .hasStatusOk()
                .bodyText()
                .contains("Place it under embargo");
        assertThat(send(
                        form(page + "/embargo")
                                .param("version", String.valueOf(review.version()))
                                .param("place", "true")
                                .param("reason", "Police enquiry"),
                        officer))
                .hasStatus3xxRedirection();
        assertThat(reviews.theReview(review.id()).underEmbargo()).isTrue();

        assertThat(send(get(page + "/correct"), officer))
                .hasStatusOk()
                .bodyText()
                .contains(review.title());
        assertThat(send(
                        form(page + "/correct")
                                .param(
                                        "version",
                                        String.valueOf(
                                                reviews.theReview(review.id()).version()))
                                .param("title", "A better title")
                                .param("ageBand", "FROM_1_TO_4")
                                .param("sex", "")
                                .param("reason", "Misread"),
                        officer))
                .hasStatus3xxRedirection();
        assertThat(reviews.theReview(review.id()).factsFor(officer))
                .contains(new RestrictedFacts(AgeBand.FROM_1_TO_4, null, null));
    }

    @Test
    void eachKindHasItsOwnForm() {
        Actor officer = cast.officer();

        assertThat(send(get("/reviews/new"), officer))
                .hasStatusOk()
                .bodyText()
                .contains("/reviews/new/practice-review");
        assertThat(send(get("/reviews/new/rapid-review"), officer))
                .bodyText()
                .contains("When was it notified?", "Age of the child");
        assertThat(send(get("/reviews/new/practice-review"), officer))
                .bodyText()
                .contains("When was it commissioned?", "Rapid review that led to it")
                .doesNotContain("Age of the child");
        assertThat(send(get("/reviews/new/local-review"), officer)).bodyText().contains("When was it initiated?");
        assertThat(send(get("/reviews/new/audit"), officer)).bodyText().doesNotContain("Rapid review that led to it");
        assertThat(send(get("/reviews/new/inquest"), officer)).hasStatus(404);
    }
}
