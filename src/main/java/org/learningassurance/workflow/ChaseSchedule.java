package org.learningassurance.workflow;

import java.time.Clock;
import java.time.LocalDate;
import org.learningassurance.shared.WorkingCalendar;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** When the chase runs by itself. */
@Component("chaseSchedule")
public class ChaseSchedule {

    private final String cycle;
    private final WorkingCalendar calendar;
    private final Clock clock;

    ChaseSchedule(@Value("${tracker.chase.cycle}") String cycle, WorkingCalendar calendar, Clock clock) {
        this.cycle = cycle;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** A cron expression, read by the engine in the machine's time zone. */
    public String getCycle() {
        return cycle;
    }

    public boolean isWorkingDay() {
        return calendar.isWorkingDay(LocalDate.now(clock));
    }
}
