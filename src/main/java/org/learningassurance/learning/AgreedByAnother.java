package org.learningassurance.learning;

import org.learningassurance.shared.Actor;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.Verdict;

/** R5: nobody agrees what they wrote themselves, nor what their own post is to own. */
final class AgreedByAnother implements AgreementPolicy {

    private final Actor by;

    AgreedByAnother(Actor by) {
        this.by = by;
    }

    @Override
    public Verdict judge(LearningPoint learningPoint) {
        if (learningPoint.authors().contains(by.whoever())) {
            return Verdict.refuse(
                    AgreedByAnother.class, "You wrote this learning point. Somebody else must agree it", null);
        }
        PostId owner = learningPoint.ownerPost();
        if (owner != null && by.holds(owner)) {
            return Verdict.refuse(
                    AgreedByAnother.class, "Your post owns this learning point. Somebody else must agree it", null);
        }
        return Verdict.allow();
    }
}
