package org.learningassurance.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningassurance.audit.TimelineEntry;
import org.learningassurance.audit.TimelineFilter;
import org.learningassurance.audit.TrailService;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.MovableClock;
import org.learningassurance.shared.NotAllowed;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.StaleForm;
import org.learningassurance.shared.Subject;
import org.learningassurance.testing.AtOnce;
import org.learningassurance.testing.Cast;
import org.learningassurance.testing.Excel;
import org.learningassurance.testing.Pages;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the partnership counts again and again, from the first reading to a corrected one. */
@TrackerIT
class CountingAgainAndAgainIT {

    private static final LocalDate CHANGED = LocalDate.of(2026, 4, 1);

    @Autowired
    private MeasureService measures;

    @Autowired
    private LearningPointService learning;

    @Autowired
    private TrailService trail;

    @Autowired
    private MovableClock time;

    @Autowired
    private Clock clock;

    @Autowired
    private Cast cast;

    @Autowired
    private MockMvcTester mvc;

    private Actor officer;
    private Actor executive;
    private AgencyId agency;
    private Actor lead;
    private LearningPointId point;
    private String ref;

    @BeforeEach
    void aMeasureWithABaseline() {
        itIs(LocalDate.of(2026, 6, 10));
        officer = cast.officer();
        executive = cast.with(Role.EXECUTIVE);
        agency = cast.agency();
        lead = cast.trainingLead(agency);
        point = cast.agreedLearningPoint(agency);
        ref = measures.add(details(MeasureUnit.PER_CENT, point), officer);
        measures.record(ref, ReadingDetails.share(LocalDate.of(2026, 1, 31), 19, 40), officer);
        measures.record(ref, ReadingDetails.share(LocalDate.of(2026, 2, 28), 21, 40), officer);
        measures.record(ref, ReadingDetails.share(LocalDate.of(2026, 3, 31), 20, 40), officer);
        measures.record(ref, ReadingDetails.share(LocalDate.of(2026, 4, 30), 30, 40), officer);
    }

    private static MeasureDetails details(MeasureUnit unit, LearningPointId... points) {
        return new MeasureDetails(
                "Missed appointments followed up",
                "Of all missed appointments of the month",
                unit,
                Better.HIGHER,
                Set.of(),
                Set.of(points),
                "The booking system",
                CHANGED);
    }

    private void itIs(LocalDate day) {
        time.moveTo(day.atTime(10, 0).atZone(DomainEvent.ZONE).toInstant());
    }

    @Test
    void holdsWhatCameAfterAgainstTheMedianOfWhatWasBefore() {
        MeasureView view = measures.get(ref, executive);

        assertThat(view.medianText()).isEqualTo("50 per cent");
        assertThat(view.chart().after()).isEqualTo(1);
        assertThat(view.text(view.readings().get(3))).isEqualTo("75 per cent (30 of 40)");
        assertThat(view.readings()).extracting(Reading::recordedBy).containsOnly(officer.name());
        assertThat(measures.list(executive))
                .extracting(each -> each.measure().ref())
                .contains(ref);
        assertThat(measures.tellingOf(point, executive)).hasSize(1);
    }

