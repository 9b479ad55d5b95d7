package org.learningassurance.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Rung;

/**
 * How the gap between what was asked and what is reached went on, and where it takes its time; by what was recorded by a moment.
 *
 * @param day the last day
 * @param months the ends of the months before, and the day itself
 * @param steps every rung, also those that nobody has answered
 */
public record GapOverTime(Instant asAt, LocalDate day, List<Month> months, List<StepTime> steps) {

    /** What was reached of what was asked at the end of a day. */
    public record Month(LocalDate day, Position.Completeness completeness) {}

    /**
     * How long a rung takes, in working days.
     *
     * @param answered steps that an agency has answered, by a claim
     * @param toAnswer the median from the day on which it could be answered to the first claim; null when nobody has
     * @param judged of the claims, those that somebody has judged
     * @param toJudge the median from the claim to its judgement; null when none was
     */
    public record StepTime(
            Rung rung,
            int answered,
            @Nullable Double toAnswer,
            int judged,
            @Nullable Double toJudge) {}
}
