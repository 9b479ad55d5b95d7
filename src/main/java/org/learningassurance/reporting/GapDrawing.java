package org.learningassurance.reporting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Disposition;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.WorkingCalendar;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the rows of positions once, in the order in which they were recorded, and looks at them at the end of each month. */
@Component
@Transactional(readOnly = true)
class GapDrawing {

    private static final int MONTHS = 12;

    /** What comes of a judgement; a claim may also end unjudged, as when its agency merges or its learning point is withdrawn. */
    private static final Set<Disposition> JUDGED = EnumSet.of(
            Disposition.ACCEPTED,
            Disposition.ACCEPTED_BY_ALTERNATIVE,
            Disposition.NOT_YET_CHANGED,
            Disposition.RETURNED);

    private final PositionRows rows;
    private final WorkingCalendar calendar;
    private final ReportSettings settings;
    private final Clock clock;

    GapDrawing(PositionRows rows, WorkingCalendar calendar, ReportSettings settings, Clock clock) {
        this.rows = rows;
        this.calendar = calendar;
        this.settings = settings;
        this.clock = clock;
    }

    GapOverTime upTo(LocalDate day) {
        Instant at = EndOfDay.of(day, clock, "asAt");
        Map<Step, Course> courses = new HashMap<>();
        List<GapOverTime.Month> months = new ArrayList<>();
        Iterator<LocalDate> looks = monthEnds(day).iterator();
        LocalDate look = looks.next();
        try (Stream<RungRow> changes = rows.everyRungBy(at)) {
            for (RungRow row : (Iterable<RungRow>) changes::iterator) {
                while (look.isBefore(day) && row.since().isAfter(EndOfDay.of(look))) {
                    months.add(seen(look, courses.values()));
                    look = looks.next();
                }
                courses.computeIfAbsent(new Step(row.agencyReturn(), row.rung()), step -> new Course())
                        .take(row);
            }
        }
        months.add(seen(look, courses.values()));
        while (looks.hasNext()) {
            months.add(seen(looks.next(), courses.values()));
        }
        boolean kept = months.get(months.size() - 1).completeness().asked() >= settings.keptFrom();
        return new GapOverTime(
                at, day, kept, months, steps(courses.values()), toJudge(courses.values()), noChange(courses.values()));
    }

    /** The last days of the months before a day, and the day. */
    private static List<LocalDate> monthEnds(LocalDate day) {
        List<LocalDate> days = new ArrayList<>();
        for (int month = MONTHS; month >= 1; month--) {
            days.add(day.withDayOfMonth(1).minusMonths(month - 1L).minusDays(1));
        }
        days.add(day);
        return days;
    }

    private static GapOverTime.Month seen(LocalDate day, Collection<Course> courses) {
        List<RungRow> last = courses.stream().map(Course::last).toList();
        return new GapOverTime.Month(day, PositionService.completeness(PositionService.lastOfEach(last)));
    }

    private List<GapOverTime.StepTime> steps(Collection<Course> courses) {
        return Arrays.stream(Rung.values())
                .map(rung -> step(
                        rung,
                        courses.stream()
                                .filter(course -> course.last().rung() == rung)
                                .toList()))
                .toList();
    }

    private GapOverTime.StepTime step(Rung rung, List<Course> courses) {
        List<Integer> toAnswer = workingDays(courses, course -> course.opened, course -> course.answered);
        List<Integer> toJudge = toBeJudged(courses);
        return new GapOverTime.StepTime(rung, toAnswer.size(), median(toAnswer), toJudge.size(), median(toJudge));
    }

    private List<Integer> toBeJudged(Collection<Course> courses) {
        return workingDays(courses, course -> course.claimed, course -> course.judged);
    }

    private GapOverTime.Taken toJudge(Collection<Course> courses) {
        List<Integer> days = toBeJudged(courses);
        return new GapOverTime.Taken(days.size(), median(days));
    }

    private static GapOverTime.NoChange noChange(Collection<Course> courses) {
        List<Course> found =
                courses.stream().filter(course -> course.foundNoChange).toList();
        long reached = found.stream()
                .filter(course -> course.last().disposition().reached())
                .count();
        long measured = found.stream()
                .filter(course -> !course.last().disposition().closed())
                .count();
        return new GapOverTime.NoChange(found.size(), (int) reached, (int) measured);
    }

    private List<Integer> workingDays(
            Collection<Course> courses,
            Function<Course, @Nullable LocalDate> from,
            Function<Course, @Nullable LocalDate> to) {
        return courses.stream()
                .filter(course -> from.apply(course) != null && to.apply(course) != null)
                .map(course ->
                        between(Objects.requireNonNull(from.apply(course)), Objects.requireNonNull(to.apply(course))))
                .sorted()
                .toList();
    }

    /** Who answers before the day, by "already in place", has taken no time. */
    private int between(LocalDate from, LocalDate to) {
        return to.isBefore(from) ? 0 : calendar.between(from, to);
    }

    private static @Nullable Double median(List<Integer> sorted) {
        int count = sorted.size();
        return count == 0 ? null : (sorted.get((count - 1) / 2) + sorted.get(count / 2)) / 2.0;
    }

    private record Step(ReturnId agencyReturn, Rung rung) {}

    /** What has happened to one asked rung so far. */
    private static final class Course {

        private @Nullable RungRow last;
        private @Nullable LocalDate opened;
        private @Nullable LocalDate answered;
        private @Nullable LocalDate claimed;
        private @Nullable LocalDate judged;
        private boolean foundNoChange;

        void take(RungRow row) {
            LocalDate day = row.since().atZone(DomainEvent.ZONE).toLocalDate();
            Disposition disposition = row.disposition();
            if (opened == null) {
                opened = row.opensOn();
            }
            if (claimed != null && judged == null && JUDGED.contains(disposition)) {
                judged = day;
            }
            if (answered == null && (disposition == Disposition.CLAIMED || disposition == Disposition.RECORDED)) {
                answered = day;
                claimed = disposition == Disposition.CLAIMED ? day : null;
            }
            foundNoChange |= disposition == Disposition.NOT_YET_CHANGED;
            last = row;
        }

        RungRow last() {
            return Objects.requireNonNull(last);
        }
    }
}
