package org.learningassurance.evidence;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** In what a measure is counted. */
public enum MeasureUnit {
    PER_CENT("Per cent of cases", "per cent"),
    NUMBER("Number", ""),
    DAYS("Days", "days");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final String label;
    private final String word;

    MeasureUnit(String label, String word) {
        this.label = label;
        this.word = word;
    }

    public String label() {
        return label;
    }

    /** Whether a reading is so many of so many. */
    public boolean isShare() {
        return this == PER_CENT;
    }

    /** As people say it: "61.5 per cent", "14 days", "1 day", "12". */
    public String text(BigDecimal amount) {
        String number = plain(amount);
        if (this == DAYS && number.equals("1")) {
            return "1 day";
        }
        return word.isEmpty() ? number : number + " " + word;
    }

    /** Without zeros at the end: "61.5". */
    public static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }

    /** What is shown and judged of n of N: per cent, to one decimal place. */
    static BigDecimal perCent(int numerator, int denominator) {
        return HUNDRED.multiply(BigDecimal.valueOf(numerator))
                .divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP);
    }

    /** @return null where n of N is incomplete or wrong */
    static @Nullable BigDecimal perCentOrNull(@Nullable Integer numerator, @Nullable Integer denominator) {
        return numerator == null || denominator == null || denominator < 1 ? null : perCent(numerator, denominator);
    }
}
