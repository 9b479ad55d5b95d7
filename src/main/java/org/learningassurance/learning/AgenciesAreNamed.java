package org.learningassurance.learning;

import org.learningassurance.shared.Verdict;

/** R2: learning that nobody is asked about is not followed. */
final class AgenciesAreNamed implements AgreementPolicy {

    @Override
    public Verdict judge(LearningPoint learningPoint) {
        return !learningPoint.asked().isEmpty()
                ? Verdict.allow()
                : Verdict.refuse(AgenciesAreNamed.class, "Choose at least one agency to ask", "agencies");
    }
}
