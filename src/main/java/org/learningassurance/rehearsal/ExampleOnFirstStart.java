package org.learningassurance.rehearsal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.concurrent.atomic.AtomicReference;
import org.learningassurance.directory.DirectoryService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Plays the example partnership when the demo starts on an empty database: before the port opens and before the job executor
 * and the schedulers start, which all come after the lifecycle phase of this.
 */
@Component
@Profile("demo")
class ExampleOnFirstStart implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ExampleOnFirstStart.class);

    private final DirectoryService directory;
    private final ExampleScript example;
    private final Rehearsal rehearsal;
    private final Clock clock;
    private boolean running;

    ExampleOnFirstStart(DirectoryService directory, ExampleScript example, Rehearsal rehearsal, Clock clock) {
        this.directory = directory;
        this.example = example;
        this.rehearsal = rehearsal;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        if (!directory.agencies().isEmpty()) {
            return;
        }
        Instant begun = clock.instant();
        LOG.info("The database is empty: playing the example partnership, which takes less than a minute");
        var quarter = new AtomicReference<>(YearMonth.of(1, 1));
        Script script = example.upTo(LocalDate.now(clock));
        rehearsal.play(script, (played, day) -> tell(played, day, quarter));
        LOG.info(
                "The example partnership stands, after {} seconds",
                Duration.between(begun, clock.instant()).toSeconds());
    }

    private static void tell(Script script, LocalDate day, AtomicReference<YearMonth> told) {
        YearMonth month = YearMonth.from(day);
        if (month.getMonthValue() % 3 == 1 && !month.equals(told.getAndSet(month))) {
            long all = Duration.between(
                            script.first().atStartOfDay(), script.last().atStartOfDay())
                    .toDays();
            long done = Duration.between(script.first().atStartOfDay(), day.atStartOfDay())
                    .toDays();
            LOG.info("Playing {}: {} ({} %)", script.name(), month, 100 * done / Math.max(1, all));
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