    @Test
    void aCorrectionKeepsWhatWasSaidAndAPastDayShowsIt() {
        itIs(LocalDate.of(2026, 6, 20));
        measures.correct(
                ref,
                ReadingDetails.share(LocalDate.of(2026, 3, 31), 32, 40),
                "Counted again from the files",
                1,
                officer);

        MeasureView now = measures.get(ref, executive);
        MeasureView then = measures.asAt(ref, LocalDate.of(2026, 6, 19), executive);

        assertThat(now.medianText()).isEqualTo("52.5 per cent");
        assertThat(now.replaced()).extracting(Reading::share).containsExactly("20 of 40");
        assertThat(now.readings().get(2).reason()).isEqualTo("Counted again from the files");
        assertThat(then.medianText()).isEqualTo("50 per cent");
        assertThat(then.replaced()).isEmpty();
        assertThat(measures.asAt(ref, LocalDate.of(2026, 6, 20), executive).medianText())
                .isEqualTo(now.medianText());
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> measures.asAt(ref, LocalDate.of(2026, 6, 9), executive))
                .withMessage("The measure was not there yet on that day");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> measures.asAt(ref, LocalDate.of(2026, 6, 21), executive))
                .withMessage("The day must be today or earlier");
    }

    @Test
    void whoCorrectsWhatAColleagueHasCorrectedIsToldAndChangesNothing() {
        ReadingDetails again = ReadingDetails.share(LocalDate.of(2026, 3, 31), 22, 40);
        measures.correct(ref, again, "Counted again", 1, officer);

        assertThatExceptionOfType(StaleForm.class)
                .isThrownBy(() -> measures.correct(ref, again, "Counted again by me too", 1, officer));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> measures.correct(ref, again, " ", 2, officer))
                .withMessage("Enter why the reading is corrected");
        MeasureView view = measures.get(ref, officer);
        assertThat(view.readings()).hasSize(4);
        assertThat(view.readings().get(2).reason()).isEqualTo("Counted again");
        assertThat(view.replaced()).hasSize(1);
    }

    @Test
    void ofTwoWhoCorrectAtOnceOneIsToldAndNothingIsLost() throws Exception {
        Actor colleague = cast.officer();
        for (Reading reading : measures.get(ref, officer).readings()) {
            ReadingDetails again = ReadingDetails.share(reading.lastDay(), 22, 40);
            List<Throwable> told = AtOnce.all(List.of(
                    () -> catchThrowable(() -> measures.correct(ref, again, "Counted again", 1, officer)),
                    () -> catchThrowable(() -> measures.correct(ref, again, "Counted again by me too", 1, colleague))));

            assertThat(told)
                    .filteredOn(Objects::nonNull)
                    .as("of " + reading.lastDay())
                    .singleElement()
                    .isInstanceOf(StaleForm.class);
        }

        MeasureView view = measures.get(ref, officer);
        assertThat(view.readings()).hasSize(4).allSatisfy(reading -> {
            assertThat(reading.number()).isEqualTo(2);
            assertThat(reading.reason()).isIn("Counted again", "Counted again by me too");
        });
        assertThat(view.replaced()).hasSize(4);
    }

    @Test
    void aReadingOfAWrongDayIsLeftOutAndTheDayIsFreeAgain() {
        LocalDate april = LocalDate.of(2026, 4, 30);
        measures.leaveOut(ref, april, "It was of May", 1, officer);

        MeasureView without = measures.get(ref, officer);
        assertThat(without.readings()).hasSize(3);
        assertThat(without.replaced()).extracting(Reading::leftOut).containsExactly(false, true);
        assertThatExceptionOfType(StaleForm.class)
                .isThrownBy(() -> measures.leaveOut(ref, april, "Me too", 1, officer));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> measures.leaveOut(ref, april, "Once more", 2, officer));

        measures.record(ref, ReadingDetails.share(april, 25, 40), officer);
        assertThat(measures.get(ref, officer).readings())
                .last()
                .extracting(Reading::number)
                .isEqualTo(3);
    }

    @Test
    void thereIsOneReadingADayAndNoneOfTheFuture() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> measures.record(ref, ReadingDetails.share(LocalDate.of(2026, 4, 30), 1, 2), officer))
                .withMessageContaining("Correct that one instead");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> measures.record(
                        ref, ReadingDetails.share(LocalDate.now(clock).plusDays(1), 1, 2), officer))
                .withMessageContaining("today or earlier");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () -> measures.record(ref, ReadingDetails.share(LocalDate.of(2026, 5, 31), 41, 40), officer))
                .withMessageContaining("41 is more than 40");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> measures.record(ref, ReadingDetails.share(LocalDate.of(2026, 5, 31), 0, 0), officer))
                .withMessage("There is no share of none: of how many must be 1 or more");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> measures.record(ref, ReadingDetails.amount(LocalDate.of(2026, 5, 31), "12"), officer))
                .withMessage("Enter how many were counted");
    }

    @Test
    void movingTheDayOfTheChangeNeedsAReasonAndMovesTheMedian() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> measures.moveChange(ref, LocalDate.of(2026, 5, 1), "", 1, officer))
                .withMessage("Enter why the day of the change is moved");
        itIs(LocalDate.of(2026, 6, 20));
        measures.moveChange(ref, LocalDate.of(2026, 5, 1), "The training began later", 1, officer);

        assertThat(measures.get(ref, executive).chart().baseline()).isEqualTo(4);
        assertThat(measures.asAt(ref, LocalDate.of(2026, 6, 19), executive)
                        .chart()
                        .baseline())
                .isEqualTo(3);
        assertThatExceptionOfType(StaleForm.class)
                .isThrownBy(() -> measures.moveChange(ref, CHANGED, "Back again", 1, officer));
    }

    @Test
    void theBusinessUnitWritesThePartnershipReadsAndNobodyElseKnows() {
        ReadingDetails may = ReadingDetails.share(LocalDate.of(2026, 5, 31), 30, 40);

        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> measures.record(ref, may, executive));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> measures.add(details(MeasureUnit.DAYS, point), executive));
        for (Actor outside : new Actor[] {lead, cast.with(Role.SCRUTINY_BOARD)}) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> measures.list(outside));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> measures.get(ref, outside));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> measures.record(ref, may, outside));
            assertThat(measures.tellingOf(point, outside)).isEmpty();
            assertThat(page("/measures/" + ref, outside)).hasStatus(404);
            assertThat(page("/measures", outside)).hasStatus(404);
            assertThat(page("/measures/" + ref + "/readings.csv", outside)).hasStatus(404);
        }
        assertThat(page("/measures/new", executive)).hasStatus(403);
        assertThat(page("/measures/" + ref, executive))
                .hasStatusOk()
                .bodyText()
                .contains(ref)
                .doesNotContain("Add a reading");
    }

    @Test
    void theTrailSaysWhatWasCountedAndTellsNoAgency() {
        Subject of = Subject.of(measures.get(ref, officer).measure().id());
        assertThat(trail.timeline(of, TimelineFilter.all(), officer).entries())
                .extracting(TimelineEntry::title)
                .contains("Outcome measure %s added".formatted(ref), "Reading of %s recorded".formatted(ref));

        assertThat(trail.timeline(Subject.of(point), TimelineFilter.all(), lead).entries())
                .isNotEmpty()
                .extracting(TimelineEntry::title)
                .noneMatch(title -> title.contains(ref));
    }

    @Test
    void thePageSaysWhatTheChartShowsWithItsTableAndItsFiles() {
        assertThat(page("/measures/" + ref, officer))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "The last reading, of 30 April 2026, is 75 per cent (30 of 40), against a baseline median of"
                                + " 50 per cent",
                        "1 reading comes after the change",
                        "With 4 readings in all the rules say little yet",
                        "It does not prove that the learning changed it",
                        "<polyline class=\"s-line\"",
                        "Add a reading",
                        "BMJ Quality and Safety 2011;20:46")
                .doesNotContain("takes at least 3");
        assertThat(page("/learning-points/" + learning.get(point, officer).ref(), executive))
                .hasStatusOk()
                .bodyText()
                .contains(ref, "Last reading 75 per cent");
        assertThat(new String(file("csv"), StandardCharsets.UTF_8))
                .contains("Last day of the period", "2026-04-30,75.00,30,40,Per cent of cases,After,50.00,Above");
        List<Row> sheet = Excel.rows(file("xlsx"));
        assertThat(sheet).hasSize(5);
        assertThat(sheet.get(0).getCellText(0)).isEqualTo("Last day of the period");
        assertThat(sheet.get(4).getCellAsDate(0).orElseThrow().toLocalDate()).isEqualTo(LocalDate.of(2026, 4, 30));
        assertThat(sheet.get(4).getCellAsNumber(1).orElseThrow()).isEqualByComparingTo("75");
        assertThat(sheet.get(4).getCellText(7)).isEqualTo("Above");
        assertThat(page("/measures/" + ref + "?asAt.day=9&asAt.month=6&asAt.year=2026", executive))
                .hasStatusOk()
                .bodyText()
                .contains("The measure was not there yet on that day");
        assertThat(page("/find?q=" + ref, executive)).hasStatus3xxRedirection().hasRedirectedUrl("/measures/" + ref);
    }

    @Test
    void aSignalThatEndedBeforeTheChangeIsToldAsOneOfBefore() {
        String early = measures.add(details(MeasureUnit.NUMBER, point), officer);
        int[] moved = {40, 41, 40, 42, 41, 40, 60, 61, 62, 60, 61, 63};
        for (int month = 0; month < moved.length; month++) {
            LocalDate end =
                    YearMonth.from(CHANGED).minusMonths(moved.length - month).atEndOfMonth();
            measures.record(early, ReadingDetails.amount(end, String.valueOf(moved[month])), officer);
        }

        assertThat(page("/measures/" + early, executive))
                .bodyText()
                .contains(
                        "No reading comes after the change yet. Before the change: a shift against the wanted direction"
                                + " and a shift in the wanted direction and too few runs.",
                        "so it ended before the change")
                .doesNotContain("The rules find a shift", "so it began before the change");
        assertThat(page("/measures", executive)).bodyText().contains("Before the change: a shift against");
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTypedStays() {
        assertThat(post("/measures/new", "name", "Counted well", "changedOn.day", "31", "changedOn.month", "2"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Say what is counted, and of what",
                        "Select at least one theme or learning point",
                        "The day must include a year",
                        "Counted well");
        assertThat(post("/measures/" + ref + "/readings/new", "numerator", "50", "denominator", "40", "note", "May"))
                .hasStatus(422)
                .bodyText()
                .contains("Enter the last day of the period", "50 is more than 40", ">May</textarea>");
        String correction = "/measures/" + ref + "/readings/correct?day=2026-04-30";
        assertThat(post(correction, "version", "1", "numerator", "31", "denominator", "40"))
                .hasStatus(422)
                .bodyText()
                .contains("Enter why the reading is corrected", "value=\"31\"", "inputmode=\"numeric\"");
        assertThat(post(
                        correction,
                        "version",
                        "1",
                        "numerator",
                        "31",
                        "denominator",
                        "40",
                        "reason",
                        "NHS 943 476 5919"))
                .hasStatus(422)
                .bodyText()
                .contains("looks like an NHS number");
        assertThat(measures.get(ref, officer).replaced()).isEmpty();

        assertThat(post(correction, "version", "1", "numerator", "31", "denominator", "40", "reason", "Counted again"))
                .hasStatus3xxRedirection();
        assertThat(page("/measures/" + ref, officer))
                .hasStatusOk()
                .bodyText()
                .contains("77.5 per cent (31 of 40)", "Corrected", "Not counted any more");
        assertThat(post("/measures/" + ref + "/change-day", "version", "1", "reason", "Later", "madeOn.day", "1"))
                .hasStatus(422);
    }

    private byte[] file(String ending) {
        MvcTestResult answer = page("/measures/" + ref + "/readings." + ending, executive);
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    private MvcTestResult page(String address, Actor by) {
        return Pages.opened(mvc, address, by);
    }

    private MvcTestResult post(String address, String... typed) {
        return Pages.sent(mvc, address, officer, typed);
    }
}
