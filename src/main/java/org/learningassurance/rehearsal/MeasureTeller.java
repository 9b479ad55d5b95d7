package org.learningassurance.rehearsal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.learningassurance.evidence.Better;
import org.learningassurance.evidence.MeasureDetails;
import org.learningassurance.evidence.MeasureService;
import org.learningassurance.evidence.MeasureUnit;
import org.learningassurance.evidence.ReadingDetails;
import org.learningassurance.shared.WorkingCalendar;
import org.springframework.stereotype.Component;

/**
 * Counts again and again in the example, with made-up figures: one measure month by month, in which the rules find something, and one
 * by the quarter, of which it is too early to say anything.
 */
@Component
class MeasureTeller {

    private static final String FOLLOW_UP = "followUp";
    private static final String CHECK = "check";

    /** Children whose missed appointment was followed up in time, of all who were not brought. */
    private static final int[][] BEFORE = {{19, 41}, {22, 44}, {17, 38}, {21, 43}, {20, 40}, {18, 39}};

    private static final int[][] AFTER = {
        {22, 42}, {20, 43}, {25, 44}, {26, 41}, {27, 40}, {29, 42}, {28, 39}, {27, 41}, {31, 43}, {30, 40}, {33, 42},
        {32, 41}
    };

    /** The reading after the change that was first counted too low. */
    private static final int COUNTED_ANEW = 3;

    private static final String[] DAYS = {"41", "38.5", "33", "29"};
    private static final int QUARTERS_BEFORE = 2;
    private static final int MONTHS_OF_A_QUARTER = 3;

    private final Cast cast;
    private final PastReviews past;
    private final StoryTeller stories;
    private final MeasureService measures;
    private final WorkingCalendar calendar;
    private final Map<String, String> refs = new HashMap<>();

    MeasureTeller(Cast cast, PastReviews past, StoryTeller stories, MeasureService measures, WorkingCalendar calendar) {
        this.cast = cast;
        this.past = past;
        this.stories = stories;
        this.measures = measures;
        this.calendar = calendar;
    }

    List<Scene> scenes(LocalDate today) {
        List<Scene> scenes = new ArrayList<>(followedUp(today));
        scenes.addAll(checked(today));
        return scenes;
    }

    private List<Scene> followedUp(LocalDate today) {
        LocalDate begun = calendar.onOrAfter(today.minusDays(380));
        LocalDate changed = calendar.onOrAfter(today.minusDays(347));
        YearMonth change = YearMonth.from(changed);
        List<Scene> scenes = new ArrayList<>();
        scenes.add(added(FOLLOW_UP, begun, () -> followUp(changed)));
        for (int month = 0; month < BEFORE.length; month++) {
            LocalDate end = change.minusMonths(BEFORE.length - month).atEndOfMonth();
            scenes.add(read(FOLLOW_UP, begun, end, share(end, BEFORE[month])));
        }
        for (int month = 0; month < AFTER.length; month++) {
            LocalDate end = change.plusMonths(month).atEndOfMonth();
            boolean anew = month == COUNTED_ANEW;
            scenes.add(read(
                    FOLLOW_UP,
                    begun,
                    end,
                    share(end, anew ? new int[] {AFTER[month][0] - 2, AFTER[month][1]} : AFTER[month])));
            if (anew) {
                scenes.add(corrected(end, share(end, AFTER[month])));
            }
        }
        return scenes.stream().filter(scene -> scene.on().isBefore(today)).toList();
    }

    private List<Scene> checked(LocalDate today) {
        LocalDate begun = calendar.onOrAfter(today.minusDays(250));
        LocalDate changed = calendar.onOrAfter(today.minusDays(212));
        YearMonth quarter = YearMonth.from(changed);
        YearMonth firstAfter =
                quarter.plusMonths(MONTHS_OF_A_QUARTER - 1 - (quarter.getMonthValue() - 1) % MONTHS_OF_A_QUARTER);
        List<Scene> scenes = new ArrayList<>();
        scenes.add(added(CHECK, begun, () -> check(changed)));
        for (int number = 0; number < DAYS.length; number++) {
            LocalDate end = firstAfter
                    .plusMonths((long) MONTHS_OF_A_QUARTER * (number - QUARTERS_BEFORE))
                    .atEndOfMonth();
            scenes.add(read(CHECK, begun, end, ReadingDetails.amount(end, DAYS[number])));
        }
        return scenes;
    }

    private static ReadingDetails share(LocalDate end, int[] counted) {
        return ReadingDetails.share(end, counted[0], counted[1]);
    }

    private Scene added(String key, LocalDate on, Supplier<MeasureDetails> details) {
        return new Scene(
                on,
                "the measure " + key + " is added",
                () -> refs.put(key, measures.add(details.get(), cast.officer())));
    }

    /** Some days after the period, and not before the measure was there. */
    private Scene read(String key, LocalDate begun, LocalDate end, ReadingDetails reading) {
        LocalDate counted = calendar.plus(end, 5);
        return new Scene(
                counted.isBefore(begun) ? begun : counted,
                "a reading of %s up to %s".formatted(key, end),
                () -> measures.record(Played.found(refs, key), reading, cast.officer()));
    }

    private Scene corrected(LocalDate end, ReadingDetails reading) {
        return new Scene(
                calendar.plus(end, 15),
                "the reading up to %s is corrected".formatted(end),
                () -> measures.correct(
                        Played.found(refs, FOLLOW_UP),
                        reading,
                        "Two follow-ups were entered after the month had been counted.",
                        1,
                        cast.manager()));
    }

    private MeasureDetails followUp(LocalDate changed) {
        return new MeasureDetails(
                "Children not brought whose missed appointment was followed up within two days",
                "Of all missed appointments of children in the month: those after which somebody asked the family why"
                        + " within two working days. Appointments that the service itself cancelled are not counted.",
                MeasureUnit.PER_CENT,
                Better.HIGHER,
                Set.of(past.theme("consistency")),
                Set.of(stories.point("wasNotBrought")),
                "The booking systems of the three health trusts, counted each month (made-up example)",
                changed);
    }

    private MeasureDetails check(LocalDate changed) {
        return new MeasureDetails(
                "Days until somebody independent checks what has changed for the child",
                "The median number of days from the agreement of a plan to the first check with the child by an agency"
                        + " that does not lead the plan, of plans agreed in the quarter.",
                MeasureUnit.DAYS,
                Better.LOWER,
                Set.of(past.theme("compliance")),
                Set.of(stories.point("checkCompliance")),
                "A dip sample of 30 plans each quarter (made-up example)",
                changed);
    }
}
