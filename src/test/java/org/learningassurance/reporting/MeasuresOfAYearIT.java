package org.learningassurance.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.ReportId;
import org.learningassurance.testing.As;
import org.learningassurance.testing.Pdf;
import org.learningassurance.testing.TrackerIT;
import org.learningassurance.testing.Word;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A yearly report with a {@link MeasuredYear}, whose last two months nobody has counted yet. */
@TrackerIT
class MeasuresOfAYearIT {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private YearlyReportService reports;

    @Autowired
    private ReportKeeping keeping;

    @Autowired
    private ReportPapers papers;

    @Autowired
    private MockMvcTester mvc;

    private ReportedYear year;
    private Actor officer;
    private ReportPeriod period;
    private MeasuredYear measured;

    @BeforeEach
    void aMeasureIsReadMonthByMonth() {
        year = new ReportedYear(application);
        officer = year.situation.officer;
        period = new ReportPeriod(year.period.to().plusDays(1).minusYears(1), year.period.to());
        measured = new MeasuredYear(
                application, year, YearMonth.from(period.from()), Set.of(year.theme), Set.of(year.point));
    }

    @Test
    void areToldWithWhatTheirReadingsCarryAndNoMore() {
        ToldMeasure told = told(period, ReportCopy.RESTRICTED).orElseThrow();

        assertThat(told.heading()).isEqualTo(measured.ref + " " + MeasuredYear.NAME);
        assertThat(told.about())
                .isEqualTo(
                        "Per cent of cases. Higher is better. Tells about the learning point %s. Tells about the theme %s."
                                .formatted(told.learningPoints().get(0), year.name));
        assertThat(told.facts())
                .containsExactly(
                        "Baseline: a median of 27.5 per cent, of 4 readings before the change on %s."
                                .formatted(ReportLegend.day(period.from().plusMonths(4))),
                        "Since the change: 6 readings.",
                        "Newest reading: 62.5 per cent (25 of 40), up to %s.".formatted(endOf(10)),
                        "A shift in the wanted direction. 7 readings in a row lie above the median, from %s to %s, so it began before the change."
                                .formatted(endOf(3), endOf(10)),
                        "A trend in the wanted direction. 7 readings in a row go up, from %s to %s, so it began before the change."
                                .formatted(endOf(4), endOf(10)));
    }

    @Test
    void areToldOfAYearByWhatWasReadUpToItsEnd() {
        LocalDate first = period.from();

        assertThat(told(new ReportPeriod(first, first.plusMonths(5).minusDays(1)), ReportCopy.RESTRICTED)
                        .orElseThrow()
                        .facts())
                .contains(
                        "Since the change: 1 reading.",
                        "With 5 readings in all the rules say little yet. They need 10 or more.")
                .noneMatch(fact -> fact.contains("shift") || fact.contains("trend") || fact.contains("no signal"));
        assertThat(told(new ReportPeriod(first, first.plusMonths(2).minusDays(1)), ReportCopy.RESTRICTED)
                        .orElseThrow()
                        .facts())
                .contains(
                        "Since the change: no reading yet.",
                        "2 readings come before the change. A baseline takes at least 3, so what follows rests on little.");
        assertThat(told(new ReportPeriod(first.plusMonths(11), period.to()), ReportCopy.RESTRICTED)
                        .orElseThrow()
                        .facts())
                .contains("No reading covers a day of the year.");
        assertThat(told(new ReportPeriod(first.minusYears(1), first.minusDays(1)), ReportCopy.RESTRICTED))
                .as("nothing was read by its end")
                .isEmpty();
        measured.goesOn();
        year.situation.itIs(year.situation.today().plusMonths(2));
        assertThat(told(new ReportPeriod(period.to().plusDays(2), period.to().plusDays(32)), ReportCopy.RESTRICTED))
                .as("it was no longer counted by its first day")
                .isEmpty();
        assertThat(told(period, ReportCopy.RESTRICTED)).isPresent();
    }

    @Test
    void areKeptAsTheyWereTold() {
        YearlyReport read = drawn(period, ReportCopy.RESTRICTED);
        ReportId id = keeping.keep(ReportKind.YEARLY, period, read.asAt(), ReportCopy.RESTRICTED, officer);
        measured.goesOn();

        assertThat(keeping.report(id, officer)).isEqualTo(read);
        assertThat(read.impact().measures()).extracting(ToldMeasure::name).contains(MeasuredYear.NAME);
    }

    @Test
    void standInEveryFormOfTheRestrictedCopyAndInNoneForPublication() {
        ToldMeasure told = told(period, ReportCopy.RESTRICTED).orElseThrow();
        YearlyReport exact = drawn(period, ReportCopy.RESTRICTED);
        YearlyReport published = drawn(period, ReportCopy.PUBLICATION);

        assertThat(Word.text(papers.word(exact)))
                .contains(told.heading(), told.about())
                .contains(told.facts());
        assertThat(Pdf.text(papers.pdf(exact)).replaceAll("\\s+", " "))
                .contains(told.heading())
                .contains(told.facts());
        assertThat(file(ReportCopy.RESTRICTED, "csv"))
                .contains("Outcome measures,%s,Newest reading,62.5 per cent (25 of 40),Up to ".formatted(measured.ref));
        assertThat(file(ReportCopy.RESTRICTED, "html")).contains(told.facts());

        assertThat(published.impact().measures()).isEmpty();
        assertThat(Word.text(papers.word(published))
                        + file(ReportCopy.PUBLICATION, "csv")
                        + file(ReportCopy.PUBLICATION, "html"))
                .contains(YearlyWords.LEFT_OUT)
                .doesNotContain(measured.ref, MeasuredYear.NAME, "25 of 40");
    }

    private Optional<ToldMeasure> told(ReportPeriod of, ReportCopy copy) {
        return drawn(of, copy).impact().measures().stream()
                .filter(each -> each.ref().equals(measured.ref))
                .findFirst();
    }

    private YearlyReport drawn(ReportPeriod of, ReportCopy copy) {
        return reports.report(of, null, copy, officer);
    }

    private String endOf(int month) {
        return ReportLegend.day(period.from().plusMonths(month).minusDays(1));
    }

    private String file(ReportCopy copy, String ending) {
        MvcTestResult answer = mvc.get()
                .uri("/reports/yearly/report.%s?from=%s&to=%s&copy=%s"
                        .formatted(ending, period.from(), period.to(), copy))
                .with(As.actor(officer))
                .exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
