package org.learningassurance.learning.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.learning.AskedAgency;
import org.learningassurance.learning.LearningPoint;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.learning.LearningPointStatus;
import org.learningassurance.review.ReviewService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.ReviewId;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Rung;
import org.learningassurance.testing.As;
import org.learningassurance.testing.Cast;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@TrackerIT
class LearningPointFormsIT {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private LearningPointService learningPoints;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private DirectoryService directory;

    @Autowired
    private Cast cast;

    private MvcTestResult send(MockHttpServletRequestBuilder request, Actor by) {
        return mvc.perform(request.with(As.actor(by)));
    }

    private static MockHttpServletRequestBuilder form(String path) {
        return post(path).param("_once", UUID.randomUUID().toString());
    }

    private MockHttpServletRequestBuilder draft(String path, ReviewId review, AgencyId agency, String statement) {
        return form(path)
                .param("kind", "TO_IMPROVE")
                .param("statement", statement)
                .param("whatStaffWillDo", "Record what was asked")
                .param("howWeWouldKnow", "Case files show it")
                .param("priority", "HIGH")
                .param("reviews", review.toString())
                .param("audience", "Everybody who visits families")
                .param("agencies", agency.toString())
                .param("rungs", agency + ":DISSEMINATED", agency + ":IMPLEMENTED")
                .param("audiences[" + agency + "]", "52");
    }

    private LearningPoint read(LearningPointId id) {
        return learningPoints.theLearningPoint(id);
    }

    @Test
    void aLearningPointIsDraftedFromItsReview() {
        Actor officer = cast.officer();
        AgencyId agency = cast.agency();
        ReviewId review = cast.audit();
        String ref = reviews.theReview(review).ref();
        String statement = "Curiosity was not recorded " + UUID.randomUUID();
        assertThat(send(get("/learning-points/new").param("review", review.toString()), officer))
                .hasStatusOk()
                .bodyText()
                .containsPattern("value=\"" + review + "\"[^>]*checked");

        MvcTestResult drafted = send(draft("/learning-points/new", review, agency, statement), officer);

        assertThat(drafted).hasStatus3xxRedirection();
        String page = String.valueOf(drafted.getResponse().getRedirectedUrl());
        LearningPoint learningPoint = learningPoints.get(page.substring(page.lastIndexOf('/') + 1), officer);
        assertThat(learningPoint.asked())
                .containsExactly(new AskedAgency(agency, Set.of(Rung.DISSEMINATED, Rung.IMPLEMENTED), 52));
        assertThat(send(get("/reviews/" + ref), officer)).bodyText().contains(learningPoint.ref(), statement);
    }

    @Test
    void whatCannotBeReadIsSaidOnItsFieldAndEverythingTypedIsKept() {
        AgencyId agency = cast.agency();

        MvcTestResult answer = send(
                form("/learning-points/new")
                        .param("whatStaffWillDo", "Typed with care")
                        .param("agencies", agency.toString())
                        .param("rungs", agency + ":DISSEMINATED")
                        .param("audiences[" + agency + "]", "many"),
                cast.officer());

        assertThat(answer)
                .hasStatus(422)
                .bodyText()
                .contains("<a href=\"#kind\">Choose whether it is good practice or something to improve</a>")
                .contains("<a href=\"#statement\">Say in a sentence or two what was learnt</a>")
                .contains("<a href=\"#reviews\">Choose the review that the learning comes from</a>")
                .contains("<a href=\"#audiences[" + agency + "]\">")
                .contains("must be a whole number", "Typed with care", "value=\"many\"")
                .containsPattern("value=\"" + agency + ":DISSEMINATED\"[^>]*checked");
    }

    @Test
    void oneThatIsToBeCompleteIsNotSavedWithGapsAndEachIsSaidOnItsField() {
        AgencyId agency = cast.agency();
        ReviewId review = cast.audit();
        Actor officer = cast.officer();
        String statement = "Curiosity was not recorded " + UUID.randomUUID();

        assertThat(send(
                        form("/learning-points/new")
                                .param("kind", "TO_IMPROVE")
                                .param("statement", statement)
                                .param("whatStaffWillDo", "Record what was asked")
                                .param("reviews", review.toString())
                                .param("complete", "true"),
                        officer))
                .hasStatus(422)
                .bodyText()
                .contains(statement, "Record what was asked")
                .contains("<a href=\"#priority\">Choose a priority: standard or high</a>")
                .contains("<a href=\"#howWeWouldKnow\">Say how we would know that practice has changed</a>")
                .contains("<a href=\"#agencies\">Choose at least one agency to ask</a>");
        assertThat(send(get("/learning-points"), officer)).bodyText().doesNotContain(statement);

        assertThat(send(draft("/learning-points/new", review, agency, statement).param("complete", "true"), officer))
                .hasStatus3xxRedirection();
    }

