package org.learningassurance.reporting;

import java.util.List;
import org.learningassurance.reporting.YearlyReport.Act;
import org.learningassurance.reporting.YearlyReport.Answers;
import org.learningassurance.reporting.YearlyReport.Decisions;
import org.learningassurance.reporting.YearlyReport.LittleProgress;
import org.learningassurance.reporting.YearlyReport.PointImpact;
import org.learningassurance.reporting.YearlyReport.VoiceCount;
import org.learningassurance.shared.papers.WordPaper;

/** What the Word file of a yearly report holds below its title. */
final class YearlyReportWord {

    private YearlyReportWord() {}

    /** @param keptBack what the sign for a number that is kept back means; empty when none is */
    static void write(WordPaper word, YearlyReport report, String keptBack) {
        word.text(YearlyWords.SOURCE);
        if (report.isForPublication()) {
            word.text(YearlyWords.LEFT_OUT);
        }
        ReportWord.written(word, report, ReportSection.INTRODUCTION);
        word.table(List.of("Reviews opened in the year", "Number"), ReportWord.reviews(report.reviews()));
        if (!keptBack.isEmpty()) {
            word.text(keptBack);
        }
        impact(word, report);
        littleProgress(word, report);
        decisions(word, report);
        voices(word, report);
        ReportWord.closing(word, report);
        word.heading(2, "The words used").list(YearlyWords.all());
    }

    private static void head(WordPaper word, YearlyReport report, String section) {
        word.heading(2, ReportSection.heading(ReportKind.YEARLY, section).orElseThrow());
        ReportWord.written(word, report, section);
    }

    private static void impact(WordPaper word, YearlyReport report) {
        head(word, report, ReportSection.IMPACT);
        word.table(
                List.of("Rung", "Judged", "By an alternative", "Recorded", "Not yet changed"),
                report.impact().rungs().stream()
                        .map(each -> row(each.rung().label(), each.answers()))
                        .toList());
        String above = YearlyWords.above(report.impact());
        if (!above.isEmpty()) {
            word.text(above);
        }
        report.impact().points().forEach(point -> impact(word, point));
        if (!report.impact().measures().isEmpty()) {
            word.heading(3, "Outcome measures");
            ReportWord.measures(word, report.impact().measures(), YearlyWords.WHICH_MEASURES);
        }
    }

    private static void impact(WordPaper word, PointImpact impact) {
        word.heading(3, "%s, %s".formatted(impact.point().ref(), impact.rung().label()))
                .text(impact.point().statement())
                .text(YearlyWords.answered(impact))
                .list(impact.findings().stream().map(YearlyWords::finding).toList());
    }

    private static List<String> row(String label, Answers answers) {
        return List.of(
                label,
                YearlyWords.number(answers.judged()),
                YearlyWords.number(answers.byAlternative()),
                YearlyWords.number(answers.recorded()),
                YearlyWords.number(answers.notYetChanged()));
    }

    private static void littleProgress(WordPaper word, YearlyReport report) {
        LittleProgress little = report.littleProgress();
        head(word, report, ReportSection.LITTLE_PROGRESS);
        word.text(YearlyWords.inShort(little, report.asAt()));
        if (!little.open().isEmpty()) {
            word.table(
                    List.of("Learning point", "Rung", "Steps open", "The longest open for"),
                    little.open().stream()
                            .map(open -> List.of(
                                    YearlyWords.point(open.point()),
                                    open.rung().label(),
                                    String.valueOf(open.steps()),
                                    YearlyWords.openFor(open)))
                            .toList());
        }
        word.heading(3, "Learning points on which nobody answered anything in the year")
                .text(YearlyWords.unmoved(little))
                .list(little.unmoved().stream().map(YearlyWords::point).toList());
        word.heading(3, "Steps closed without being reached");
        table(
                word,
                YearlyWords.NOTHING_CLOSED,
                List.of("Learning point", "Rung", "How", "Steps"),
                little.closed().stream()
                        .map(closed -> List.of(
                                YearlyWords.point(closed.point()),
                                closed.rung().label(),
                                closed.how(),
                                String.valueOf(closed.steps())))
                        .toList());
        word.heading(3, "Due dates that were moved to a later day");
        table(
                word,
                YearlyWords.NOTHING_MOVED,
                List.of("Learning point", "Times"),
                little.slips().stream()
                        .map(slips -> List.of(YearlyWords.point(slips.point()), String.valueOf(slips.moved())))
                        .toList());
    }

    private static void decisions(WordPaper word, YearlyReport report) {
        Decisions decisions = report.decisions();
        head(word, report, ReportSection.DECISIONS);
        word.heading(3, "Decisions");
        table(
                word,
                YearlyWords.NOTHING_DECIDED,
                List.of("About", "Decision", "Number"),
                decisions.taken().stream()
                        .map(each -> List.of(each.about(), each.outcome(), String.valueOf(each.number())))
                        .toList());
        word.list(decisions.decided().stream()
                .map(each -> "%s, %s: %s%s"
                        .formatted(
                                ReportLegend.day(each.on()),
                                each.outcome(),
                                YearlyWords.point(each.point()),
                                each.reason().isEmpty() ? "" : " Reason: " + each.reason()))
                .toList());
        word.heading(3, "How learning was spread in the year");
        ReportWord.routes(word, decisions.routes());
        acts(word, "Partnership actions carried out", decisions.carriedOut(), YearlyWords.NOTHING_CARRIED_OUT);
        acts(word, "Partnership actions planned or under way", decisions.planned(), YearlyWords.NOTHING_PLANNED);
        acts(word, "Withdrawn, or decided against", decisions.givenUp(), YearlyWords.NOTHING_GIVEN_UP);
    }

    private static void acts(WordPaper word, String heading, List<Act> acts, String none) {
        word.heading(3, heading);
        if (acts.isEmpty()) {
            word.text(none);
        }
        word.list(acts.stream().map(YearlyWords::act).toList());
    }

    private static void voices(WordPaper word, YearlyReport report) {
        head(word, report, ReportSection.VOICES);
        word.table(
                List.of("Answers about outcomes", "Number"),
                List.of(
                        List.of(
                                "Answers about outcomes sent in the year",
                                report.voices().outcomes().text()),
                        List.of(
                                "Of these with the words of children and families",
                                report.voices().heard().text())));
        if (report.voices().nobodyHeard()) {
            word.text(YearlyWords.NOBODY_HEARD);
        } else {
            voices(word, YearlyWords.SAID, report.voices().said());
            voices(word, YearlyWords.THEMES, report.voices().themes());
        }
        voices(word, YearlyWords.EVIDENCE, report.voices().evidence());
    }

    private static void voices(WordPaper word, String heading, List<VoiceCount> counts) {
        if (!counts.isEmpty()) {
            word.table(
                    List.of(heading, "Number"),
                    counts.stream()
                            .map(each -> List.of(each.label(), each.number().text()))
                            .toList());
        }
    }

    private static void table(WordPaper word, String none, List<String> columns, List<List<String>> rows) {
        if (rows.isEmpty()) {
            word.text(none);
        } else {
            word.table(columns, rows);
        }
    }
}
