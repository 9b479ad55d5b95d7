package org.learningassurance.briefing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningassurance.briefing.Brief;
import org.learningassurance.briefing.BriefSections;
import org.learningassurance.briefing.BriefService;
import org.learningassurance.briefing.BriefStatus;
import org.learningassurance.briefing.BriefText;
import org.learningassurance.briefing.BriefVersion;
import org.learningassurance.briefing.BriefView;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.BriefVersionId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.Role;
import org.learningassurance.testing.As;
import org.learningassurance.testing.Cast;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@TrackerIT
class BriefFormsIT {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private BriefService briefs;

    @Autowired
    private Cast cast;

    private Actor author;
    private Actor manager;
    private AgencyId agency;
    private LearningPointId learningPoint;

    @BeforeEach
    void prepare() {
        author = cast.officer();
        manager = cast.with(Role.BUSINESS_UNIT_MANAGER);
        agency = cast.agency();
        learningPoint = cast.agreedLearningPoint(agency);
    }

    @Test
    void aBriefIsDraftedOnceHoweverOftenItIsSent() {
        assertThat(send(get("/briefs/new"), author)).hasStatusOk().bodyText().contains("Draft a brief");
        String title = "Curiosity " + UUID.randomUUID();
        MockHttpServletRequestBuilder twice =
                typed(form("/briefs/new"), title).param("covers", learningPoint.toString());

        MvcTestResult first = send(twice, author);
        MvcTestResult second = send(twice, author);

        assertThat(first).hasStatus3xxRedirection();
        assertThat(second.getResponse().getRedirectedUrl())
                .isEqualTo(first.getResponse().getRedirectedUrl());
        assertThat(briefs.covering(learningPoint, author)).hasSize(1);
        assertThat(read(address(first)).latest().title()).isEqualTo(title);
        assertThat(send(get(address(first)), author))
                .hasStatusOk()
                .bodyText()
                .contains(title, "It happened", "Ask for approval");
    }

    @Test
    void whatIsMissingIsSaidOnItsFieldAndEverythingTypedIsKept() {
        MvcTestResult answer = send(
                form("/briefs/new")
                        .param("title", " ")
                        .param("covers", learningPoint.toString())
                        .param("learning", "Typed with care"),
                author);

        assertThat(answer)
                .hasStatus(422)
                .bodyText()
                .contains("<a href=\"#title\">Enter a title for the brief</a>", "Typed with care", "Error: ")
                .containsPattern("value=\"" + learningPoint + "\"[^>]*checked");
        assertThat(briefs.covering(learningPoint, author)).isEmpty();
    }

    @Test
    void whatMayIdentifyAChildIsNotSaved() {
        MvcTestResult answer = send(
                typed(form("/briefs/new"), "Curiosity")
                        .param("covers", learningPoint.toString())
                        .param("more", "Write to the family at LS1 3AD"),
                author);

        assertThat(answer).hasStatus(422).bodyText().contains("<a href=\"#more\">", "LS1 3AD");
        assertThat(briefs.covering(learningPoint, author)).isEmpty();
    }

    @Test
    void approvalIsNotAskedForAnIncompleteBriefAndThePageSaysWhatIsMissing() {
        BriefVersionId id =
                briefs.draft(new BriefText("Curiosity", Set.of(learningPoint), BriefSections.empty()), null, author);

        assertThat(send(step(id, "approval"), author)).hasStatus(422).bodyText().contains("Enter what happened");
        assertThat(briefs.theVersion(id).status()).isEqualTo(BriefStatus.DRAFT);
    }

    @Test
    void theAuthorFindsNoApprovalFormAndIsRefusedWithoutIt() {
        BriefVersionId id = askedFor();

        assertThat(send(get("/briefs/" + id), author))
                .hasStatusOk()
                .bodyText()
                .contains("somebody else must approve or return it")
                .doesNotContain("Save the decision");
        assertThat(send(step(id, "decision").param("decision", "approve"), author))
                .hasStatus(422)
                .bodyText()
                .contains("somebody else must approve");
        assertThat(briefs.theVersion(id).status()).isEqualTo(BriefStatus.APPROVAL_ASKED);
    }

    @Test
    void theManagerApprovesAndTheAuthorIssues() {
        BriefVersionId id = askedFor();

        assertThat(send(get("/briefs/" + id), manager)).bodyText().contains("Save the decision");
        assertThat(send(step(id, "decision").param("decision", "approve"), manager))
                .hasStatus3xxRedirection();
        assertThat(send(get("/briefs/" + id), author)).bodyText().contains("Issue the brief");
        assertThat(send(step(id, "issue"), author)).hasStatus3xxRedirection();

        assertThat(briefs.issuedFor(learningPoint)).isPresent();
        assertThat(send(get("/briefs/" + id), author))
                .bodyText()
                .contains("Begin a new version", "Approved by " + manager.name())
                .doesNotContain("Issue the brief</button>");
    }

    @Test
    void aBriefIsReturnedWithAReasonWhichItsAuthorReads() {
        BriefVersionId id = askedFor();

        assertThat(send(step(id, "decision"), manager))
                .hasStatus(422)
                .bodyText()
                .contains("<a href=\"#decision\">Select whether you approve or return the brief</a>");
        assertThat(send(step(id, "decision").param("decision", "return"), manager))
                .hasStatus(422)
                .bodyText()
                .contains("<a href=\"#reason\">");
        assertThat(send(
                        step(id, "decision").param("decision", "return").param("reason", "Say what staff will do"),
                        manager))
                .hasStatus3xxRedirection();

        assertThat(send(get("/briefs/" + id + "/edit"), author))
                .hasStatusOk()
                .bodyText()
                .contains("Say what staff will do");
    }