    @Test
    void anIdWhoseDigitsLookLikeATelephoneNumberKeepsNobodyFromSaving() {
        String unlucky = "0190aaaa-0000-7000-8000-a0432515821a:OUTCOME";

        assertThat(send(
                        draft("/learning-points/new", cast.audit(), cast.agency(), "Said " + UUID.randomUUID())
                                .param("rungs", unlucky),
                        cast.officer()))
                .hasStatus3xxRedirection();
    }

    @Test
    void aDraftIsChangedAndAStaleFormIsNot() {
        AgencyId agency = cast.agency();
        LearningPoint learningPoint = read(cast.learningPoint(agency));
        ReviewId review = learningPoint.reviews().iterator().next();
        Actor officer = cast.officer();
        String path = "/learning-points/" + learningPoint.ref() + "/change";
        assertThat(send(get(path), officer))
                .hasStatusOk()
                .bodyText()
                .contains(learningPoint.statement(), "value=\"50\"")
                .containsPattern("value=\"" + review + "\"[^>]*checked");

        assertThat(send(
                        draft(path, review, agency, "Said better")
                                .param("version", String.valueOf(learningPoint.version())),
                        officer))
                .hasStatus3xxRedirection();
        assertThat(send(
                        draft(path, review, agency, "Said too late")
                                .param("version", String.valueOf(learningPoint.version())),
                        officer))
                .hasStatus(409)
                .bodyText()
                .contains("Said too late");
        assertThat(read(learningPoint.id()).statement()).isEqualTo("Said better");
    }

    @Test
    void theReviewGroupReadsAndAgrees() {
        AgencyId agency = cast.agency();
        LearningPoint learningPoint = read(cast.learningPoint(agency));
        Actor chair = cast.with(Role.REVIEW_GROUP_CHAIR);
        String path = "/learning-points/" + learningPoint.ref() + "/agree";

        assertThat(send(get(path), chair))
                .hasStatusOk()
                .bodyText()
                .contains(learningPoint.statement(), directory.agency(agency).name(), "50 staff")
                .doesNotContain("It cannot be agreed yet");
        assertThat(send(form(path).param("version", String.valueOf(learningPoint.version())), chair))
                .hasStatus3xxRedirection();
        assertThat(read(learningPoint.id()).status()).isEqualTo(LearningPointStatus.AGREED);
        assertThat(send(get(path), cast.officer())).hasStatus(403);
    }

