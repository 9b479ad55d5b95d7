package org.learningassurance.reporting;

import org.learningassurance.shared.Actor;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.Verdict;

/** Policy R5: nobody publishes what they wrote themselves, in whatever post they do it. */
final class AnotherPersonPublishes {

    private AnotherPersonPublishes() {}

    static Verdict check(PersonId writer, Actor by) {
        return writer.equals(by.whoever())
                ? Verdict.refuse(
                        AnotherPersonPublishes.class, "You wrote this text, so somebody else must publish it", null)
                : Verdict.allow();
    }
}
