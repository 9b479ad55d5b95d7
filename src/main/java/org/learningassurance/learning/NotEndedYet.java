package org.learningassurance.learning;

import java.util.Locale;
import org.learningassurance.shared.Verdict;

/** A learning point ends once: what was withdrawn or superseded stays so. */
final class NotEndedYet implements AgreementPolicy {

    @Override
    public Verdict judge(LearningPoint learningPoint) {
        return learningPoint.status().ended()
                ? Verdict.refuse(
                        NotEndedYet.class,
                        "%s is already %s"
                                .formatted(
                                        learningPoint.ref(),
                                        learningPoint.status().label().toLowerCase(Locale.UK)),
                        null)
                : Verdict.allow();
    }
}
