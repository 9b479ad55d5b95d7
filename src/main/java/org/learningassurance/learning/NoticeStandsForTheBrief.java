package org.learningassurance.learning;

import org.learningassurance.shared.Verdict;

/** Agencies that are asked without a brief are told why, and what it is about, by a notice. */
final class NoticeStandsForTheBrief implements AgreementPolicy {

    @Override
    public Verdict judge(LearningPoint learningPoint) {
        return !learningPoint.urgentWithoutBrief() || !learningPoint.notice().isBlank()
                ? Verdict.allow()
                : Verdict.refuse(
                        NoticeStandsForTheBrief.class,
                        "Write the notice that agencies are sent in place of a brief",
                        "notice");
    }
}
