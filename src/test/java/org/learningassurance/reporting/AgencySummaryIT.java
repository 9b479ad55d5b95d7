package org.learningassurance.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningassurance.assurance.Situation;
import org.learningassurance.directory.AgencyService;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.dissemination.ReturnService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Rung;
import org.learningassurance.testing.As;
import org.learningassurance.testing.Pdf;
import org.learningassurance.testing.Roster;
import org.learningassurance.testing.TrackerIT;
import org.learningassurance.testing.Word;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Two agencies are asked; one tells its staff and is given longer for the step above. */
@TrackerIT
class AgencySummaryIT {

    private static int year = 2116;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private AgencySummaryService summaries;

    @Autowired
    private AgencySummaryPapers papers;

    @Autowired
    private PositionService positions;

    @Autowired
    private ChangesService changes;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private ReturnService returns;

    @Autowired
    private DirectoryService directory;

    @Autowired
    private MockMvcTester mvc;

    private Situation situation;
    private AgencyId ours;
    private AgencyId theirs;
    private LearningPointId point;
    private Actor lead;
    private LocalDate day;

    @BeforeEach
    void oneOfTwoAgenciesHasToldItsStaff() {
        situation = new Situation(application);
        LocalDate asked = LocalDate.of(year++, 3, 4);
        situation.itIs(asked);
        ours = situation.agency("Ours");
        theirs = situation.agency("Theirs");
        lead = situation.leadOf(ours);
        point = situation.asked(Set.of(Rung.DISSEMINATED, Rung.IMPLEMENTED), ours, theirs);
        situation.itIs(asked.plusDays(7));
        situation.disseminates(point, ours, 48);
        ReturnId own = situation.returnOf(point, ours);
        returns.moveDueDate(
                own, Rung.IMPLEMENTED, asked.plusDays(200), "A new system comes in autumn", situation.officer);
        day = asked.plusDays(8);
        situation.itIs(day.plusDays(1));
    }

    @Test
    void tellsAnAgencyWhereItStandsAndWhatIsAskedNext() {
        AgencySummary summary = summaries.asAt(ours, day, null, lead);

        assertThat(summary.completeness().asked()).isEqualTo(2);
        assertThat(summary.done()).extracting(AgencySummary.Done::rung).containsExactly(Rung.DISSEMINATED);
        assertThat(summary.next()).singleElement().satisfies(step -> {
            assertThat(step.at().rung()).isEqualTo(Rung.IMPLEMENTED);
            assertThat(step.at().dueOn()).isEqualTo(day.plusDays(192));
            assertThat(step.slips()).isEqualTo(1);
        });
        assertThat(summary.slipped()).isEqualTo(summary.next());
        assertThat(page(lead, ""))
                .contains(name(ours), "Thank you: 1 step reached")
                .doesNotContain(name(theirs));
    }

