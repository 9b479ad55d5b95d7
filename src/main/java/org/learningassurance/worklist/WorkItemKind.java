package org.learningassurance.worklist;

import java.util.UUID;

/** The kinds of step that somebody can be asked to do. One for each user task of the processes. */
public enum WorkItemKind {
    COMPLETE_RAPID_REVIEW("Complete the rapid review", WhoseWork.BUSINESS_UNIT, "/reviews/%s"),
    SEND_TO_PANEL("Send the review to the national Panel", WhoseWork.BUSINESS_UNIT, "/reviews/%s"),
    DECIDE_REVIEW_OUTCOME("Decide what follows the rapid review", WhoseWork.REVIEW_GROUP, "/reviews/%s"),
    COMPLETE_REVIEW("Complete the review", WhoseWork.BUSINESS_UNIT, "/reviews/%s"),
    AGREE_PRACTICE_REVIEW("Agree the practice review", WhoseWork.REVIEW_GROUP, "/reviews/%s"),
    PUBLISH_REVIEW("Publish the practice review, or say why not", WhoseWork.BUSINESS_UNIT, "/reviews/%s"),

    APPROVE_BRIEF("Approve the learning brief", WhoseWork.BUSINESS_UNIT, "/briefs/%s"),
    REVISE_BRIEF("Work on the learning brief", WhoseWork.BUSINESS_UNIT, "/briefs/%s"),
    ISSUE_BRIEF("Issue the learning brief", WhoseWork.BUSINESS_UNIT, "/briefs/%s"),

    AGREE_LEARNING_POINT("Agree the learning point", WhoseWork.REVIEW_GROUP, "/learning-points/%s"),
    REVISE_LEARNING_POINT("Work on the learning point", WhoseWork.BUSINESS_UNIT, "/learning-points/%s"),
    DECIDE_ASSURANCE("Decide whether the learning is assured", WhoseWork.REVIEW_GROUP, "/learning-points/%s"),
    DECIDE_RECHECK("Decide whether the change has lasted", WhoseWork.REVIEW_GROUP, "/learning-points/%s"),

    UPDATE_MATERIAL("Update the training material", WhoseWork.BUSINESS_UNIT, "/actions/%s"),
    CONFIRM_GO_LIVE("Confirm that the training is live", WhoseWork.BUSINESS_UNIT, "/actions/%s"),
    CONSIDER_SESSIONS("Consider practitioner sessions", WhoseWork.BUSINESS_UNIT, "/actions/%s"),
    DELIVER_SESSIONS("Deliver practitioner sessions", WhoseWork.BUSINESS_UNIT, "/actions/%s"),
    CARRY_OUT_ACTION("Carry out the action", WhoseWork.BUSINESS_UNIT, "/actions/%s"),

    CONFIRM_DISSEMINATION("Confirm dissemination", WhoseWork.AGENCY, "/returns/%s"),
    REPORT_IMPLEMENTATION("Report implementation", WhoseWork.AGENCY, "/returns/%s"),
    EVIDENCE_PRACTICE_CHANGE("Give evidence of practice change", WhoseWork.AGENCY, "/returns/%s"),
    EVIDENCE_OUTCOME("Give evidence of the outcome for children", WhoseWork.AGENCY, "/returns/%s"),
    JUDGE_CLAIM("Judge the claim", WhoseWork.BUSINESS_UNIT, "/returns/%s"),
    CONSIDER_REQUEST("Consider the agency's request", WhoseWork.BUSINESS_UNIT, "/returns/%s"),

    DECIDE_OVERDUE("Decide on the overdue return", WhoseWork.REVIEW_GROUP, "/overdue/%s"),
    EXECUTIVE_DECISION("Decide on the escalated return", WhoseWork.EXECUTIVE, "/overdue/%s");

    private final String label;
    private final WhoseWork whose;
    private final String path;

    WorkItemKind(String label, WhoseWork whose, String path) {
        this.label = label;
        this.whose = whose;
        this.path = path;
    }

    /** What is asked, as an instruction: never anything of the learning itself (R16). */
    public String label() {
        return label;
    }

    /** Who does it as a rule; a claim of high priority is judged by the review group instead. */
    public WhoseWork whose() {
        return whose;
    }

    /** Address of the page where it is done, below the application's root. */
    public String path(UUID subject) {
        return path.formatted(subject);
    }
}
