package org.learningassurance.rehearsal;

import static java.util.stream.Collectors.groupingBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.learningassurance.notification.OutboxService;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.DueJobs;
import org.learningassurance.shared.MovableClock;
import org.learningassurance.worklist.WorkItemService;
import org.springframework.stereotype.Component;

/**
 * Plays a script through the real services. Each day begins with the work that is due (the chase round among it), then the
 * morning's messages are composed and marked as rehearsed, then people do what the script says, and what that makes due runs
 * too. Days on which nobody does anything and nobody is asked for anything are passed over. Nobody else may use the installation meanwhile: both clocks are moved.
 */
@Component
public class Rehearsal {

    /** After the chase's hour, which is the machine's: its six o’clock is seven in a British summer where it keeps UTC. */
    private static final LocalTime EARLY = LocalTime.of(7, 30);

    private static final LocalTime POST_GOES_OUT = LocalTime.of(9, 0);
    private static final LocalTime WORK_BEGINS = LocalTime.of(10, 0);
    private static final int MINUTES_BETWEEN_SCENES = 4;

    private final MovableClock clock;
    private final DueJobs jobs;
    private final OutboxService outbox;
    private final WorkItemService worklist;
    private final Rehearsals rehearsals;

    Rehearsal(MovableClock clock, DueJobs jobs, OutboxService outbox, WorkItemService worklist, Rehearsals rehearsals) {
        this.clock = clock;
        this.jobs = jobs;
        this.outbox = outbox;
        this.worklist = worklist;
        this.rehearsals = rehearsals;
    }

    /**
     * Plays the script, tells after each day how far it is, and puts the clocks back, also when a scene fails. Then, as when the process
     * ends before the script does, the rehearsal stays unfinished for good, and no mail goes out of this installation any more: nobody
     * can tell what was played from what is true.
     */
    public void play(Script script, Progress progress) {
        Map<LocalDate, List<Scene>> byDay = script.scenes().stream().collect(groupingBy(Scene::on));
        UUID played = rehearsals.begin(script.name());
        outbox.rehearsing(true);
        try {
            script.first()
                    .datesUntil(script.last().plusDays(1))
                    .filter(day -> !script.outage().contains(day))
                    .forEach(day -> {
                        playDay(day, byDay.getOrDefault(day, List.of()));
                        progress.played(script, day);
                    });
        } finally {
            clock.reset();
        }
        rehearsals.finish(played);
        outbox.rehearsing(rehearsals.anyUnfinished());
    }

    /** Whether a rehearsal was interrupted here. From then on mails are put away as rehearsed. */
    boolean wasInterrupted() {
        boolean interrupted = rehearsals.anyUnfinished();
        if (interrupted) {
            outbox.rehearsing(true);
        }
        return interrupted;
    }

    private void playDay(LocalDate day, List<Scene> scenes) {
        if (scenes.isEmpty() && (isWeekend(day) || !worklist.anythingOpen())) {
            return;
        }
        moveTo(day, EARLY);
        jobs.runDue();
        moveTo(day, POST_GOES_OUT);
        outbox.sendWaiting();
        LocalTime time = WORK_BEGINS;
        for (Scene scene : scenes) {
            moveTo(day, time);
            play(scene);
            jobs.runDue();
            time = time.plusMinutes(MINUTES_BETWEEN_SCENES);
        }
    }

    private static void play(Scene scene) {
        try {
            scene.act().play();
        } catch (RuntimeException failed) {
            throw new IllegalStateException(
                    "Could not play “%s” on %s: %s".formatted(scene.what(), scene.on(), failed.getMessage()), failed);
        }
    }

    private void moveTo(LocalDate day, LocalTime time) {
        clock.moveTo(day.atTime(time).atZone(DomainEvent.ZONE).toInstant());
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
