package org.learningassurance.training;

import org.learningassurance.shared.Verdict;

/** Policy: sessions are planned with people to reach, places, a capacity and a share of the workforce, all above nothing. */
final class SessionPlanAddsUp {

    private static final int MOST_PEOPLE = 1_000_000;
    private static final int MOST_PLACES = 10_000;
    private static final int MOST_SESSIONS = 1_000;

    private SessionPlanAddsUp() {}

    static Verdict check(SessionPlan plan) {
        return within(plan.sessionSize(), MOST_PLACES, "How many people a session holds", "sessionSize")
                .and(within(
                        plan.monthlyCapacity(),
                        MOST_SESSIONS,
                        "How many sessions can be given a month",
                        "monthlyCapacity"))
                .and(within(
                        plan.targetPercent(),
                        100,
                        "The share of the workforce to reach, in per cent,",
                        "targetPercent"))
                .and(within(plan.workforce(), MOST_PEOPLE, "The people to reach, over all agencies,", "audience"));
    }

    private static Verdict within(int value, int most, String name, String field) {
        if (value >= 1 && value <= most) {
            return Verdict.allow();
        }
        return Verdict.refuse(
                SessionPlanAddsUp.class, "%s must be a whole number from 1 to %,d".formatted(name, most), field);
    }
}
