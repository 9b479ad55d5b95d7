package org.learningassurance.learning;

import org.learningassurance.shared.Verdict;

/** Where an agency's audience is counted at all, it counts at least one of its staff: "n of N" needs an N. */
final class AudiencesAreCounted implements DraftPolicy {

    @Override
    public Verdict judge(LearningPointDraft draft) {
        return draft.asked().stream().allMatch(AudiencesAreCounted::isCounted)
                ? Verdict.allow()
                : Verdict.refuse(
                        AudiencesAreCounted.class,
                        "The number of staff that the learning is for must be 1 or more. Leave it empty if it is not known",
                        "agencies");
    }

    static boolean isCounted(AskedAgency asked) {
        Integer audience = asked.audience();
        return audience == null || audience > 0;
    }
}
