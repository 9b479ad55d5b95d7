package org.learningassurance.briefing;

import org.learningassurance.shared.Verdict;

/** Policy: a version is written, then put up for approval, then approved or returned, then issued; no step is left out. */
final class MoveIsInOrder {

    private MoveIsInOrder() {}

    static Verdict revise(BriefStatus status) {
        return when(
                status.beingWritten(),
                "This version is %s and can no longer be changed. Ask for it to be returned, or make a new version.",
                status);
    }

    static Verdict askApproval(BriefStatus status) {
        return when(status.beingWritten(), "This version is %s, so approval need not be asked.", status);
    }

    static Verdict approve(BriefStatus status) {
        return when(
                status == BriefStatus.APPROVAL_ASKED,
                "This version is %s. It can be approved or returned only while it waits for approval.",
                status);
    }

    static Verdict issue(BriefStatus status) {
        return when(
                status == BriefStatus.APPROVED,
                "This version is %s. It can be issued once somebody other than its author has approved it.",
                status);
    }

    static Verdict withdraw(BriefStatus status) {
        return when(
                !status.finished(),
                "This version is %s and cannot be withdrawn. Correct an issued brief with a new version.",
                status);
    }

    static Verdict newVersion(BriefStatus latest) {
        return when(
                latest.finished(), "The latest version is %s. Finish or withdraw it before you begin another.", latest);
    }

    private static Verdict when(boolean inOrder, String otherwise, BriefStatus status) {
        if (inOrder) {
            return Verdict.allow();
        }
        return Verdict.refuse(MoveIsInOrder.class, otherwise.formatted(words(status)), null);
    }

    private static String words(BriefStatus status) {
        return switch (status) {
            case DRAFT -> "a draft";
            case APPROVAL_ASKED -> "waiting for approval";
            case RETURNED -> "returned to its author";
            case APPROVED -> "approved";
            case ISSUED -> "issued";
            case WITHDRAWN -> "withdrawn";
        };
    }
}
