package org.learningassurance.reporting.web;

import java.util.ArrayList;
import java.util.List;
import org.learningassurance.reporting.Count;
import org.learningassurance.reporting.ReportLegend;
import org.learningassurance.reporting.YearlyReport;
import org.learningassurance.reporting.YearlyReport.Act;
import org.learningassurance.reporting.YearlyReport.Answers;
import org.learningassurance.reporting.YearlyReport.LittleProgress;
import org.learningassurance.reporting.YearlyReport.PointImpact;
import org.learningassurance.reporting.YearlyReport.VoiceCount;
import org.learningassurance.reporting.YearlyReport.Voices;
import org.learningassurance.reporting.YearlyWords;
import org.learningassurance.shared.web.Sheet;

/** Every figure of the yearly report on a line of its own, with what it counts. */
final class YearlySheet {

    private static final List<String> COLUMNS = List.of("Part", "Of", "Figure", "Number", "Besides");
    private static final String IMPACT = "Impact";
    private static final String LITTLE = "Little progress";
    private static final String DECISIONS = "Decisions and actions";
    private static final String VOICES = "Words of children and families";

    private final List<List<Object>> rows = new ArrayList<>();

    private YearlySheet() {}

    static Sheet of(YearlyReport report, String name, ReportLegend legend) {
        YearlySheet sheet = new YearlySheet();
        sheet.rows.addAll(AboutRows.of(report, legend, YearlyWords.LEFT_OUT));
        sheet.add("Reviews", "", "Rapid reviews", shown(report.reviews().rapidReviews()), "");
        sheet.add(
                "Reviews",
                "",
                "Child safeguarding practice reviews commissioned",
                shown(report.reviews().practiceReviews()),
                "");
        sheet.add(
                "Reviews",
                "",
                "Local learning reviews initiated",
                shown(report.reviews().localReviews()),
                "");
        sheet.add("Reviews", "", "Audits initiated", shown(report.reviews().audits()), "");
        report.impact().rungs().forEach(each -> sheet.answers("", each.rung().label(), each.answers()));
        report.impact().points().forEach(sheet::impact);
        sheet.rows.addAll(MeasureRows.of(report.impact().measures()));
        sheet.littleProgress(report.littleProgress());
        sheet.decisions(report);
        sheet.voices(report.voices());
        YearlyWords.all().forEach(word -> sheet.add("The words used", "", word, "", ""));
        return new Sheet(name, COLUMNS, sheet.rows);
    }

    private void impact(PointImpact impact) {
        if (impact.said().isEmpty()) {
            answers(impact.point().ref(), impact.rung().label(), impact.answers());
        } else {
            add(IMPACT, impact.point().ref(), impact.rung().label(), impact.said(), "");
        }
        impact.evidence()
                .forEach(kind -> add(IMPACT, impact.point().ref(), impact.rung().label() + ": evidence", kind, ""));
        impact.findings()
                .forEach(finding -> add(
                        IMPACT,
                        impact.point().ref(),
                        impact.rung().label() + ": " + finding.what(),
                        finding.now(),
                        finding.before().isEmpty() ? "" : "Before: " + finding.before()));
    }

    private void answers(String of, String rung, Answers answers) {
        add(IMPACT, of, rung + ": judged", shown(new Count(answers.judged())), "");
        add(IMPACT, of, rung + ": by an alternative", shown(new Count(answers.byAlternative())), "");
        add(IMPACT, of, rung + ": recorded", shown(new Count(answers.recorded())), "");
        add(IMPACT, of, rung + ": not yet changed", shown(new Count(answers.notYetChanged())), "");
    }

    private void littleProgress(LittleProgress little) {
        add(LITTLE, "", "Steps open past their date", little.stepsOpen(), "");
        little.open()
                .forEach(open -> add(
                        LITTLE,
                        open.point().ref(),
                        open.rung().label() + ": open past its date",
                        open.steps(),
                        YearlyWords.openFor(open)));
        little.unmoved().forEach(point -> add(LITTLE, point.ref(), "Nobody answered in the year", "", ""));
        little.closed()
                .forEach(closed -> add(
                        LITTLE,
                        closed.point().ref(),
                        closed.rung().label() + ": closed without being reached",
                        closed.steps(),
                        closed.how()));
        little.slips()
                .forEach(
                        slips -> add(LITTLE, slips.point().ref(), "Due dates moved to a later day", slips.moved(), ""));
        add(LITTLE, "", "Due dates of agencies’ steps moved to a later day", little.datesMoved(), "");
        add(LITTLE, "", "Due dates of partnership actions moved to a later day", little.actionSlips(), "");
    }

    private void decisions(YearlyReport report) {
        report.decisions().taken().forEach(each -> add(DECISIONS, each.about(), each.outcome(), each.number(), ""));
        report.decisions()
                .decided()
                .forEach(each -> add(DECISIONS, each.point().ref(), each.outcome(), each.on(), each.reason()));
        report.decisions()
                .routes()
                .forEach(route -> add("Ways of spreading", "", route.label(), route.count(), route.detail()));
        acts("Carried out", report.decisions().carriedOut());
        acts("Planned or under way", report.decisions().planned());
        acts("Withdrawn or decided against", report.decisions().givenUp());
    }

    private void acts(String which, List<Act> acts) {
        acts.forEach(act -> add(
                DECISIONS,
                act.ref(),
                which + ": " + act.kind(),
                act.title(),
                act.reason().isEmpty() ? act.state() : act.state() + ". Reason: " + act.reason()));
    }

    private void voices(Voices voices) {
        add(VOICES, "", "Answers about outcomes", shown(voices.outcomes()), "");
        add(VOICES, "", "With the words of children and families", shown(voices.heard()), "");
        voices("What was said of them", voices.said());
        voices("Themes", voices.themes());
        voices("Evidence that asks people", voices.evidence());
    }

    private void voices(String of, List<VoiceCount> counts) {
        counts.forEach(each -> add(VOICES, of, each.label(), shown(each.number()), ""));
    }

    private static Object shown(Count count) {
        Integer value = count.value();
        return value == null ? count.text() : value;
    }

    private void add(String part, String of, String figure, Object number, String besides) {
        rows.add(List.of(part, of, figure, number, besides));
    }
}
