package org.learningassurance.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningassurance.assurance.Situation;
import org.learningassurance.dissemination.AskRound;
import org.learningassurance.dissemination.ReturnService;
import org.learningassurance.dissemination.RoundKind;
import org.learningassurance.learning.AskedAgency;
import org.learningassurance.reporting.Dashboard.Line;
import org.learningassurance.reporting.Dashboard.OfAll;
import org.learningassurance.reporting.Dashboard.Tally;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.Timeliness;
import org.learningassurance.testing.As;
import org.learningassurance.testing.Roster;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Assurance at a glance, of all agencies and of one. */
@TrackerIT
class AssuranceAtAGlanceIT {

    private static int year = 2111;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private DashboardService dashboards;

    @Autowired
    private ReturnService returns;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Roster roster;

    private Situation situation;
    private LocalDate day;
    private AgencyId ours;
    private AgencyId theirs;
    private LearningPointId point;

    @BeforeEach
    void oneOfTwoAgenciesHasToldItsStaff() {
        situation = new Situation(application);
        day = LocalDate.of(year++, 3, 4);
        situation.itIs(day);
        ours = situation.agency("Ours");
        theirs = situation.agency("Theirs");
        point = situation.asked(Set.of(Rung.DISSEMINATED), ours, theirs);
        situation.disseminates(point, ours, 48);
        situation.itIs(day.plusDays(1));
    }

    @Test
    void isTheSameWheneverItIsAsked() {
        Dashboard then = dashboards.asAt(day, situation.officer);

        situation.disseminates(point, theirs, 40);
        situation.itIs(day.plusDays(60));

        assertThat(dashboards.asAt(day, situation.officer)).isEqualTo(then);
        Dashboard later = dashboards.asAt(day.plusDays(2), situation.officer);
        assertThat(later.completeness().reached()).isEqualTo(then.completeness().reached() + 1);
        assertThat(ofAll(later).reach().reached()).isEqualTo(ofAll(then).reach().reached() + 40);
        assertThat(ofAll(later).reach().answers()).isEqualTo(ofAll(then).reach().answers() + 1);
    }

    @Test
    void countsAnAgencyOnceOnALearningPointHoweverOftenItWasAsked() {
        Dashboard then = dashboards.asAt(day, situation.officer);
        returns.ask(
                new AskRound(
                        point, RoundKind.ASKING, null, List.of(new AskedAgency(ours, Set.of(Rung.DISSEMINATED), 50))),
                situation.chair);
        situation.theClockRuns();
        situation.disseminates(point, ours, 50);
        situation.itIs(day.plusDays(2));

        Dashboard.Reach reach =
                ofAll(dashboards.asAt(day.plusDays(1), situation.officer)).reach();
        assertThat(returns.currentRound(point)).isEqualTo(2);
        assertThat(reach)
                .isEqualTo(new Dashboard.Reach(
                        ofAll(then).reach().reached() + 2,
                        ofAll(then).reach().audience(),
                        ofAll(then).reach().answers()));
    }

    @Test
    void countsEachStepInTheLineOfItsAgency() {
        Dashboard dashboard = dashboards.asAt(day, situation.officer);

        assertThat(disseminated(dashboard.agencies(), ours.toString())).isEqualTo(tally(1, Timeliness.DONE));
        assertThat(disseminated(dashboard.agencies(), theirs.toString())).isEqualTo(tally(0, Timeliness.NOT_YET_DUE));
        assertThat(dashboard.agencies()).extracting(Line::name).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
        assertThat(dashboard.points().stream()
                        .flatMap(line -> line.rungs().values().stream())
                        .mapToInt(Tally::asked)
                        .sum())
                .isEqualTo(dashboard.completeness().asked());
    }

    @Test
    void saysInSentencesWhatItShows() {
        assertThat(seen("/assurance"))
                .contains("As it stands now.", "staff whom the learning is for")
                .doesNotContain("??");
        assertThat(seen("/assurance?themePage=9999&agencyPage=9999&page=9999"))
                .as("a page that is not there becomes the last one")
                .contains("Agencies by rung: reached of asked")
                .doesNotContain("Nobody has been asked yet.");
        assertThat(seen("/assurance/over-time"))
                .contains("Where learning takes its time")
                .containsAnyOf("answered yet that practice had not changed.", "to be measured again: ");
        assertThat(seen("/assurance/over-time?asAt=1990-01-01"))
                .as("nobody had answered by then, so there is nothing to draw")
                .contains("there is no time to tell")
                .doesNotContain("agency-return.bpmn");
    }

    private String seen(String address) {
        MvcTestResult answer =
                mvc.get().uri(address).with(As.actor(situation.officer)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void showsAnAgencyItsOwnAlone() {
        Dashboard dashboard = dashboards.asAt(day, situation.leadOf(theirs));

        assertThat(dashboard.agencies()).extracting(Line::key).containsExactly(theirs.toString());
        assertThat(dashboard.completeness()).isEqualTo(new Position.Completeness(1, 0, 0, 1));
        assertThat(dashboard.ofAll()).isNull();
    }

    @Test
    void isShownToNobodyWhoSeesNoAgencyAndForNoDayAhead() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> dashboards.asAt(day, roster.somebody(Role.SCRUTINY_BOARD)));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> dashboards.asAt(day.plusDays(2), situation.officer))
                .withMessage("The day must be today or earlier");
    }

    private static OfAll ofAll(Dashboard dashboard) {
        OfAll all = dashboard.ofAll();
        assertThat(all).isNotNull();
        return Objects.requireNonNull(all);
    }

    private static Tally tally(int reached, Timeliness timeliness) {
        return new Tally(1, reached, Map.of(timeliness, 1));
    }

    private static Tally disseminated(List<Line> lines, String key) {
        return lines.stream()
                .filter(line -> line.key().equals(key))
                .map(line -> line.rungs().get(Rung.DISSEMINATED))
                .findFirst()
                .orElseThrow();
    }
}
