package org.learningassurance.years;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Period;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A partnership of 400 agencies with 50 learning points a year. */
@Tag("endurance")
class YearsOfAPartnershipIT {

    /** In per cent of its agencies and of its learning points alike; for a shorter run. */
    private static final int SHARE = Integer.getInteger("tracker.test.share", 100);

    private static final long SEED = Long.getLong("tracker.test.seed", System.nanoTime());

    @Test
    void fiveYearsAtATenthOfItsSize(@TempDir Path data) {
        String url = "jdbc:h2:file:" + data.resolve("years") + ";WRITE_DELAY=0;LOCK_TIMEOUT=10000";

        assertThat(Life.live(url, 40, 5, Period.ofYears(5), SEED)).isPositive();
    }

    @Test
    void aYearAtItsFullSize() throws IOException {
        try (EmbeddedPostgres server =
                EmbeddedPostgres.builder().setRegisterShutdownHook(false).start()) {
            String url = server.getJdbcUrl("postgres", "postgres") + "&reWriteBatchedInserts=true";

            assertThat(Life.live(url, 4 * SHARE, Math.max(2, SHARE / 2), Period.ofYears(1), SEED))
                    .isPositive();
        }
    }
}
