package org.learningassurance.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.WorkingCalendar;
import org.springframework.stereotype.Component;

/** When people are written to if it can wait (R9). */
@Component
class WorkingHours {

    private final WorkingCalendar calendar;
    private final MailSettings settings;

    WorkingHours(WorkingCalendar calendar, MailSettings settings) {
        this.calendar = calendar;
        this.settings = settings;
    }

    /** The moment itself within working hours, else when they begin next. */
    Instant onOrAfter(Instant moment) {
        ZonedDateTime local = moment.atZone(DomainEvent.ZONE);
        LocalDate day = local.toLocalDate();
        if (calendar.isWorkingDay(day)) {
            if (local.toLocalTime().isBefore(settings.digestsFrom())) {
                return begin(day);
            }
            if (local.toLocalTime().isBefore(settings.digestsUntil())) {
                return moment;
            }
        }
        return begin(calendar.onOrAfter(day.plusDays(1)));
    }

    private Instant begin(LocalDate day) {
        return day.atTime(settings.digestsFrom()).atZone(DomainEvent.ZONE).toInstant();
    }
}
