package org.learningassurance.reporting;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.learningassurance.shared.papers.Markings;
import org.learningassurance.shared.web.Dates;
import org.springframework.stereotype.Service;

/** What every form of a report says of it: its title, how it may be handed on, what it knows and what it keeps back. */
@Service
public class ReportLegend {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final Markings markings;
    private final Dates dates;

    ReportLegend(Markings markings, Dates dates) {
        this.markings = markings;
        this.dates = dates;
    }

    /** How it may be handed on. */
    public String marking(Report report) {
        return report.isForPublication() ? markings.publishedReport() : markings.restrictedReport();
    }

    public String title(Report report) {
        return "%s, %s to %s"
                .formatted(
                        report.kind().title(),
                        day(report.period().from()),
                        day(report.period().to()));
    }

    /** On the moment up to which it knows, and whom it names. */
    public String asItStood(Report report) {
        return EndOfDay.said(report.asAt(), report.day(), dates) + " " + BoardWords.NAMES_NOBODY;
    }

    /** What the sign for a number that is kept back means. */
    public String keptBack(Report report) {
        return "stands for a number that is kept back: it is below %d, or one below %d could be worked out from it."
                .formatted(report.smallestShown(), report.smallestShown());
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }
}
