package org.learningassurance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.time.LocalDate;
import java.util.Objects;

/** What the business unit does on its pages: reviews, learning points, briefs, training, judgements. */
final class BusinessUnit {

    private final Town town;
    private final Desks desks;

    BusinessUnit(Town town, Desks desks) {
        this.town = town;
        this.desks = desks;
    }

    Desk officer() {
        return desks.of(town.officer);
    }

    /** @return the review's reference */
    String recordsARapidReview(LocalDate notifiedOn) {
        Desk desk = officer().open("/reviews").press("Record a review").follow("Rapid review");
        desk.type("Title", Texts.REVIEW)
                .date("When was it notified?", notifiedOn)
                .choose("Age of the child", "1 to 4")
                .choose("Sex of the child", "Female")
                .press("Record the review");
        return lastOf(desk.address());
    }

    /** With all but how we would know. */
    Desk draftsTheLearning(String review) {
        Desk desk = officer().open("/reviews/" + review).follow("Draft a learning point");
        desk.choose("Is it good practice, or something to improve?", "To improve")
                .type("What was learnt?", Texts.STATEMENT)
                .type("What will staff do differently?", Texts.WHAT_STAFF_DO)
                .choose("Priority", "High")
                .select("Owner", "Business unit manager")
                .type("Whom in the agencies is it for?", Texts.AUDIENCE);
        asks(desk, town.police, 52, "Disseminated", "Implemented", "Practice changed");
        asks(desk, town.hospital, 80, "Disseminated", "Implemented");
        asks(desk, town.probation, 45, "Disseminated");
        return desk.press("Check that it is complete, and save");
    }

    private static void asks(Desk desk, Town.Agency agency, int staff, String... rungs) {
        desk.tick(agency.name());
        for (String rung : rungs) {
            desk.tick(rung + ", " + agency.name());
        }
        desk.type("Staff that it is for, " + agency.name(), String.valueOf(staff));
    }

    /** @return the learning point's reference */
    String mendsTheLearning(Desk desk) {
        desk.type("How would we know?", Texts.HOW_WE_KNOW).press("Check that it is complete, and save");
        return lastOf(desk.address());
    }

    void completesTheReview(String review, LocalDate on) {
        officer()
                .takeUp("Complete the rapid review, " + review)
                .date("When was it completed?", on)
                .press("Complete the rapid review")
                .says("completed");
    }

    void sendsTheReviewToThePanel(String review, LocalDate on) {
        officer()
                .takeUp("Send the review to the national Panel, " + review)
                .date("When was it sent?", on)
                .press("Send to the national Panel");
    }

    /** @return the brief's reference */
    String writesTheBrief(String review, String learningPoint) {
        Desk desk = officer().open("/reviews/" + review).follow("Draft a brief");
        desk.type("Title", Texts.BRIEF_TITLE);
        desk.page().getByLabel(learningPoint).check();
        desk.type("What happened", Texts.BRIEF_HAPPENED)
                .type("Good practice", Texts.BRIEF_GOOD)
                .type("Learning", Texts.BRIEF_LEARNING)
                .type("What to do now", Texts.BRIEF_TO_DO)
                .press("Save the draft");
        return lastOf(desk.address());
    }

    /** The author's page offers no approval, and the service refuses it when the form is sent all the same. */
    void theAuthorCannotApprove(String brief) {
        Desk author = officer().open("/briefs/" + brief);
        String version = lastOf(Objects.requireNonNull(
                        author.page().locator("form[action$='/approval']").getAttribute("action"))
                .replace("/approval", ""));
        author.press("Ask for approval")
                .says("You wrote part of this brief, so somebody else must approve or return it");
        assertThat(author.offers("Save the decision")).isFalse();

        APIResponse answer = author.page()
                .request()
                .post(
                        "/briefs/" + version + "/decision",
                        RequestOptions.create()
                                .setForm(FormData.create()
                                        .set("decision", "approve")
                                        .set("version", String.valueOf(versionOf(brief)))
                                        .set("_csrf", csrf(author))));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("somebody else must approve or return it");
        author.open("/briefs/" + brief).says("Waiting for approval").saysNothingOf("Approved by");
    }

    /** As the approver's form has it, which the author is not shown. */
    private String versionOf(String brief) {
        return desks.of(town.manager)
                .open("/briefs/" + brief)
                .page()
                .locator("form[action$='/decision'] input[name='version']")
                .inputValue();
    }

    private static String csrf(Desk desk) {
        return desk.page().locator("input[name='_csrf']").first().inputValue();
    }

    void somebodyElseApproves(String brief) {
        desks.of(town.manager)
                .takeUp("Approve the learning brief, " + brief)
                .choose("Do you approve this brief?", "Approve it")
                .press("Save the decision")
                .says("The brief is approved", "Approved by " + town.manager.name());
    }

    void issues(String brief) {
        officer()
                .takeUp("Issue the learning brief, " + brief)
                .press("Issue the brief")
                .says("The brief is issued");
    }

    /** @return the action's reference */
    String plansTheTrainingUpdate(String learningPoint, LocalDate dueOn) {
        Desk desk = desks.of(town.trainingOfficer)
                .open("/actions")
                .press("Plan an action")
                .follow("Training update");
        desk.type("Title", Texts.TRAINING_TITLE);
        desk.page().getByLabel(learningPoint).check();
        desk.type("Which training is updated", "Refresher Training").date("By when?", dueOn);
        desk.press("Plan the action");
        return lastOf(desk.address());
    }

    void updatesTheMaterial(String action, LocalDate on) {
        desks.of(town.trainingOfficer)
                .takeUp("Update the training material, " + action)
                .type("What was changed in the material?", Texts.MATERIAL)
                .date("When was it changed?", on)
                .press("The material is updated");
    }

    void takesTheTrainingLive(String action, LocalDate on) {
        desks.of(town.trainingOfficer)
                .takeUp("Confirm that the training is live, " + action)
                .date("When did the updated training go live?", on)
                .choose("Is it in the learning-from-reviews section of the Refresher Training?", "Yes")
                .press("Confirm that it is live")
                .says("live")
                .choose("Are practitioner sessions needed to reach the workforce?", "No")
                .type("Why are none needed?", Texts.NO_SESSIONS)
                .press("Continue");
    }

    Desk judges(Town.Agency agency, String rung, String learningPoint) {
        return officer().open("/judging").follow("Claim: %s of %s on %s".formatted(rung, agency.name(), learningPoint));
    }

    void accepts(Town.Agency agency, String rung, String learningPoint) {
        judges(agency, rung, learningPoint)
                .choose("What do you say to the claim?", "Accept")
                .press("Keep the judgement")
                .says("Your judgement is kept");
    }

    void agreesThatItIsNotFor(Town.Agency agency, String learningPoint) {
        officer()
                .open("/judging")
                .follow("It does not apply to us of %s on %s".formatted(agency.name(), learningPoint))
                .says(Texts.NOT_FOR_US)
                .choose("Do you agree?", "Agree")
                .press("Answer the agency")
                .says("Your answer is kept", "Not applicable");
    }

    private static String lastOf(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