    @Test
    void aStaleFormIsNotSavedAndWhatWasTypedIsKept() {
        BriefVersionId id = briefs.draft(text("First words"), null, author);
        briefs.revise(id, text("Meanwhile"), 0, manager);

        MvcTestResult answer = send(
                typed(form("/briefs/" + id + "/edit"), "My careful words")
                        .param("covers", learningPoint.toString())
                        .param("version", "0"),
                author);

        assertThat(answer).hasStatus(409).bodyText().contains("My careful words");
        assertThat(briefs.theVersion(id).title()).isEqualTo("Meanwhile");
    }

    @Test
    void aNewVersionSaysWhatChangesAndIsSeenBesideTheLast() {
        BriefVersionId id = issued();
        Brief brief = briefs.theBrief(briefs.theVersion(id).brief());
        String path = "/briefs/" + brief.ref() + "/new-version";

        assertThat(send(form(path).param("changed", "A word"), author))
                .hasStatus(422)
                .bodyText()
                .contains("<a href=\"#material\">", "A word");
        assertThat(send(form(path).param("material", "true"), author))
                .hasStatus(422)
                .bodyText()
                .contains("<a href=\"#changed\">Enter what changes and why</a>");
        assertThat(send(form(path).param("material", "false").param("changed", "A wrong word"), author))
                .hasStatus3xxRedirection();
        BriefVersion second = read(brief.ref()).latest();
        assertThat(send(
                        typed(form("/briefs/" + second.id() + "/edit"), "Curiosity, corrected")
                                .param("covers", learningPoint.toString())
                                .param("version", "0"),
                        author))
                .hasStatus3xxRedirection();

        assertThat(send(get("/briefs/" + brief.ref() + "/changes"), author))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "<del class=\"app-went\">Curiosity</del>", "<ins class=\"app-came\">Curiosity, corrected</ins>")
                .contains("A wrong word", "as before");
        assertThat(second.material()).isFalse();
    }

    @Test
    void anAgencyReadsWhatIsIssuedToItAndNothingBefore() {
        Actor lead = cast.trainingLead(agency);
        BriefVersionId id = askedFor();
        String ref = briefs.theBrief(briefs.theVersion(id).brief()).ref();

        assertThat(send(get("/briefs/" + ref), lead)).hasStatus(404);
        assertThat(send(get("/briefs"), lead)).hasStatusOk().bodyText().doesNotContain(ref);
        briefs.approve(id, version(id), manager);
        briefs.issue(id, version(id), cast.officer());

        assertThat(send(get("/briefs/" + ref), lead))
                .hasStatusOk()
                .bodyText()
                .contains("It happened", "version 1 issued")
                .as("what was said of it before it was out is the partnership's own")
                .doesNotContain(author.name(), manager.name(), "Begin a new version", "Withdraw this version");
        assertThat(send(get("/briefs"), lead)).bodyText().contains(ref).doesNotContain("Draft a brief");
        assertThat(send(get("/briefs/new"), lead)).hasStatus(403);
        assertThat(send(get("/briefs/" + ref), cast.trainingLead(cast.agency())))
                .hasStatus(404);
    }

    @Test
    void aVersionThatWasNeverIssuedIsWithdrawnWithAReason() {
        BriefVersionId id = askedFor();

        assertThat(send(step(id, "withdraw"), author)).hasStatus(422).bodyText().contains("<a href=\"#reason\">");
        assertThat(send(step(id, "withdraw").param("reason", "Told elsewhere"), author))
                .hasStatus3xxRedirection();

        assertThat(send(get("/briefs/" + id), author)).bodyText().contains("Told elsewhere");
        assertThat(briefs.theVersion(id).status()).isEqualTo(BriefStatus.WITHDRAWN);
    }

    @Test
    void anAddressOfNothingIsNotFound() {
        assertThat(send(get("/briefs/LB-9999"), author)).hasStatus(404);
        assertThat(send(get("/briefs/" + UUID.randomUUID()), author)).hasStatus(404);
        assertThat(send(get("/briefs/" + askedFor() + "/versions/7"), author)).hasStatus(404);
        assertThat(send(get("/briefs/" + askedFor() + "/changes"), author)).hasStatus(404);
    }

    private BriefView read(String address) {
        return briefs.get(address.substring(address.lastIndexOf('/') + 1), author);
    }

    private BriefVersionId issued() {
        BriefVersionId id = askedFor();
        briefs.approve(id, version(id), manager);
        briefs.issue(id, version(id), author);
        return id;
    }

    private BriefVersionId askedFor() {
        BriefVersionId id = briefs.draft(text("Curiosity"), null, author);
        briefs.askApproval(id, version(id), author);
        return id;
    }

    private BriefText text(String title) {
        return new BriefText(
                title, Set.of(learningPoint), new BriefSections("It happened", "", "We learnt", "Do this", ""));
    }

    private long version(BriefVersionId id) {
        return briefs.theVersion(id).version();
    }

    private MockHttpServletRequestBuilder step(BriefVersionId id, String step) {
        return form("/briefs/" + id + "/" + step).param("version", String.valueOf(version(id)));
    }

    private static MockHttpServletRequestBuilder typed(MockHttpServletRequestBuilder form, String title) {
        return form.param("title", title)
                .param("whatHappened", "It happened")
                .param("goodPractice", "")
                .param("learning", "We learnt")
                .param("whatToDo", "Do this");
    }

    private static String address(MvcTestResult redirect) {
        return String.valueOf(redirect.getResponse().getRedirectedUrl());
    }

    private static MockHttpServletRequestBuilder form(String path) {
        return post(path).param("_once", UUID.randomUUID().toString());
    }

    private MvcTestResult send(MockHttpServletRequestBuilder request, Actor by) {
        return mvc.perform(request.with(As.actor(by)));
    }
}
