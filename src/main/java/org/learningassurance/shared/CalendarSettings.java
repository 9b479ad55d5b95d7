package org.learningassurance.shared;

import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Days that the built-in bank holidays get wrong.
 *
 * @param alsoHolidays days proclaimed as bank holidays
 * @param noHolidays bank holidays that were moved away
 */
@ConfigurationProperties("tracker.calendar")
record CalendarSettings(
        @DefaultValue List<LocalDate> alsoHolidays,
        @DefaultValue List<LocalDate> noHolidays) {}
