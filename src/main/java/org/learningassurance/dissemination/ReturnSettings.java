package org.learningassurance.dissemination;

import org.hibernate.validator.constraints.Range;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Targets and default dates of agency returns. Days are working days, without those on which the agency is closed.
 *
 * @param targetPercent share of the audience that must be reached before dissemination can be claimed
 * @param disseminatedWorkingDays from asking
 * @param implementedWorkingDays from asking
 * @param practiceSettlesWeeks how long practice is left to settle after the rung below was reached
 * @param practiceWeeks from asking
 * @param outcomeWeeks from asking
 * @param recheckWorkingDays from asking, for fresh evidence at a re-check
 * @param returnedWorkingDays from the return of a claim, and the least time that any rung is given once it opens
 * @param longerWorkingDays how much longer an agency is given at once when it first asks
 * @param dueSoonWorkingDays before the due date
 * @param drawOneIn of so many claims that would be recorded on receipt, one is drawn for judgement; 0 draws none
 */
@Validated
@ConfigurationProperties("tracker.returns")
public record ReturnSettings(
        @DefaultValue("80") @Range(min = 1, max = 100) int targetPercent,
        @DefaultValue("20") @Range(min = 1, max = 260) int disseminatedWorkingDays,
        @DefaultValue("60") @Range(min = 1, max = 520) int implementedWorkingDays,
        @DefaultValue("8") @Range(min = 0, max = 260) int practiceSettlesWeeks,
        @DefaultValue("26") @Range(min = 1, max = 260) int practiceWeeks,
        @DefaultValue("52") @Range(min = 1, max = 520) int outcomeWeeks,
        @DefaultValue("20") @Range(min = 1, max = 260) int recheckWorkingDays,
        @DefaultValue("10") @Range(min = 1, max = 260) int returnedWorkingDays,
        @DefaultValue("20") @Range(min = 1, max = 260) int longerWorkingDays,
        @DefaultValue("10") @Range(min = 1, max = 260) int dueSoonWorkingDays,
        @DefaultValue("10") @Range(min = 0, max = 1000) int drawOneIn) {

    /** The dates of the partnership's own design. */
    static ReturnSettings usual() {
        return new ReturnSettings(80, 20, 60, 8, 26, 52, 20, 10, 20, 10, 10);
    }
}
