package org.learningassurance.reporting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How reports are made.
 *
 * @param smallestShown the smallest count of reviews or children in a copy for publication; smaller ones are kept back (R13)
 * @param keptFrom from how many asked steps on a picture of assurance is kept for a while
 * @param keptFor how old a kept picture may be before it is drawn anew, and how long a paper that took long can be fetched
 * @param patience how long a page waits for a paper before it says how far that has come
 */
@Validated
@ConfigurationProperties("tracker.reports")
record ReportSettings(
        @DefaultValue("5") @Min(3) @Max(100) int smallestShown,
        @DefaultValue("20000") @Min(1) int keptFrom,

        @DefaultValue("15m") @DurationMin(seconds = 1) @DurationMax(days = 1)
        Duration keptFor,

        @DefaultValue("3s") @DurationMin(millis = 1) @DurationMax(seconds = 30)
        Duration patience) {}
