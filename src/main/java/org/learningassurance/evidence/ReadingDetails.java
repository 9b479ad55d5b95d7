package org.learningassurance.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says about a reading.
 *
 * @param lastDay of the period that it covers
 * @param amount of a number or of days; of a share it is worked out
 * @param numerator of a share: how many
 * @param denominator of a share: of how many
 */
public record ReadingDetails(
        @Nullable LocalDate lastDay,
        @Nullable BigDecimal amount,
        @Nullable Integer numerator,
        @Nullable Integer denominator,
        String note) {

    public ReadingDetails {
        note = note.strip();
    }

    /** n of N. */
    public static ReadingDetails share(LocalDate lastDay, int numerator, int denominator) {
        return new ReadingDetails(lastDay, null, numerator, denominator, "");
    }

    /** Of a number or of days. */
    public static ReadingDetails amount(LocalDate lastDay, String amount) {
        return new ReadingDetails(lastDay, new BigDecimal(amount), null, null, "");
    }

    public ReadingDetails noting(String words) {
        return new ReadingDetails(lastDay, amount, numerator, denominator, words);
    }
}
