package org.learningassurance.rehearsal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.learningassurance.reporting.ReportCopy;
import org.learningassurance.reporting.ReportKeeping;
import org.learningassurance.reporting.ReportKind;
import org.learningassurance.reporting.ReportPeriod;
import org.learningassurance.reporting.ReportSection;
import org.learningassurance.reporting.ReportWriting;
import org.learningassurance.reporting.WhatChangedService;
import org.learningassurance.review.Theme;
import org.learningassurance.review.ThemeService;
import org.learningassurance.shared.WhatChangedId;
import org.springframework.stereotype.Component;

/**
 * Writes and publishes the report to the Scrutiny Board on the reviews of May 2021 to December 2022 and the last yearly report, and tells
 * the public.
 */
@Component
class ReportTeller {

    private static final ReportPeriod PERIOD = new ReportPeriod(LocalDate.of(2021, 5, 1), LocalDate.of(2022, 12, 31));

    private final Cast cast;
    private final ReportWriting writing;
    private final ReportKeeping keeping;
    private final WhatChangedService whatChanged;
    private final ThemeService themes;
    private final Clock clock;

    ReportTeller(
            Cast cast,
            ReportWriting writing,
            ReportKeeping keeping,
            WhatChangedService whatChanged,
            ThemeService themes,
            Clock clock) {
        this.cast = cast;
        this.writing = writing;
        this.keeping = keeping;
        this.whatChanged = whatChanged;
        this.themes = themes;
        this.clock = clock;
    }

    /** @param on when it is published, after the period */
    List<Scene> scenes(LocalDate on) {
        return List.of(
                new Scene(on, "the report to the Scrutiny Board is written", this::write),
                new Scene(
                        on,
                        "the report to the Scrutiny Board is published",
                        () -> keeping.keep(
                                ReportKind.BOARD, PERIOD, clock.instant(), ReportCopy.PUBLICATION, cast.officer())),
                new Scene(on, "the yearly report is written and published", () -> tellOfTheYear(on)),
                new Scene(on, "the public is told what changed for children", this::tellThePublic));
    }

    private void tellOfTheYear(LocalDate on) {
        ReportPeriod year = ReportPeriod.lastYearBefore(on);
        writing.write(
                ReportKind.YEARLY,
                year,
                ReportSection.IMPACT,
                "What the year taught was told to staff first. Whether practice has changed, and what children notice of it, is asked for"
                        + " next, agency by agency.",
                0,
                cast.officer());
        keeping.keep(ReportKind.YEARLY, year, clock.instant(), ReportCopy.PUBLICATION, cast.officer());
    }

    private void write() {
        write(ReportSection.INTRODUCTION, """
                This report tells the Board what the reviews of the period taught, what the partnership did about it, and what of that can \
                be evidenced today. Learning is good practice as well as what could be better, and it holds no person and no agency to account.

                The partnership knows well what it has learnt. It knows less well what became of it, and says so below, rung by rung.""");
        write(
                ReportSection.GAP,
                "Telling staff is the first rung and the easiest to show. The partnership asks for the rungs above it agency by agency, and"
                        + " puts what is overdue before the Review Advisory Group.");
        write(
                ReportSection.CLOSING,
                "The Review Advisory Group looks again at every learning point that it found assured, and asks named agencies for fresh"
                        + " evidence. The next report shows what has lasted.");
    }

    /** One text is published by somebody else than its writer; another still waits. */
    private void tellThePublic() {
        WhatChangedId asked = whatChanged.write(
                theme("Professional curiosity"),
                "Children are asked about their ordinary day",
                "People who visit families ask children what their day is like, and write down what they asked as well as what they were"
                        + " told. More children say in their own words how things are at home, and it is noticed sooner when something is"
                        + " not right.",
                cast.officer());
        whatChanged.publish(asked, whatChanged.get(asked, cast.manager()).version(), cast.manager());
        whatChanged.write(
                theme("Consistent application of safeguarding approaches"),
                "A child who misses an appointment is missed",
                "When a child is not brought to an appointment, somebody asks why, and acts when it happens again. Families are helped to"
                        + " come, where before a letter was sent and the matter closed.",
                cast.officer());
    }

    private String theme(String name) {
        return themes.list(cast.officer()).stream()
                .filter(theme -> theme.name().equals(name))
                .findFirst()
                .map(Theme::ref)
                .orElseThrow(() -> new IllegalArgumentException(name));
    }

    private void write(String section, String text) {
        writing.write(ReportKind.BOARD, PERIOD, section, text, 0, cast.officer());
    }
}
