package org.learningassurance.evidence;

import org.learningassurance.shared.Verdict;

/** In what a measure is counted and which way is better hold for all of its readings, so they are put right before the first of them. */
final class UnitStandsOnceRead {

    private UnitStandsOnceRead() {}

    static Verdict judge(MeasureDetails said, MeasureDetails now, boolean read) {
        return !read || (said.unit() == now.unit() && said.better() == now.better())
                ? Verdict.allow()
                : Verdict.refuse(
                        UnitStandsOnceRead.class,
                        "Readings are recorded already, so the unit and which way is better stay. Add another measure"
                                + " instead, and stop counting this one",
                        "unit");
    }
}
