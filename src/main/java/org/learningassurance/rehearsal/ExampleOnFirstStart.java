package org.learningassurance.rehearsal;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.learningassurance.access.DemoMode;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.shared.Command;
import org.learningassurance.shared.web.StandingNotice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Plays the example partnership when the demo starts on an empty database: before the port opens and before the job executor
 * and the schedules start, which all come after the lifecycle phase of this. Where the playing was interrupted once, it says so at
 * every start, whatever the profile, and on every page: the rest cannot be played, for nobody would know where to go on.
 */
@Component
class ExampleOnFirstStart implements SmartLifecycle, StandingNotice {

    private static final Logger LOG = LoggerFactory.getLogger(ExampleOnFirstStart.class);
    private static final int TELL_EVERY_PERCENT = 5;
    private static final String INTERRUPTED =
            "This is only part of an example: the tracker was stopped while it was being played. No mail is sent from it. "
                    + "To have the whole example, stop the tracker, delete its data directory and start it again.";

    private final DirectoryService directory;
    private final ExampleScript example;
    private final Rehearsal rehearsal;
    private final DemoMode demo;
    private final boolean command;
    private final Clock clock;
    private volatile boolean interrupted;
    private boolean running;

    ExampleOnFirstStart(
            DirectoryService directory,
            ExampleScript example,
            Rehearsal rehearsal,
            DemoMode demo,
            List<Command> commands,
            Clock clock) {
        this.directory = directory;
        this.example = example;
        this.rehearsal = rehearsal;
        this.demo = demo;
        this.command = commands.stream().anyMatch(Command::asked);
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        interrupted = rehearsal.wasInterrupted();
        if (interrupted) {
            LOG.warn(INTERRUPTED);
        } else if (demo.on() && !command && directory.agencies().isEmpty()) {
            play();
        }
    }

    @Override
    public Optional<String> text() {
        return interrupted ? Optional.of(INTERRUPTED) : Optional.empty();
    }

    private void play() {
        Instant begun = clock.instant();
        LOG.info("The database is empty: playing the example partnership, which takes about a minute");
        var told = new AtomicLong();
        Script script = example.upTo(LocalDate.now(clock));
        rehearsal.play(script, (played, day) -> tell(played, day, told));
        LOG.info(
                "The example partnership stands, after {} seconds",
                Duration.between(begun, clock.instant()).toSeconds());
    }

    private static void tell(Script script, LocalDate day, AtomicLong told) {
        long done = 100 * DAYS.between(script.first(), day) / Math.max(1, DAYS.between(script.first(), script.last()));
        if (done >= told.get() + TELL_EVERY_PERCENT) {
            told.set(done);
            LOG.info("Playing {}: {} ({} %)", script.name(), YearMonth.from(day), done);
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
