package org.learningassurance.journey;

import java.time.LocalDate;
import java.time.LocalTime;
import org.learningassurance.notification.OutboxService;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.DueJobs;
import org.learningassurance.shared.MovableClock;
import org.springframework.context.ApplicationContext;

/** Time goes by: what the machine does by itself each morning, and the mail that goes out for it. */
final class Days {

    private static final LocalTime EARLY = LocalTime.of(7, 30);
    private static final LocalTime AT_WORK = LocalTime.of(9, 0);

    private final MovableClock clock;
    private final DueJobs dueJobs;
    private final OutboxService outbox;
    private LocalDate today = LocalDate.EPOCH;

    Days(ApplicationContext application) {
        clock = application.getBean(MovableClock.class);
        dueJobs = application.getBean(DueJobs.class);
        outbox = application.getBean(OutboxService.class);
    }

    LocalDate today() {
        return today;
    }

    /** Leaves out whatever lies between. */
    void itIs(LocalDate day) {
        today = day;
        goOn(EARLY);
        goOn(AT_WORK);
    }

    /** Lives through every day up to the given one, weekends and bank holidays too. */
    void passUntil(LocalDate day) {
        while (today.isBefore(day)) {
            itIs(today.plusDays(1));
        }
    }

    /** What a click has set in motion is done, as the machine would within a second. */
    void theMachineGoesOn() {
        dueJobs.runDue();
    }

    void isPutBack() {
        clock.reset();
    }

    private void goOn(LocalTime until) {
        clock.moveTo(today.atTime(until).atZone(DomainEvent.ZONE).toInstant());
        dueJobs.runDue();
        outbox.sendWaiting();
    }
}
