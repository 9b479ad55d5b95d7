package org.learningassurance.learning;

import org.learningassurance.shared.Verdict;

/** A learning point gives way to another one that itself still stands. */
final class SuccessorIsAnother implements AgreementPolicy {

    private final LearningPoint successor;

    SuccessorIsAnother(LearningPoint successor) {
        this.successor = successor;
    }

    @Override
    public Verdict judge(LearningPoint learningPoint) {
        if (successor.id().equals(learningPoint.id())) {
            return refuse("A learning point cannot supersede itself. Choose another one");
        }
        if (successor.status().ended()) {
            return refuse(successor.ref() + " does not stand any more. Choose a learning point that does");
        }
        return Verdict.allow();
    }

    private static Verdict refuse(String reason) {
        return Verdict.refuse(SuccessorIsAnother.class, reason, "successor");
    }
}
