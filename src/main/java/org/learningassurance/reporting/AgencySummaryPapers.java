package org.learningassurance.reporting;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.learningassurance.reporting.AgencySummary.Step;
import org.learningassurance.shared.papers.Markings;
import org.learningassurance.shared.papers.Papers;
import org.learningassurance.shared.papers.WordPaper;
import org.learningassurance.shared.web.Dates;
import org.learningassurance.shared.web.PartnershipName;
import org.springframework.stereotype.Service;

/** An agency's summary as files: they say what the page says, and nothing of who asks. */
@Service
public class AgencySummaryPapers {

    private static final String TEMPLATE = "reporting/agency-file";
    private static final List<String> STEPS =
            List.of("Step", "Where it stands", "In time", "Due", "Given a later date");

    private final Papers papers;
    private final Markings markings;
    private final PartnershipName partnership;
    private final Dates dates;

    AgencySummaryPapers(Papers papers, Markings markings, PartnershipName partnership, Dates dates) {
        this.papers = papers;
        this.markings = markings;
        this.partnership = partnership;
        this.dates = dates;
    }

    /** How it may be handed on. */
    public String marking() {
        return markings.agencySummary();
    }

    public String title(AgencySummary summary) {
        return "%s: where it stands on %s".formatted(summary.name(), dates.day(summary.day()));
    }

    /** Of files, without an ending. */
    public String fileName(AgencySummary summary) {
        return "agency-summary-%s-%s".formatted(summary.code().toLowerCase(Locale.ROOT), summary.day());
    }

    /** On the moment up to which it knows, and whom it tells of. */
    public String asItStood(AgencySummary summary) {
        return EndOfDay.said(summary.asAt(), summary.day(), dates) + " " + AgencyWords.OF_ONE_AGENCY;
    }

    public byte[] pdf(AgencySummary summary) {
        return papers.pdf(TEMPLATE, model(summary));
    }

    public byte[] html(AgencySummary summary) {
        return papers.html(TEMPLATE, model(summary));
    }

    private Map<String, Object> model(AgencySummary summary) {
        return Map.of("summary", summary, "title", title(summary), "marking", marking());
    }

    /** To write further. */
    public byte[] word(AgencySummary summary) {
        WordPaper word = WordPaper.entitled(title(summary), partnership.name(), marking())
                .heading(1, title(summary))
                .text(AgencyWords.inShort(summary))
                .text(partnership.name() + ". " + asItStood(summary))
                .heading(2, "What was done since " + dates.day(summary.since()))
                .text(AgencyWords.thanks(summary))
                .list(summary.done().stream()
                        .map(done -> "%s, %s: %s"
                                .formatted(
                                        done.ref(),
                                        done.rung().label(),
                                        done.how().label()))
                        .toList())
                .heading(2, "Steps by rung");
        ReportWord.rungs(word, summary.rungs());
        word.heading(2, "What is asked next");
        steps(word, summary.next(), "", AgencyWords.NOTHING_NEXT);
        word.heading(2, "What waits for the partnership");
        steps(word, summary.withPartnership(), AgencyWords.WAITS, AgencyWords.NOTHING_WAITS);
        word.heading(2, "Answers that show no change yet");
        steps(word, summary.notYetChanged(), AgencyWords.NO_CHANGE_YET, AgencyWords.NO_SUCH_ANSWER);
        word.heading(2, "Dates given later");
        steps(word, summary.slipped(), AgencyWords.LATER_DATES, AgencyWords.NO_LATER_DATE);
        word.heading(2, "Learning point by learning point");
        if (summary.points().isEmpty()) {
            word.text(AgencyWords.NO_POINT);
        }
        summary.points()
                .forEach(point -> word.heading(3, point.ref())
                        .text(point.statement())
                        .table(
                                STEPS,
                                point.steps().stream()
                                        .map(step -> row(step.at().rung().label(), step))
                                        .toList())
                        .text(AgencyWords.next(point, summary.day())));
        return word.heading(2, "The words used")
                .list(AgencyWords.legend().stream()
                        .map(said -> said.word() + ": " + said.meaning())
                        .toList())
                .file();
    }

    private void steps(WordPaper word, List<Step> steps, String about, String none) {
        if (steps.isEmpty()) {
            word.text(none);
            return;
        }
        if (!about.isEmpty()) {
            word.text(about);
        }
        word.table(
                STEPS,
                steps.stream()
                        .map(step -> row(
                                "%s, %s".formatted(step.ref(), step.at().rung().label()), step))
                        .toList());
    }

    private List<String> row(String what, Step step) {
        return List.of(
                what,
                step.at().disposition().label(),
                step.at().timeliness().label(),
                dates.brief(step.at().dueOn()),
                step.slips() == 0 ? "never" : AgencyWords.slips(step));
    }
}
