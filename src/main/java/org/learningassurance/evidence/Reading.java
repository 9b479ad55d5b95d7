package org.learningassurance.evidence;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A reading as it was recorded once.
 *
 * @param lastDay of the period that it covers
 * @param number 1 for what was first recorded of the day, then one more for each time that something was said of it
 * @param amount what is drawn and judged: of a share per cent, to one decimal place
 * @param leftOut whether it is no longer counted
 * @param reason of the correction; empty for what was recorded
 */
public record Reading(
        LocalDate lastDay,
        int number,
        BigDecimal amount,
        @Nullable Integer numerator,
        @Nullable Integer denominator,
        String note,
        boolean leftOut,
        String reason,
        String recordedBy,
        Instant recordedAt) {

    public Point point() {
        return new Point(lastDay, amount);
    }

    /** "13 of 17"; empty where no share is counted. */
    public String share() {
        return numerator == null ? "" : "%,d of %,d".formatted(numerator, denominator);
    }
}
