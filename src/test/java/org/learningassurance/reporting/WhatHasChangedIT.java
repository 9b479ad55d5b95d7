package org.learningassurance.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningassurance.assurance.Situation;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Rung;
import org.learningassurance.testing.As;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What changed between two days, asked while the work goes on. */
@TrackerIT
class WhatHasChangedIT {

    private static int year = 2151;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private ChangesService changes;

    @Autowired
    private DirectoryService directory;

    @Autowired
    private LearningPointService learningPoints;

    @Autowired
    private MockMvcTester mvc;

    private Situation situation;
    private LocalDate before;
    private LocalDate after;
    private AgencyId ours;
    private AgencyId theirs;
    private LearningPointId point;
    private String reference;

    @BeforeEach
    void oneOfTwoAgenciesHasToldItsStaff() {
        situation = new Situation(application);
        before = LocalDate.of(year++, 3, 3);
        after = before.plusDays(3);
        situation.itIs(before.plusDays(1));
        ours = situation.agency("Ours");
        theirs = situation.agency("Theirs");
        point = situation.asked(Set.of(Rung.DISSEMINATED), ours, theirs);
        reference = learningPoints.theLearningPoint(point).ref();
        situation.itIs(after);
        situation.disseminates(point, ours, 48);
        situation.itIs(after.plusDays(1));
    }

    @Test
    void isTheSameWheneverItIsAsked() {
        Changes then = changes.between(before, after, situation.officer);
        assertThat(agencies(then, Change.ASKED)).contains(name(ours), name(theirs));
        assertThat(agencies(then, Change.REACHED)).contains(name(ours)).doesNotContain(name(theirs));
        assertThat(then.points()).extracting(Changes.PointMoved::reference).contains(reference);

        situation.disseminates(point, theirs, 50);
        situation.itIs(after.plusDays(60));

        assertThat(changes.between(before, after, situation.officer)).isEqualTo(then);
        assertThat(agencies(changes.between(after, after.plusDays(1), situation.officer), Change.REACHED))
                .contains(name(theirs))
                .doesNotContain(name(ours));
    }

    @Test
    void showsAnAgencyItsOwnAlone() throws UnsupportedEncodingException {
        Actor lead = situation.leadOf(theirs);
        String of = "from=%s&to=%s".formatted(before, after);

        assertThat(body("/assurance/changed?" + of, lead))
                .contains("the gap went from 0 open steps of 0 asked to 1 open step of 1", reference, name(theirs))
                .doesNotContain(name(ours));
        assertThat(body("/assurance/changed.csv?" + of, lead))
                .contains("Newly asked," + reference + "," + name(theirs) + ",Disseminated,Not asked yet,Open,")
                .doesNotContain(name(ours));
        assertThat(body("/assurance/changed.csv?" + of, situation.officer)).contains(name(ours), name(theirs));
        assertThat(seen("/assurance/changed.xlsx?" + of, situation.officer)).hasStatusOk();
    }

    @Test
    void saysThatNothingChanged() throws UnsupportedEncodingException {
        assertThat(body("/assurance/changed?from=%s&to=%s".formatted(after, after), situation.leadOf(theirs)))
                .contains("the gap stayed at 1 open step", "No step and no learning point stands differently");
    }

    @Test
    void beginsWithTheLastMeetingThatWasHeld() throws UnsupportedEncodingException {
        LocalDate met = situation.today();
        situation.frozenMeeting(met);
        situation.itIs(met.plusDays(5));
        situation.frozenMeeting(met.plusDays(5));

        assertThat(changes.usualFrom(situation.officer)).isEqualTo(met);
        assertThat(body("/assurance/changed", situation.officer))
                .contains("Between %d %s".formatted(met.getDayOfMonth(), "March " + met.getYear()));
    }

    @Test
    void saysWhatIsWrongWithADayAndKeepsIt() throws UnsupportedEncodingException {
        assertThat(body("/assurance/changed?from=%s&to=%s".formatted(after, before), situation.officer))
                .contains("There is a problem", "The second day must be the same as the first or later")
                .doesNotContain("the gap went");
        assertThat(body("/assurance/changed?from=2099-02-31&to=soon", situation.officer))
                .contains("The first day must be a real date", "value=\"31\"", "value=\"soon\"");
        assertThat(body("/assurance/changed?from=&to=%s".formatted(after.plusYears(1)), situation.officer))
                .contains("Enter the first day");
        assertThat(body(
                        "/assurance/changed?since.day=&since.month=&since.year=&until.day=1&until.month=may&until.year=",
                        situation.officer))
                .contains("Enter the first day", "The second day must include a year", "value=\"may\"");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> changes.between(before, situation.today().plusDays(1), situation.officer))
                .withMessage("The day must be today or earlier");
    }

    @Test
    void isNothingForTheScrutinyBoard() {
        Actor board = situation.somebody("Board", Role.SCRUTINY_BOARD);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> changes.between(before, after, board));
        assertThat(seen("/assurance/changed", board)).hasStatus(404);
    }

    private List<String> agencies(Changes changed, Change change) {
        return changed.steps().stream()
                .filter(steps -> steps.change() == change)
                .flatMap(steps -> steps.moved().stream())
                .filter(step -> step.reference().equals(reference))
                .map(Changes.StepMoved::agency)
                .toList();
    }

    private String name(AgencyId agency) {
        return directory.agency(agency).name();
    }

    private MvcTestResult seen(String address, Actor by) {
        return mvc.get().uri(address).with(As.actor(by)).exchange();
    }

    private String body(String address, Actor by) throws UnsupportedEncodingException {
        MvcTestResult answer = seen(address, by);
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
