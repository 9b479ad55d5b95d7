package org.learningassurance.assurance.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.learningassurance.assurance.AssuranceChoice;
import org.learningassurance.assurance.AssuranceService;
import org.learningassurance.assurance.ChallengeService;
import org.learningassurance.assurance.DecisionSetting;
import org.learningassurance.assurance.MeetingService;
import org.learningassurance.assurance.OverdueChoice;
import org.learningassurance.assurance.OverdueReview;
import org.learningassurance.assurance.OverdueReviewService;
import org.learningassurance.assurance.OverdueStatus;
import org.learningassurance.assurance.Situation;
import org.learningassurance.dissemination.AgencyReturn;
import org.learningassurance.dissemination.StopService;
import org.learningassurance.dissemination.Stopped;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.ChallengeId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.MeetingId;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.WorkingCalendar;
import org.learningassurance.testing.Browsers;
import org.learningassurance.testing.Keyboard;
import org.learningassurance.testing.Roster;
import org.learningassurance.testing.TrackerIT;
import org.learningassurance.testing.Visit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The review group's pages as its members and the scrutineer see them. */
@Tag("browser")
@TrackerIT
class ReviewGroupPagesBrowserIT {

    private static int year = 2101;

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Roster roster;

    @Autowired
    private OverdueReviewService overdue;

    @Autowired
    private MeetingService meetings;

    @Autowired
    private AssuranceService assurance;

    @Autowired
    private ChallengeService challenges;

    @Autowired
    private LearningPointService learningPoints;

    private Situation situation;
    private AgencyId silent;
    private AgencyId answering;
    private LearningPointId point;
    private String reference;
    private OverdueReview review;

    @BeforeEach
    void oneAgencyAnswersAndAnotherIsOverdue() {
        situation = new Situation(application);
        LocalDate asked = LocalDate.of(year++, 3, 4);
        situation.itIs(asked);
        silent = situation.agency("Silent");
        answering = situation.agency("Answering");
        point = situation.asked(Set.of(Rung.DISSEMINATED, Rung.IMPLEMENTED), silent, answering);
        reference = learningPoints.theLearningPoint(point).ref();
        situation.disseminates(point, answering, 48);
        situation.itIs(WorkingCalendar.england().onOrAfter(asked.plusDays(90)));
        situation.theClockRuns();
        review = overdue.openReviewOf(situation.claimItem(point, silent)).orElseThrow();
    }

    @Test
    void everyPageStandsOnADesktopAndOnANarrowScreen() {
        MeetingId meeting = situation.frozenMeeting(situation.today());
        meetings.plan(situation.today().plusDays(40), "Town hall", situation.officer);
        look(
                roster.somebody(Role.REVIEW_GROUP_CHAIR),
                List.of(
                        "/overdue",
                        "/overdue?group=AGENCY",
                        "/overdue?group=THEME",
                        "/overdue/together?review=" + review.id(),
                        "/overdue/" + review.id(),
                        "/meetings",
                        "/meetings/new",
                        "/meetings/" + meeting,
                        "/meetings/" + meeting + "/pack",
                        "/meetings/" + meeting + "/minutes",
                        "/meetings/" + meeting + "/attendance",
                        "/meetings/" + meeting + "/interests/new",
                        "/meetings/" + meeting + "/move",
                        "/meetings/" + meeting + "/cancel",
                        "/learning-points/" + reference + "/assurance/decide"));
        assure();
        look(
                roster.somebody(Role.BUSINESS_UNIT),
                List.of("/learning-points/" + reference, "/learning-points/" + reference + "/assurance/move-recheck"));
        ChallengeId challenge = challenges.challengeDecision(
                assurance.theAssuranceOf(point).orElseThrow().decision(), "One audit is thin", situation.scrutineer);
        look(roster.somebody(Role.REVIEW_GROUP_MEMBER), List.of("/challenges/" + challenge));
        look(
                roster.somebody(Role.SCRUTINEER),
                List.of(
                        "/decisions/"
                                + assurance.theAssuranceOf(point).orElseThrow().decision() + "/challenge",
                        "/returns/" + situation.returnOf(point, answering) + "/challenge",
                        "/challenges/" + challenge));
    }

