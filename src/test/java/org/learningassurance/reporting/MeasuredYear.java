package org.learningassurance.reporting;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.learningassurance.evidence.Better;
import org.learningassurance.evidence.MeasureDetails;
import org.learningassurance.evidence.MeasureService;
import org.learningassurance.evidence.MeasureUnit;
import org.learningassurance.evidence.ReadingDetails;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.ThemeId;
import org.springframework.context.ApplicationContext;

/** The same counted each month: four times before a change, and six times after it with more each time. */
final class MeasuredYear {

    static final String NAME = "Children seen alone before the plan is made";

    static final String RENAMED = "Children seen alone, said better";

    private static final int[] SEEN = {10, 11, 12, 11, 20, 21, 22, 23, 24, 25};
    private static final int OF = 40;
    private static final int BEFORE = 4;

    final String ref;

    private final MeasureService measures;
    private final ReportedYear year;
    private final YearMonth first;

    /** @param first the month of the first reading */
    MeasuredYear(
            ApplicationContext application,
            ReportedYear year,
            YearMonth first,
            Set<ThemeId> themes,
            Set<LearningPointId> points) {
        measures = application.getBean(MeasureService.class);
        this.year = year;
        this.first = first;
        ref = measures.add(details(NAME, themes, points), year.situation.officer);
        for (int month = 0; month < SEEN.length; month++) {
            measures.record(ref, read(month, SEEN[month]), year.situation.officer);
        }
    }

    private MeasureDetails details(String name, Set<ThemeId> themes, Set<LearningPointId> points) {
        return new MeasureDetails(
                name,
                "Of the plans of the month",
                MeasureUnit.PER_CENT,
                Better.HIGHER,
                themes,
                points,
                "A dip sample",
                changedOn());
    }

    private LocalDate changedOn() {
        return first.plusMonths(BEFORE).atDay(1);
    }

    private ReadingDetails read(int month, int seen) {
        return ReadingDetails.share(first.plusMonths(month).atEndOfMonth(), seen, OF);
    }

    /** It is read again, corrected, put right, dated anew and then no longer counted. */
    void goesOn() {
        measures.record(ref, read(SEEN.length, 3), year.situation.officer);
        measures.correct(ref, read(SEEN.length - 1, 2), "Counted again", 1, year.situation.officer);
        measures.moveChange(ref, changedOn().plusMonths(1), "It began later", 1, year.situation.officer);
        measures.putRight(
                ref, details(RENAMED, Set.of(year.theme), Set.of(year.point)), version(), year.situation.officer);
        measures.end(ref, year.situation.today(), "The sample is drawn no more", version(), year.situation.officer);
    }

    private long version() {
        return measures.get(ref, year.situation.officer).measure().version();
    }
}