    @Test
    void withGapsThePageNamesThemAllAndOffersNoAgreement() {
        Actor officer = cast.officer();
        String statement = "Good handovers " + UUID.randomUUID();
        MvcTestResult drafted = send(
                form("/learning-points/new")
                        .param("kind", "GOOD_PRACTICE")
                        .param("statement", statement)
                        .param("reviews", cast.audit().toString()),
                officer);
        String page = String.valueOf(drafted.getResponse().getRedirectedUrl());
        Actor member = cast.with(Role.REVIEW_GROUP_MEMBER);
        LearningPoint learningPoint = learningPoints.get(page.substring(page.lastIndexOf('/') + 1), member);

        assertThat(send(get(page + "/agree"), member))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "It cannot be agreed yet",
                        "Choose a priority",
                        "Say what staff will keep doing or spread",
                        "Say how we would know that practice has changed",
                        "Choose at least one agency to ask")
                .doesNotContain("data-prevent-double-click");
        assertThat(send(form(page + "/agree").param("version", String.valueOf(learningPoint.version())), member))
                .hasStatus(422)
                .bodyText()
                .contains("There is a problem", "Choose a priority");
        assertThat(read(learningPoint.id()).agreedOn()).isNull();
    }

    @Test
    void itIsReturnedWithAReasonWhichTheBusinessUnitThenReads() {
        LearningPoint learningPoint = read(cast.learningPoint(cast.agency()));
        Actor member = cast.with(Role.REVIEW_GROUP_MEMBER);
        String path = "/learning-points/" + learningPoint.ref() + "/return";
        String version = String.valueOf(learningPoint.version());
        assertThat(send(get(path), member)).hasStatusOk();

        assertThat(send(form(path).param("version", version).param("reason", ""), member))
                .hasStatus(422)
                .bodyText()
                .contains("<a href=\"#reason\">Give the reason. It is kept and shown</a>");
        assertThat(send(form(path).param("version", version).param("reason", "Say who records it"), member))
                .hasStatus3xxRedirection();
        assertThat(send(get("/learning-points/" + learningPoint.ref() + "/change"), cast.officer()))
                .bodyText()
                .contains("The review group returned it", "Say who records it");
    }

    @Test
    void itsTimelineTellsAnAgencyNothingOfTheTalkBeforeTheAgreement() {
        AgencyId agency = cast.agency();
        LearningPointId id = cast.learningPoint(agency);
        Actor officer = cast.officer();
        learningPoints.returnForWork(
                id, "Not ready for agencies", read(id).version(), cast.with(Role.REVIEW_GROUP_CHAIR));
        ReviewId review = read(id).reviews().iterator().next();
        String ref = read(id).ref();
        assertThat(send(
                        draft("/learning-points/" + ref + "/change", review, agency, "Said better")
                                .param("version", String.valueOf(read(id).version())),
                        officer))
                .hasStatus3xxRedirection();
        cast.agree(id);

        assertThat(send(get("/learning-points/" + ref), officer))
                .hasStatusOk()
                .bodyText()
                .contains("Timeline", "Not ready for agencies", "Learning point " + ref + " drafted");
        assertThat(send(get("/learning-points/" + ref), cast.trainingLead(agency)))
                .hasStatusOk()
                .bodyText()
                .contains("Timeline", "Learning point " + ref + " agreed by the review group")
                .doesNotContain(
                        "Not ready for agencies",
                        "Learning point " + ref + " drafted",
                        "returned for work",
                        "put before the review group again");
    }

    @Test
    void oneIsWithdrawnAndAnotherGivesWay() {
        Actor officer = cast.officer();
        LearningPoint first = read(cast.learningPoint(cast.agency()));
        LearningPoint second = read(cast.learningPoint(cast.agency()));
        LearningPoint third = read(cast.learningPoint(cast.agency()));
        String supersede = "/learning-points/" + second.ref() + "/supersede";

        assertThat(send(get("/learning-points/" + first.ref() + "/withdraw"), officer))
                .hasStatusOk();
        assertThat(send(
                        form("/learning-points/" + first.ref() + "/withdraw")
                                .param("version", String.valueOf(first.version()))
                                .param("reason", "The law has changed"),
                        officer))
                .hasStatus3xxRedirection();
        assertThat(send(get(supersede), officer))
                .hasStatusOk()
                .bodyText()
                .contains(third.ref())
                .doesNotContain("value=\"" + first.id() + "\"", "value=\"" + second.id() + "\"");
        assertThat(send(form(supersede).param("version", "0").param("reason", "Better"), officer))
                .hasStatus(422)
                .bodyText()
                .contains("<a href=\"#successor\">Choose the learning point that takes its place</a>");
        assertThat(send(
                        form(supersede)
                                .param("version", String.valueOf(second.version()))
                                .param("successor", third.id().toString())
                                .param("reason", "Says it better"),
                        officer))
                .hasStatus3xxRedirection();
        assertThat(read(first.id()).status()).isEqualTo(LearningPointStatus.WITHDRAWN);
        assertThat(read(second.id()).supersededBy()).isEqualTo(third.id());
    }

    @Test
    void oneMoreAgencyIsAskedLater() {
        Actor officer = cast.officer();
        LearningPoint learningPoint = read(cast.agreedLearningPoint(cast.agency()));
        AgencyId late = cast.agency();
        String path = "/learning-points/" + learningPoint.ref() + "/add-agency";

        assertThat(send(get(path), officer)).hasStatusOk();
        assertThat(send(form(path).param("audience", "none"), officer))
                .hasStatus(422)
                .bodyText()
                .contains("<a href=\"#agency\">Choose the agency to ask</a>", "must be a whole number");
        assertThat(send(form(path).param("agency", late.toString()).param("audience", "12"), officer))
                .hasStatus3xxRedirection();
        assertThat(read(learningPoint.id()).asks(late)).isPresent();
    }

    @Test
    void anAgencySeesItsOwnAndNothingOfOthers() {
        AgencyId own = cast.agency();
        AgencyId other = cast.agency();
        LearningPoint shared = read(cast.agreedLearningPoint(own, other));
        LearningPoint ofOther = read(cast.agreedLearningPoint(other));
        LearningPoint draft = read(cast.learningPoint(own));
        Actor lead = cast.trainingLead(own);

        assertThat(send(get("/learning-points/" + shared.ref()), lead))
                .hasStatusOk()
                .bodyText()
                .contains(shared.statement(), directory.agency(own).name())
                .doesNotContain(directory.agency(other).name(), "/reviews/");
        assertThat(send(get("/learning-points"), lead))
                .hasStatusOk()
                .bodyText()
                .contains(shared.ref())
                .doesNotContain(ofOther.statement(), draft.statement(), "Agency that is asked");
        assertThat(send(get("/learning-points/" + ofOther.ref()), lead)).hasStatus(404);
        assertThat(send(get("/learning-points/" + draft.id()), lead)).hasStatus(404);
        assertThat(send(get("/learning-points/new"), lead)).hasStatus(403);
        assertThat(send(get("/learning-points/" + ofOther.ref() + "/withdraw"), lead))
                .hasStatus(403);
    }

    @Test
    void theListIsFilteredByWhatItsAddressSays() {
        AgencyId agency = cast.agency();
        LearningPoint agreed = read(cast.agreedLearningPoint(agency));
        LearningPoint draft = read(cast.learningPoint(agency));
        Actor officer = cast.officer();

        assertThat(send(
                        get("/learning-points")
                                .param("agency", agency.toString())
                                .param("status", "AGREED"),
                        officer))
                .hasStatusOk()
                .bodyText()
                .contains(agreed.statement(), "Asks " + directory.agency(agency).name())
                .doesNotContain(draft.statement());
    }
}
