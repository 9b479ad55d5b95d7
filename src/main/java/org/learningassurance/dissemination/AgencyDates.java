package org.learningassurance.dissemination;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.learningassurance.directory.Closures;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.WorkingCalendar;
import org.springframework.stereotype.Component;

/** The due dates of agencies, each by its own closed days. */
@Component
class AgencyDates {

    private final DirectoryService directory;
    private final WorkingCalendar calendar;
    private final ReturnSettings settings;

    AgencyDates(DirectoryService directory, WorkingCalendar calendar, ReturnSettings settings) {
        this.directory = directory;
        this.calendar = calendar;
        this.settings = settings;
    }

    DueDates of(AgencyId agency) {
        return new DueDates(calendar, directory.closures(agency), settings);
    }

    /** For many agencies at once, with one look at the calendar of each. */
    Map<AgencyId, DueDates> of(Collection<AgencyId> agencies) {
        Map<AgencyId, Closures> closures = directory.closures(agencies);
        return agencies.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        agency -> new DueDates(calendar, closures.getOrDefault(agency, Closures.NONE), settings)));
    }
}
