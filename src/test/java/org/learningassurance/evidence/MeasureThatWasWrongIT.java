package org.learningassurance.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
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
import org.learningassurance.testing.Cast;
import org.learningassurance.testing.Pages;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A measure that says something wrong, or should not have been counted, and two who see it at the same time. */
@TrackerIT
class MeasureThatWasWrongIT {

    private static final LocalDate CHANGED = LocalDate.of(2026, 4, 1);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 31);

    @Autowired
    private MeasureService measures;

    @Autowired
    private LearningPointService learning;

    @Autowired
    private TrailService trail;

    @Autowired
    private MovableClock time;

    @Autowired
    private Cast cast;

    @Autowired
    private MockMvcTester mvc;

    private Actor officer;
    private Actor executive;
    private Actor lead;
    private LearningPointId point;
    private LearningPointId another;
    private String ref;

    @BeforeEach
    void aMeasure() {
        itIs(LocalDate.of(2026, 6, 10));
        officer = cast.officer();
        executive = cast.with(Role.EXECUTIVE);
        AgencyId agency = cast.agency();
        lead = cast.trainingLead(agency);
        point = cast.agreedLearningPoint(agency);
        another = cast.agreedLearningPoint(agency);
        ref = measures.add(details("Vists that were made", MeasureUnit.NUMBER, Better.HIGHER, point), officer);
    }

    private static MeasureDetails details(String name, MeasureUnit unit, Better better, LearningPointId about) {
        return new MeasureDetails(
                name, "Visits of the month", unit, better, Set.of(), Set.of(about), "The visiting book", CHANGED);
    }

    private void itIs(LocalDate day) {
        time.moveTo(day.atTime(10, 0).atZone(DomainEvent.ZONE).toInstant());
    }

    private long version() {
        return measures.get(ref, officer).measure().version();
    }

    private MeasureDetails right() {
        return details("Visits that were made", MeasureUnit.DAYS, Better.LOWER, another);
    }

    @Test
    void isPutRightAndAPastDayAndTheTrailKeepWhatItSaid() {
        LocalDate then = LocalDate.of(2026, 6, 10);
        itIs(then.plusDays(1));
        measures.putRight(ref, right(), version(), officer);

        MeasureView view = measures.get(ref, executive);
        assertThat(view.measure().name()).isEqualTo("Visits that were made");
        assertThat(view.measure().unit()).isEqualTo(MeasureUnit.DAYS);
        assertThat(view.change().madeOn()).isEqualTo(CHANGED);
        assertThat(measures.tellingOf(point, executive)).isEmpty();
        assertThat(measures.tellingOf(another, executive)).hasSize(1);
        MeasureView past = measures.asAt(ref, then, executive);
        assertThat(past.name()).isEqualTo("Vists that were made");
        assertThat(past.unit()).isEqualTo(MeasureUnit.NUMBER);
        assertThat(past.better()).isEqualTo(Better.HIGHER);
        assertThat(past.learningPoints())
                .containsExactly(learning.get(point, officer).ref());
        assertThat(page("?asAt.day=10&asAt.month=6&asAt.year=2026", executive))
                .bodyText()
                .contains("Vists that were made", "Number. Higher is better")
                .doesNotContain("Visits that were made");
        for (LearningPointId each : Set.of(point, another)) {
            assertThat(trail.timeline(Subject.of(each), TimelineFilter.all(), officer)
                            .entries())
                    .filteredOn(entry -> entry.title().equals("Outcome measure %s put right".formatted(ref)))
                    .extracting(TimelineEntry::detail)
                    .containsExactly(
                            "Before: name “Vists that were made”; unit “Number”; “Higher is better”; told about "
                                    + learning.get(point, officer).ref());
        }
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> measures.putRight(ref, right(), version(), officer))
                .withMessage("The measure says all of this already");
    }

    @Test
    void keepsItsUnitAndItsDirectionOnceItIsRead() {
        measures.record(ref, ReadingDetails.amount(MARCH, "12"), officer);
        measures.leaveOut(ref, MARCH, "It was of another month", 1, officer);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> measures.putRight(ref, right(), version(), officer))
                .withMessageContaining("the unit and which way is better stay");
        assertThat(page("/put-right", officer)).bodyText().doesNotContain("name=\"unit\"");

        measures.putRight(
                ref, details("Visits that were made", MeasureUnit.NUMBER, Better.HIGHER, point), version(), officer);
        assertThat(measures.get(ref, officer).measure().name()).isEqualTo("Visits that were made");
    }

    @Test
    void isCountedNoLongerAndStaysToBeRead() {
        measures.record(ref, ReadingDetails.amount(MARCH, "12"), officer);
        itIs(LocalDate.of(2026, 6, 20));
        LocalDate ended = LocalDate.of(2026, 6, 15);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> measures.end(ref, ended, " ", version(), officer))
                .withMessage("Enter why it is no longer counted");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> measures.end(ref, LocalDate.of(2026, 6, 21), "Replaced", version(), officer))
                .withMessageContaining("today or earlier");
        measures.end(ref, ended, "The book is kept no more", version(), officer);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> measures.record(ref, ReadingDetails.amount(LocalDate.of(2026, 4, 30), "9"), officer))
                .withMessageContaining("no longer counted");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> measures.end(ref, ended, "Once more", version(), officer));
        assertThat(measures.tellingOf(point, executive)).isEmpty();
        assertThat(measures.asAt(ref, LocalDate.of(2026, 6, 19), executive).ending())
                .isNull();
        assertThat(page("", executive))
                .bodyText()
                .contains(
                        "No longer counted since 15 June 2026: The book is kept no more. Recorded by " + officer.name()
                                + " on 20 June 2026.",
                        "against a baseline median of 12");
        assertThat(page("", officer)).bodyText().doesNotContain("Add a reading", "Stop counting it");
        assertThat(body("/measures", executive).split("<h2[^>]*id=\"ended\"", -1)[1])
                .contains(ref, "15 Jun 2026", "The book is kept no more");
        assertThat(trail.timeline(Subject.of(point), TimelineFilter.all(), officer)
                        .entries())
                .filteredOn(entry -> entry.title().equals("Outcome measure %s no longer counted".formatted(ref)))
                .extracting(TimelineEntry::detail)
                .containsExactly("The book is kept no more");
    }

    @Test
    void isChangedByTheBusinessUnitAloneAndOverNobodysHead() {
        long version = version();
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> measures.putRight(ref, right(), version, executive));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> measures.end(ref, CHANGED, "Replaced", version, executive));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> measures.putRight(ref, right(), version, lead));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> measures.end(ref, CHANGED, "Replaced", version, lead));
        for (String form : Set.of("/put-right", "/end")) {
            assertThat(page(form, executive)).hasStatus(403);
            assertThat(page(form, lead)).hasStatus(404);
        }

        measures.putRight(ref, right(), version, officer);

        assertThatExceptionOfType(StaleForm.class).isThrownBy(() -> measures.putRight(ref, right(), version, officer));
        assertThatExceptionOfType(StaleForm.class)
                .isThrownBy(() -> measures.end(ref, CHANGED, "Replaced", version, officer));
        assertThat(trail.timeline(Subject.of(point), TimelineFilter.all(), lead).entries())
                .extracting(TimelineEntry::title)
                .noneMatch(title -> title.contains(ref));
    }

    @Test
    void isPutRightAndEndedOnItsPages() {
        String now = String.valueOf(version());
        assertThat(page("/put-right", officer)).hasStatusOk().bodyText().contains("value=\"Vists that were made\"");
        assertThat(post("/put-right", "version", now, "name", "", "counted", "Visits", "source", "The book"))
                .hasStatus(422)
                .bodyText()
                .contains("Enter a short name for the measure", "Choose in what it is counted", ">Visits</textarea>");
        assertThat(post(
                        "/put-right",
                        "version",
                        now,
                        "name",
                        "Visits that were made",
                        "counted",
                        "Visits",
                        "source",
                        "The book",
                        "unit",
                        "NUMBER",
                        "better",
                        "HIGHER",
                        "learningPoints",
                        point.toString()))
                .hasStatus3xxRedirection();
        assertThat(post("/end", "version", now, "reason", "Replaced", "endedOn.day", "1"))
                .hasStatus(422)
                .bodyText()
                .contains("The day must include a month and year", ">Replaced</textarea>");
        String[] end = {
            "version", now, "reason", "Replaced", "endedOn.day", "1", "endedOn.month", "6", "endedOn.year", "2026"
        };
        assertThat(post("/end", end)).hasStatus(409).bodyText().contains("Replaced");
        end[1] = String.valueOf(version());
        assertThat(post("/end", end)).hasStatus3xxRedirection();
        assertThat(measures.get(ref, officer).ending()).isNotNull();
    }

    @Test
    void isAddedFromThePageOfWhatItTellsAbout() {
        String way = "/measures/new?learningPoint=" + another;
        String address = "/learning-points/" + learning.get(another, officer).ref();

        assertThat(body(address, officer)).contains("No outcome measure tells about this yet", way);
        assertThat(body("/learning-points/" + learning.get(point, officer).ref(), officer))
                .contains(ref, "/measures/new?learningPoint=" + point);
        assertThat(body(address, executive)).doesNotContain("Outcome measures</h2>", way);
        assertThat(body(address, lead)).doesNotContain("Outcome measures</h2>", way);
        assertThat(body(way, officer)).containsPattern("value=\"" + another + "\"[^>]*checked");
    }

    @Test
    void losesNothingTypedWhenAColleagueLeftTheReadingOutMeanwhile() {
        measures.record(ref, ReadingDetails.amount(MARCH, "12"), officer);
        measures.leaveOut(ref, MARCH, "It was of another month", 1, cast.officer());
        String correction = "/readings/correct?day=" + MARCH;

        assertThat(post(correction, "version", "1", "amount", "13.5", "reason", "Counted again"))
                .hasStatus(409)
                .bodyText()
                .contains("Counted again", "13.5", "value=\"" + MARCH + "\"");
        assertThat(post(correction, "version", "2", "amount", "13.5", "reason", "Counted again"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "left out already. Add it anew instead",
                        ">Counted again</textarea>",
                        "value=\"13.5\"",
                        "inputmode=\"decimal\"");
        assertThat(page(correction, officer)).hasStatus(404);
        assertThat(page("/readings/correct", officer)).hasStatus3xxRedirection();
    }

    @Test
    void isNotSaidToBeDifferentWhereItIsTheSame() {
        measures.record(ref, ReadingDetails.amount(MARCH, "12"), officer);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> measures.correct(ref, ReadingDetails.amount(MARCH, "12.00"), "Once more", 1, officer))
                .withMessage("The reading says that already");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> measures.moveChange(ref, CHANGED, "Once more", 1, officer))
                .withMessage("The day of the change is that day already");
        assertThat(measures.get(ref, officer).replaced()).isEmpty();
        assertThat(measures.get(ref, officer).changeDays()).hasSize(1);

        measures.leaveOut(ref, MARCH, "It was of another month", 1, officer);
        measures.record(ref, ReadingDetails.amount(MARCH, "12"), officer);
        assertThat(page("", officer)).bodyText().doesNotContain("Corrected");
    }

    private MvcTestResult page(String of, Actor by) {
        return Pages.opened(mvc, "/measures/" + ref + of, by);
    }

    private String body(String address, Actor by) {
        MvcTestResult result = Pages.opened(mvc, address, by);
        assertThat(result).hasStatusOk();
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult post(String of, String... typed) {
        return Pages.sent(mvc, "/measures/" + ref + of, officer, typed);
    }
}
