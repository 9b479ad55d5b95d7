package org.learningassurance.shared;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Working days in England: Monday to Friday without bank holidays.
 *
 * <p>Source of the bank holidays: the Banking and Financial Dealings Act 1971 as kept by Jollyday; days proclaimed for one year
 * come from configuration ({@code tracker.calendar}).
 */
public final class WorkingCalendar {

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
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !isBankHoliday(day)
                && !closed.test(day);
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
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(day -> isWorkingDay(day, closed))
                .count();
    }

    private boolean isBankHoliday(LocalDate day) {
        if (alsoHolidays.contains(day)) {
            return true;
        }
        return !noHolidays.contains(day)
                && bankHolidays.computeIfAbsent(day.getYear(), this::ofYear).contains(day);
    }

    private Set<LocalDate> ofYear(int year) {
        return england.getHolidays(Year.of(year), "eng").stream()
                .filter(holiday -> holiday.getType() == HolidayType.PUBLIC_HOLIDAY)
                .map(Holiday::getDate)
                .collect(Collectors.toUnmodifiableSet());
    }
}
