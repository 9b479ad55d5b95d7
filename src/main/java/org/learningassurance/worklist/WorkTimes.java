package org.learningassurance.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.learningassurance.directory.Closures;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.Timeliness;
import org.learningassurance.shared.WorkingCalendar;
import org.springframework.stereotype.Component;

/** Where open steps stand against the clock. */
@Component
class WorkTimes {

    private final DirectoryService directory;
    private final WorkingCalendar calendar;
    private final WorkSettings settings;
    private final Clock clock;

    WorkTimes(DirectoryService directory, WorkingCalendar calendar, WorkSettings settings, Clock clock) {
        this.directory = directory;
        this.calendar = calendar;
        this.settings = settings;
        this.clock = clock;
    }

    int dueSoonWorkingDays() {
        return settings.dueSoonWorkingDays();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A step of an agency that is closed today is paused, whatever its date. */
    Timeliness of(WorkItem item, Closures closures) {
        if (!item.isOpen()) {
            return Timeliness.DONE;
        }
        Closures closed = item.whose() == WhoseWork.AGENCY ? closures : Closures.NONE;
        LocalDate today = today();
        if (closed.test(today)) {
            return Timeliness.PAUSED;
        }
        if (item.dueOn().isBefore(today)) {
            return Timeliness.OVERDUE;
        }
        return calendar.between(today, item.dueOn(), closed) <= settings.dueSoonWorkingDays()
                ? Timeliness.DUE_SOON
                : Timeliness.NOT_YET_DUE;
    }

    Set<AgencyId> closedToday() {
        return directory.closedOn(today());
    }
}
