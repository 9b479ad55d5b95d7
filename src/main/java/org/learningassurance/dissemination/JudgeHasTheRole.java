package org.learningassurance.dissemination;

import org.learningassurance.shared.Actor;
import org.learningassurance.shared.NotAllowed;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Verdict;

/** Claims are judged by the business unit or the review group; what the judging policy gives to the review group, by it alone. */
final class JudgeHasTheRole {

    private JudgeHasTheRole() {}

    /** @throws NotAllowed when the actor holds no post that judges */
    static void must(Actor judge) {
        judge.must(Role.BUSINESS_UNIT, Role.BUSINESS_UNIT_MANAGER, Role.REVIEW_GROUP_MEMBER, Role.REVIEW_GROUP_CHAIR);
    }

    static Verdict check(Actor judge, JudgedBy needed) {
        return needed == JudgedBy.REVIEW_GROUP && !judge.reviewGroup()
                ? Verdict.refuse(JudgeHasTheRole.class, "This claim is for the Review Advisory Group to judge", null)
                : Verdict.allow();
    }

    static Verdict refuse() {
        return Verdict.refuse(
                JudgeHasTheRole.class, "Claims are judged by the business unit and the Review Advisory Group", null);
    }
}
