package org.learningassurance.reporting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.learningassurance.reporting.BoardReport.ThemeFindings;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.papers.Markings;
import org.learningassurance.shared.papers.Papers;
import org.learningassurance.shared.papers.WordPaper;
import org.learningassurance.shared.web.Dates;
import org.learningassurance.shared.web.PartnershipName;
import org.springframework.stereotype.Service;

/** The paper on one theme as files: they say what the page says, and nothing of who asks. */
@Service
public class ThemePaperPapers {

    private static final String TEMPLATE = "reporting/theme-file";
    private static final String NO_AGENCY = "No agency has been asked what became of its learning yet.";
    private static final String NO_MEASURE = "No outcome measure tells about this theme yet.";
    private static final String WHICH_MEASURES =
            "Told here are measures that tell about this theme, or about one of its agreed learning points.";
    private static final String NO_OUTCOME = "No outcome for children has been claimed and judged yet.";

    private final Papers papers;
    private final Markings markings;
    private final PartnershipName partnership;
    private final Dates dates;

    ThemePaperPapers(Papers papers, Markings markings, PartnershipName partnership, Dates dates) {
        this.papers = papers;
        this.markings = markings;
        this.partnership = partnership;
        this.dates = dates;
    }

    /** How it may be handed on. */
    public String marking() {
        return markings.restrictedReport();
    }

    public String title(ThemePaper paper) {
        return "%s: what became of its learning".formatted(paper.theme().name());
    }

    /** Of files, without an ending. */
    public String fileName(ThemePaper paper) {
        return "theme-paper-%s-%s".formatted(paper.theme().ref().toLowerCase(Locale.ROOT), paper.day());
    }

    /** On the moment up to which it knows, and whom it names. */
    public String asItStood(ThemePaper paper) {
        return EndOfDay.said(paper.asAt(), paper.day(), dates) + " " + BoardWords.NAMES_AGENCIES;
    }

    /** What became of the theme, in one sentence. */
    public String inShort(ThemePaper paper) {
        String learnt = "By %s, %s belonged to this theme, and %s to it"
                .formatted(
                        dates.day(paper.day()),
                        counted(paper.learningPoints(), "agreed learning point"),
                        paper.theme().done().isEmpty()
                                ? "no response had been recorded"
                                : "the partnership had recorded "
                                        + counted(paper.theme().done().size(), "response"));
        if (paper.asked() == 0) {
            return learnt + "; no agency had been asked what became of it.";
        }
        return "%s; of %s that %s were asked to take %d were reached, %d of them where evidence shows that practice or outcomes changed."
                .formatted(
                        learnt,
                        counted(paper.asked(), "step"),
                        paper.agencies().size() == 1
                                ? "1 agency"
                                : paper.agencies().size() + " agencies",
                        paper.reached(),
                        paper.shown());
    }

    public String noAgency() {
        return NO_AGENCY;
    }

    public String noOutcome() {
        return NO_OUTCOME;
    }

    public String noMeasure() {
        return NO_MEASURE;
    }

    /** Which outcome measures are told of. */
    public String whichMeasures() {
        return WHICH_MEASURES;
    }

    public byte[] pdf(ThemePaper paper) {
        return papers.pdf(TEMPLATE, model(paper));
    }

    public byte[] html(ThemePaper paper) {
        return papers.html(TEMPLATE, model(paper));
    }

    private Map<String, Object> model(ThemePaper paper) {
        return Map.of("paper", paper, "title", title(paper), "marking", marking());
    }

    /** To write further. */
    public byte[] word(ThemePaper paper) {
        ThemeFindings theme = paper.theme();
        WordPaper word = WordPaper.entitled(title(paper), partnership.name(), marking())
                .heading(1, title(paper))
                .text(inShort(paper))
                .text("%s. Paper on theme %s. %s".formatted(partnership.name(), theme.ref(), asItStood(paper)))
                .heading(2, "What was good")
                .text(theme.good().isEmpty() ? BoardWords.noGood(theme) : "To keep and spread:")
                .list(theme.good().stream().map(ThemePaperPapers::learnt).toList())
                .heading(2, "What was learnt")
                .text(theme.learning())
                .list(theme.toImprove().stream().map(ThemePaperPapers::learnt).toList())
                .heading(2, "What the partnership did");
        if (theme.done().isEmpty()) {
            word.text(BoardWords.NOTHING_DONE);
        }
        word.list(theme.done().stream().map(BoardWords::done).toList())
                .heading(2, "What can be evidenced, rung by rung");
        if (theme.evidence().isEmpty()) {
            word.text(BoardWords.NOTHING_ASKED);
        } else {
            ReportWord.rungs(word, theme.evidence());
        }
        word.text(BoardWords.stage(theme)).heading(2, "The agencies, by name");
        agencies(word, paper);
        word.heading(2, "Outcome for children");
        if (paper.outcomes().isEmpty()) {
            word.text(NO_OUTCOME);
        }
        word.list(paper.outcomes().stream()
                .map(outcome -> "%s, %s, %s on %s. %s"
                        .formatted(
                                outcome.ref(),
                                outcome.agency(),
                                outcome.judged().toLowerCase(Locale.UK),
                                dates.day(outcome.on()),
                                outcome.words()))
                .toList());
        word.heading(3, "Outcome measures");
        if (paper.measures().isEmpty()) {
            word.text(NO_MEASURE);
        } else {
            ReportWord.measures(word, paper.measures(), WHICH_MEASURES);
        }
        return word.heading(2, "The words used").list(BoardWords.all()).file();
    }

    private static void agencies(WordPaper word, ThemePaper paper) {
        if (paper.agencies().isEmpty()) {
            word.text(NO_AGENCY);
            return;
        }
        List<String> columns = new ArrayList<>(List.of("Agency"));
        Arrays.stream(Rung.values()).map(Rung::label).forEach(columns::add);
        word.table(
                columns,
                paper.agencies().stream()
                        .map(agency -> Stream.concat(
                                        Stream.of(agency.name()),
                                        agency.rungs().stream().map(ThemePaper.RungCount::words))
                                .toList())
                        .toList());
    }

    private static String learnt(BoardReport.Learnt learnt) {
        return "%s (%s: %s)"
                .formatted(learnt.statement(), learnt.ref(), learnt.standing().label());
    }

    private static String counted(int number, String thing) {
        return number == 1 ? "1 " + thing : number + " " + thing + "s";
    }
}