    @Test
    void anOverdueClaimIsExtendedInAMeetingWithoutScripts() {
        Actor officer = roster.somebody(Role.BUSINESS_UNIT);
        application
                .getBean(StopService.class)
                .say(situation.returnOf(point, silent), new Stopped(Set.of("TURNOVER"), ""), situation.leadOf(silent));
        try (Visit visit = Browsers.withoutScripts(port)) {
            roster.signIn(visit, officer);
            Page page = visit.page();
            page.navigate("/meetings/new");
            fillDate(page.getByRole(AriaRole.GROUP, named("When does it meet?")), situation.today());
            click(page, "Plan the meeting");
            assertThat(main(page)).contains("The meeting is planned", "What would be on the agenda now");
            click(page, "Freeze the agenda");
            assertThat(main(page)).contains("The agenda is frozen", reference + ": Decide on the overdue return");

            page.navigate("/overdue/" + review.id());
            assertThat(main(page)).contains("What stopped the agency", "Staff have left or are new");
            click(page, "Record the decision");
            assertThat(page.getByRole(AriaRole.ALERT).innerText())
                    .contains(
                            "Choose what was decided",
                            "Give the reason for the decision",
                            "Choose where this was decided");

            page.getByLabel("Extend the due date").check();
            page.getByLabel("Reason").fill("A new training lead starts next week");
            fillDate(
                    page.getByRole(AriaRole.GROUP, named("New due date")),
                    situation.today().minusDays(1));
            page.getByLabel("In the meeting of").first().check();
            click(page, "Record the decision");
            assertThat(page.getByRole(AriaRole.ALERT).innerText()).contains("The new due date must be after today");
            assertThat(page.getByLabel("Reason").inputValue()).isEqualTo("A new training lead starts next week");

            fillDate(
                    page.getByRole(AriaRole.GROUP, named("New due date")),
                    situation.today().plusDays(21));
            click(page, "Record the decision");
            assertThat(main(page)).contains("The decision is recorded: extend the due date");
            assertThat(main(page)).doesNotContain(reference);
        }
    }