    @Test
    void isReadByTheAgencyItselfAndThePartnershipAlone() {
        Actor strategic = situation.somebody("Strategic lead", Role.AGENCY_STRATEGIC_LEAD, ours);
        AgencySummary ofOfficer = summaries.asAt(ours, day, null, situation.officer);
        for (Actor reader : List.of(strategic, lead, situation.member)) {
            assertThat(summaries.asAt(ours, day, null, reader)).isEqualTo(ofOfficer);
        }
        for (Actor other : List.of(
                situation.leadOf(theirs),
                situation.somebody("Other strategic lead", Role.AGENCY_STRATEGIC_LEAD, theirs),
                situation.somebody("Board", Role.SCRUTINY_BOARD))) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> summaries.asAt(ours, day, null, other));
            assertThat(seen("/reports/agency?agency=" + ours, other)).hasStatus(404);
            assertThat(seen("/reports/agency/summary.csv?agency=" + ours, other))
                    .hasStatus(404);
        }
        assertThat(text(seen("/reports/agency", situation.officer))).contains("Choose an agency", name(theirs));
    }

    @Test
    void readsTheSameByteForByteAsAtAPastDayWhateverIsDoneLater() {
        byte[] html = file("html");
        byte[] csv = file("csv");
        situation.itIs(day.plusDays(20));
        returns.moveDueDate(
                situation.returnOf(point, ours),
                Rung.IMPLEMENTED,
                day.plusDays(300),
                "It comes in winter",
                situation.officer);
        situation.disseminates(point, theirs, 50);
        agencies.rename(ours, "Renamed " + ours, directory.agency(ours).version(), Roster.ADMINISTRATOR);

        assertThat(file("html")).isEqualTo(html);
        assertThat(file("csv")).isEqualTo(csv);
        assertThat(summaries.asAt(ours, null, null, lead).name()).startsWith("Renamed");
        assertThat(summaries.asAt(ours, null, null, lead).next().get(0).slips()).isEqualTo(2);
    }

    @Test
    void isAFileThatAnyReaderCanRead() {
        AgencySummary summary = summaries.asAt(ours, day, null, lead);
        byte[] pdf = Pdf.kept("agency-summary.pdf", papers.pdf(summary));
        assertThat(Pdf.faults(pdf)).isEmpty();
        assertThat(Pdf.text(pdf)).contains(papers.marking(), name(ours), "Given a later date", "The words used");
        assertThat(Word.text(papers.word(summary)))
                .contains(papers.marking(), name(ours), "once", "never", "Where it stands", AgencyWords.NOTHING_WAITS)
                .contains(AgencyWords.OF_ONE_AGENCY, Rung.PRACTICE_CHANGED.meaning());
        assertThat(file("xlsx")).startsWith('P', 'K');
        assertThat(new String(file("csv"), StandardCharsets.UTF_8))
                .contains(papers.marking(), ",Implemented,Open,", "Word: Overdue")
                .doesNotContain(name(theirs));
    }

    @Test
    void thanksASuccessorForNothingThatWasReachedLongBefore() {
        situation.itIs(day.plusYears(1));
        AgencyId successor = situation.agency("Taking over");
        Actor other = situation.leadOf(successor);
        isTakenOverBy(successor);
        situation.itIs(day.plusYears(1).plusDays(1));

        AgencySummary summary = summaries.asAt(successor, null, null, other);
        assertThat(summary.completeness().reached()).isEqualTo(1);
        assertThat(summary.done()).isEmpty();
        for (Actor reader : List.of(other, situation.officer)) {
            assertThat(changes.between(day.plusYears(1).minusDays(1), situation.today(), reader)
                            .steps())
                    .flatExtracting(Changes.Steps::moved)
                    .extracting(Changes.StepMoved::agency)
                    .doesNotContain(summary.name());
        }
    }

    @Test
    void readsOfOneAgencyAndOfOneLearningPointWhatTheWholePositionSaysOfThem() {
        AgencyId successor = situation.agency("Taking over");
        isTakenOverBy(successor);
        situation.itIs(day.plusDays(2));
        for (LocalDate on : List.of(day, situation.today())) {
            Position whole = positions.asAt(on, null, null, situation.officer);
            for (AgencyId agency : List.of(ours, theirs, successor)) {
                assertThat(steps(positions.ofAgencyAsAt(agency, on, situation.officer)))
                        .containsExactlyInAnyOrderElementsOf(steps(whole).stream()
                                .filter(step -> step.agency().equals(agency))
                                .toList());
            }
            assertThat(steps(positions.ofPointAsAt(point, on, situation.officer)))
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(steps(whole).stream()
                            .filter(step -> step.point().equals(point))
                            .toList());
        }
        assertThat(steps(positions.ofAgencyAsAt(ours, day, lead))).hasSize(2);
        assertThat(steps(positions.ofPointAsAt(point, day, lead))).hasSize(2);
        assertThat(steps(positions.ofAgencyAsAt(theirs, day, lead))).isEmpty();
    }

    private record AtStep(LearningPointId point, AgencyId agency, Position.RungPosition at) {}

    private static List<AtStep> steps(Position position) {
        return position.points().stream()
                .flatMap(point -> point.agencies().stream()
                        .flatMap(agency -> agency.rungs().stream()
                                .map(at -> new AtStep(point.learningPoint(), agency.agency(), at))))
                .toList();
    }

    @Test
    void tellsWhatWasDoneSinceTheDayThatTheReaderChooses() {
        LocalDate told = day.minusDays(1);
        assertThat(summaries.asAt(ours, day, told.minusDays(1), lead).done()).hasSize(1);
        assertThat(summaries.asAt(ours, day, told, lead).done()).isEmpty();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> summaries.asAt(ours, day, day, lead))
                .withMessage("The first day must be before the day of the summary");
        assertThat(page(
                        lead,
                        "&since.day=%d&since.month=%d&since.year=%d"
                                .formatted(told.getDayOfMonth(), told.getMonthValue(), told.getYear())))
                .contains("No step was reached or answered since", "&amp;from=" + told);
        assertThat(page(lead, "&from=" + told)).contains("No step was reached or answered since");
        assertThat(text(seen("/reports/agency/summary.csv?agency=%s&asAt=%s&from=%s".formatted(ours, day, told), lead)))
                .contains("Done since " + told);
        assertThat(page(lead, "")).contains("Thank you").doesNotContain("&amp;from=");
    }

    @Test
    void saysWhatIsWrongWithADay() {
        assertThat(page(lead, "&day.day=31&day.month=2&day.year=2099"))
                .contains("The day must be a real date", "value=\"31\"")
                .doesNotContain("Thank you");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> summaries.asAt(ours, situation.today().plusDays(1), null, lead))
                .withMessage("The day must be today or earlier");
    }

    private void isTakenOverBy(AgencyId successor) {
        agencies.merge(
                ours,
                successor,
                situation.today(),
                "One service now",
                directory.agency(ours).version(),
                Roster.ADMINISTRATOR);
    }

    private String name(AgencyId agency) {
        return directory.agency(agency).name();
    }

    private String page(Actor by, String more) {
        return text(seen("/reports/agency?agency=" + ours + more, by));
    }

    private byte[] file(String ending) {
        MvcTestResult answer = seen("/reports/agency/summary.%s?agency=%s&asAt=%s".formatted(ending, ours, day), lead);
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    private MvcTestResult seen(String address, Actor by) {
        return mvc.get().uri(address).with(As.actor(by)).exchange();
    }

    private static String text(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
