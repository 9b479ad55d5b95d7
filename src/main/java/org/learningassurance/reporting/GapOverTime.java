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
 * @param kept whether it is kept for a while, because it takes long to draw
 * @param months the ends of the months before, and the day itself
 * @param steps every rung, also those that nobody has answered
 * @param toJudge how long a judgement takes, whatever the rung
 * @param noChange what became of answers that showed no change yet
 */
public record GapOverTime(
        Instant asAt,
        LocalDate day,
        boolean kept,
        List<Month> months,
        List<StepTime> steps,
        Taken toJudge,
        NoChange noChange) {

    /** How long something took. @param median in working days; null when it never happened */
    public record Taken(int count, @Nullable Double median) {}

    /**
     * Steps of which an agency once said that nothing had changed yet, which is an answer and no failure to reply (R7).
     *
     * @param steps all of them
     * @param reached those that were reached since
     * @param open those that are measured again
     */
    public record NoChange(int steps, int reached, int open) {}

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