    @Test
    void severalOverdueClaimsAreDecidedOnTogetherFromTheAgenda() {
        LearningPointId other = situation.asked(Set.of(Rung.DISSEMINATED), silent);
        situation.itIs(WorkingCalendar.england().onOrAfter(situation.today().plusDays(90)));
        situation.theClockRuns();
        OverdueReview second =
                overdue.openReviewOf(situation.claimItem(other, silent)).orElseThrow();
        MeetingId meeting = situation.frozenMeeting(situation.today());
        try (Visit visit = Browsers.desktop(port)) {
            roster.signIn(visit, roster.somebody(Role.BUSINESS_UNIT));
            Page page = visit.page();
            page.navigate("/overdue?group=AGENCY");
            assertThat(main(page)).contains("Silent", "(2)", "The step is still open after its date.");
            Visit.click(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("By Learning point")));
            assertThat(main(page)).contains(reference + " (", "Curiosity was missing");

            page.navigate("/meetings/" + meeting);
            click(page, "Decide on the ticked returns together");
            assertThat(main(page)).contains("Tick between one and 100");
            tick(page, "review", review.id().toString());
            tick(page, "review", second.id().toString());
            click(page, "Decide on the ticked returns together");
            assertThat(main(page)).contains("Decide on 2 overdue returns");
            page.getByLabel("Extend the due date").check();
            click(page, "Record the decision on all 2");
            assertThat(page.getByRole(AriaRole.ALERT).innerText()).contains("Give the reason for the decision");
            visit.isClean("deciding together with an error");

            page.getByLabel("Reason").fill("A new training lead starts next week");
            click(page, "Record the decision on all 2");
            assertThat(main(page)).contains("2 decisions are recorded", "Extend the due date:", reference);
            visit.isClean("decided together");
            page.navigate("/meetings/" + meeting);
            assertThat(main(page)).contains("Not yet confirmed by the chair");
        }
    }

    @Test
    void theChairConfirmsAndDecidesOnTheLearningPoint() {
        MeetingId meeting = situation.frozenMeeting(situation.today());
        Actor chair = roster.somebody(Role.REVIEW_GROUP_CHAIR);
        try (Visit visit = Browsers.withoutScripts(port)) {
            roster.signIn(visit, chair);
            Page page = visit.page();
            page.navigate("/learning-points/" + reference + "/assurance/decide");
            page.getByLabel("Assured", exactly()).check();
            page.getByLabel("Reason").fill("Staff say what they do differently");
            page.getByLabel("In the meeting of").first().check();
            click(page, "Record the decision");
            assertThat(page.getByRole(AriaRole.ALERT).innerText()).contains("Enter the date of the re-check");

            fillDate(
                    page.getByRole(AriaRole.GROUP, named("When is it re-checked?")),
                    situation.today().plusDays(180));
            click(page, "Record the decision");
            assertThat(page.getByRole(AriaRole.ALERT).innerText()).contains("Choose the agencies to re-check");

            tick(page, "recheckAgencies", answering.toString());
            click(page, "Record the decision");
            assertThat(page.getByRole(AriaRole.ALERT).innerText()).contains("not settled: tick each");

            for (ReturnId unsettled : unsettled()) {
                tick(page, "unsettled", unsettled.toString());
            }
            click(page, "Record the decision");
            assertThat(main(page)).contains("The decision on " + reference + " is recorded", "Decided knowing that");

            page.navigate("/meetings/" + meeting);
            click(page, "Confirm the record");
            assertThat(main(page)).contains("The record of the meeting is confirmed", "Confirmed by " + chair.name());
            Download minutes = page.waitForDownload(
                    () -> page.getByText("minutes as a PDF").click());
            assertThat(minutes.suggestedFilename()).isEqualTo("minutes-" + situation.today() + ".pdf");
            assertThat(minutes.failure()).isNull();
        }
    }

    @Test
    void theChairDecidesOnAnOverdueReturnByKeyboardAlone() {
        try (Visit visit = Browsers.desktop(port)) {
            roster.signIn(visit, roster.somebody(Role.REVIEW_GROUP_CHAIR));
            Page page = visit.page();
            page.navigate("/");
            Keyboard keys = new Keyboard(page);
            keys.opens(page.locator("#navigation").getByText("Overdue assurance"));
            keys.opensInList(page.locator("main a[href='/overdue/" + review.id() + "']"));
            keys.ticks(page.getByLabel("Escalate to the Executive"));
            keys.types(page.locator("#reason"), "The team has a new lead.");
            keys.ticks(page.locator("[name=meeting][value=chair]"));
            keys.opens(page.getByRole(AriaRole.BUTTON, named("Record the decision")));

            assertThat(page.getByRole(AriaRole.ALERT).innerText())
                    .contains("The decision is recorded: escalate to the Executive");
        }
        assertThat(overdue.theReview(review.id()).status()).isEqualTo(OverdueStatus.BEFORE_EXECUTIVE);
        assertThat(overdue.view(review.id(), situation.officer).decisions())
                .singleElement()
                .satisfies(decision -> {
                    assertThat(decision.outcome()).isEqualTo(OverdueChoice.ESCALATE.name());
                    assertThat(decision.reason()).isEqualTo("The team has a new lead.");
                    assertThat(decision.chairsAction()).isTrue();
                });
    }

    @Test
    void anAgencyIsTurnedAway() {
        AgencyId other = roster.agency("Other");
        try (Visit visit = Browsers.withoutScripts(port)) {
            roster.signIn(visit, roster.trainingLead(other));
            Page page = visit.page();
            for (String address : List.of(
                    "/overdue",
                    "/overdue/" + review.id(),
                    "/meetings",
                    "/learning-points/" + reference + "/assurance/decide")) {
                assertThat(page.navigate(address).status()).as(address).isEqualTo(403);
                assertThat(main(page)).doesNotContain(reference);
            }
        }
    }

    private void assure() {
        assurance.decide(
                point,
                new AssuranceChoice.Assured(situation.today().plusDays(180), Set.of(answering)),
                "Staff say what they do differently",
                unsettled(),
                DecisionSetting.chairsAction(),
                0,
                situation.chair);
    }

    private Set<ReturnId> unsettled() {
        return assurance.unsettled(point).stream().map(AgencyReturn::id).collect(Collectors.toSet());
    }

    private void look(Actor by, List<String> addresses) {
        try (Visit desktop = Browsers.desktop(port);
                Visit narrow = Browsers.narrow(port)) {
            roster.signIn(desktop, by);
            roster.signIn(narrow, by);
            for (String address : addresses) {
                String name = "assurance " + address.replaceAll("[A-Z]+-[0-9]{4}|[0-9a-f-]{36}", "x");
                desktop.page().navigate(address);
                desktop.isClean(name);
                narrow.page().navigate(address);
                narrow.isClean(name);
            }
        }
    }

    private static void fillDate(Locator group, LocalDate day) {
        group.getByLabel("Day").fill(Integer.toString(day.getDayOfMonth()));
        group.getByLabel("Month").fill(Integer.toString(day.getMonthValue()));
        group.getByLabel("Year").fill(Integer.toString(day.getYear()));
    }

    private static void tick(Page page, String field, String value) {
        page.locator("input[name='%s'][value='%s']".formatted(field, value)).check();
    }

    private static void click(Page page, String button) {
        Visit.click(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)));
    }

    private static String main(Page page) {
        return page.locator("main").innerText();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
