package org.learningassurance.shared;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Working days in England: Monday to Friday without bank holidays.
 *
 * <p>Source of the bank holidays: the Banking and Financial Dealings Act 1971 as kept by Jollyday; days proclaimed for one year
 * come from configuration ({@code tracker.calendar}).
 */
public final class WorkingCalendar {

    private static final int DAYS_OF_WEEK = 7;
    private static final int WEEKDAYS = 5;
    private static final Predicate<LocalDate> NEVER_CLOSED = day -> false;

    private final HolidayManager england =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
    private final Map<Integer, Set<LocalDate>> bankHolidays = new ConcurrentHashMap<>();
    private final Set<LocalDate> alsoHolidays;
    private final Set<LocalDate> noHolidays;

    /**
     * @param alsoHolidays proclaimed bank holidays that the calendar does not know
     * @param noHolidays days that the calendar takes for bank holidays and that were moved
     */
    public WorkingCalendar(Collection<LocalDate> alsoHolidays, Collection<LocalDate> noHolidays) {
        this.alsoHolidays = Set.copyOf(alsoHolidays);
        this.noHolidays = Set.copyOf(noHolidays);
    }

    /** England's calendar without any proclaimed day. */
    public static WorkingCalendar england() {
        return new WorkingCalendar(Set.of(), Set.of());
    }

    public boolean isWorkingDay(LocalDate day) {
        return isWorkingDay(day, NEVER_CLOSED);
    }

    public boolean isWorkingDay(LocalDate day, Predicate<LocalDate> closed) {
        return isWeekday(day) && !isBankHoliday(day) && !closed.test(day);
    }

    /** The day itself when it is a working day, else the next one. */
    public LocalDate onOrAfter(LocalDate day) {
        return onOrAfter(day, NEVER_CLOSED);
    }

    public LocalDate onOrAfter(LocalDate day, Predicate<LocalDate> closed) {
        LocalDate found = day;
        while (!isWorkingDay(found, closed)) {
            found = found.plusDays(1);
        }
        return found;
    }

    /** The day that lies the given number of working days after (or, if negative, before) the given day, which does not count. */
    public LocalDate plus(LocalDate from, int workingDays) {
        return plus(from, workingDays, NEVER_CLOSED);
    }

    public LocalDate plus(LocalDate from, int workingDays, Predicate<LocalDate> closed) {
        int step = workingDays < 0 ? -1 : 1;
        LocalDate day = from;
        for (int left = Math.abs(workingDays); left > 0; ) {
            day = day.plusDays(step);
            if (isWorkingDay(day, closed)) {
                left--;
            }
        }
        return day;
    }

    /** Working days after {@code from} up to and with {@code to}; negative when {@code to} lies before. */
    public int between(LocalDate from, LocalDate to) {
        return between(from, to, NEVER_CLOSED);
    }

    public int between(LocalDate from, LocalDate to, Predicate<LocalDate> closed) {
        if (to.isBefore(from)) {
            return -between(to, from, closed);
        }
        int days = weekdays(from, to) - bankHolidays(from, to);
        if (closed == NEVER_CLOSED) {
            return days;
        }
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            if (closed.test(day) && isWorkingDay(day)) {
                days--;
            }
        }
        return days;
    }

    private static int weekdays(LocalDate from, LocalDate to) {
        int weeks = (int) (ChronoUnit.DAYS.between(from, to) / DAYS_OF_WEEK);
        int weekdays = weeks * WEEKDAYS;
        for (LocalDate day = from.plusWeeks(weeks).plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            if (isWeekday(day)) {
                weekdays++;
            }
        }
        return weekdays;
    }

    private int bankHolidays(LocalDate from, LocalDate to) {
        int found = 0;
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            for (LocalDate day : bankHolidays(year)) {
                if (day.isAfter(from) && !day.isAfter(to)) {
                    found++;
                }
            }
        }
        return found;
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }

    private boolean isBankHoliday(LocalDate day) {
        return bankHolidays(day.getYear()).contains(day);
    }

    /** Those that fall on a weekday. */
    private Set<LocalDate> bankHolidays(int year) {
        Set<LocalDate> known = bankHolidays.get(year);
        return known == null ? bankHolidays.computeIfAbsent(year, this::ofYear) : known;
    }

    private Set<LocalDate> ofYear(int year) {
        Stream<LocalDate> kept = england.getHolidays(Year.of(year), "eng").stream()
                .filter(holiday -> holiday.getType() == HolidayType.PUBLIC_HOLIDAY)
                .map(Holiday::getDate)
                .filter(day -> !noHolidays.contains(day));
        return Stream.concat(kept, alsoHolidays.stream().filter(day -> day.getYear() == year))
                .filter(WorkingCalendar::isWeekday)
                .collect(Collectors.toUnmodifiableSet());
    }
}
