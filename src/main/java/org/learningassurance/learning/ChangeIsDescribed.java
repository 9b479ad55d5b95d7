package org.learningassurance.learning;

import org.learningassurance.shared.Verdict;

/** R2: what staff will do differently; good practice asks what they keep or spread. */
final class ChangeIsDescribed implements AgreementPolicy {

    @Override
    public Verdict judge(LearningPoint learningPoint) {
        return learningPoint.whatStaffWillDo().isBlank()
                ? Verdict.refuse(ChangeIsDescribed.class, reason(learningPoint.kind()), "whatStaffWillDo")
                : Verdict.allow();
    }

    private static String reason(LearningPointKind kind) {
        return switch (kind) {
            case GOOD_PRACTICE -> "Say what staff will keep doing or spread";
            case TO_IMPROVE -> "Say what staff will do differently";
        };
    }
}
