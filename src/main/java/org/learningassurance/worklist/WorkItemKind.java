package org.learningassurance.worklist;

import java.util.UUID;

/** The kinds of step that somebody can be asked to do. One for each user task of the processes. */
public enum WorkItemKind {
    COMPLETE_RAPID_REVIEW("Complete the rapid review", WhoseWork.BUSINESS_UNIT, Place.REVIEW, "/steps/complete"),
    SEND_TO_PANEL(
            "Send the review to the national Panel", WhoseWork.BUSINESS_UNIT, Place.REVIEW, "/steps/send-to-panel"),
    DECIDE_REVIEW_OUTCOME(
            "Decide what follows the rapid review", WhoseWork.REVIEW_GROUP, Place.REVIEW, "/steps/decide-outcome"),
    COMPLETE_REVIEW("Complete the review", WhoseWork.BUSINESS_UNIT, Place.REVIEW, "/steps/complete"),
    AGREE_PRACTICE_REVIEW("Agree the practice review", WhoseWork.REVIEW_GROUP, Place.REVIEW, "/steps/agree"),
    PUBLISH_REVIEW("Publish the practice review, or say why not", WhoseWork.BUSINESS_UNIT, Place.REVIEW, ""),

    APPROVE_BRIEF("Approve the learning brief", WhoseWork.BUSINESS_UNIT, Place.BRIEF, ""),
    REVISE_BRIEF("Work on the learning brief", WhoseWork.BUSINESS_UNIT, Place.BRIEF, "/edit"),
    ISSUE_BRIEF("Issue the learning brief", WhoseWork.BUSINESS_UNIT, Place.BRIEF, ""),

    AGREE_LEARNING_POINT("Agree the learning point", WhoseWork.REVIEW_GROUP, Place.LEARNING_POINT, "/agree"),
    REVISE_LEARNING_POINT("Work on the learning point", WhoseWork.BUSINESS_UNIT, Place.LEARNING_POINT, "/change"),
    DECIDE_ASSURANCE(
            "Decide whether the learning is assured",
            WhoseWork.REVIEW_GROUP,
            Place.LEARNING_POINT,
            "/assurance/decide"),
    DECIDE_RECHECK(
            "Decide whether the change has lasted", WhoseWork.REVIEW_GROUP, Place.LEARNING_POINT, "/assurance/recheck"),

    UPDATE_MATERIAL("Update the training material", WhoseWork.BUSINESS_UNIT, Place.ACTION, ""),
    CONFIRM_GO_LIVE("Confirm that the training is live", WhoseWork.BUSINESS_UNIT, Place.ACTION, ""),
    CONSIDER_SESSIONS("Consider practitioner sessions", WhoseWork.BUSINESS_UNIT, Place.ACTION, ""),
    DELIVER_SESSIONS("Deliver practitioner sessions", WhoseWork.BUSINESS_UNIT, Place.ACTION, ""),
    CARRY_OUT_ACTION("Carry out the action", WhoseWork.BUSINESS_UNIT, Place.ACTION, ""),

    CONFIRM_DISSEMINATION("Confirm dissemination", WhoseWork.AGENCY, Place.RETURN, "/claim"),
    REPORT_IMPLEMENTATION("Report implementation", WhoseWork.AGENCY, Place.RETURN, "/claim"),
    EVIDENCE_PRACTICE_CHANGE("Give evidence of practice change", WhoseWork.AGENCY, Place.RETURN, "/claim"),
    EVIDENCE_OUTCOME("Give evidence of the outcome for children", WhoseWork.AGENCY, Place.RETURN, "/claim"),
    JUDGE_CLAIM("Judge the claim", WhoseWork.BUSINESS_UNIT, Place.RETURN, "/judge"),
    CONSIDER_REQUEST("Consider the agency’s request", WhoseWork.BUSINESS_UNIT, Place.RETURN, "/consider"),

    DECIDE_OVERDUE("Decide on the overdue return", WhoseWork.REVIEW_GROUP, Place.OVERDUE, ""),
    EXECUTIVE_DECISION("Decide on the escalated return", WhoseWork.EXECUTIVE, Place.OVERDUE, "");

    private final String label;
    private final WhoseWork whose;
    private final String page;
    private final String form;

    WorkItemKind(String label, WhoseWork whose, String page, String form) {
        this.label = label;
        this.whose = whose;
        this.page = page;
        this.form = form;
    }

    /** What is asked, as an instruction: never anything of the learning itself (R16). */
    public String label() {
        return label;
    }

    /** Who does it as a rule; a claim of high priority is judged by the review group instead. */
    public WhoseWork whose() {
        return whose;
    }

    /** Address of the page of what it is about, below the application's root. */
    public String path(UUID subject, String reference) {
        return page.replace("{id}", subject.toString()).replace("{ref}", reference);
    }

    /** Address of the page where it is done, below the application's root. */
    public String form(UUID subject, String reference) {
        return path(subject, reference) + form;
    }

    private static final class Place {

        static final String REVIEW = "/reviews/{ref}";
        static final String BRIEF = "/briefs/{ref}";
        static final String LEARNING_POINT = "/learning-points/{ref}";
        static final String ACTION = "/actions/{ref}";
        static final String RETURN = "/returns/{id}";
        static final String OVERDUE = "/overdue/{id}";
    }
}
