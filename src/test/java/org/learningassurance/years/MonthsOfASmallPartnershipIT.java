package org.learningassurance.years;

import java.time.Period;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The years in short, for every build. */
@Tag("h2-only")
class MonthsOfASmallPartnershipIT {

    private static final long ALWAYS_THE_SAME = 7;

    @Test
    void keepWhatTheyPromise() {
        Life.live(
                "jdbc:h2:mem:months;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000", 10, 24, Period.ofMonths(6), ALWAYS_THE_SAME);
    }
}
