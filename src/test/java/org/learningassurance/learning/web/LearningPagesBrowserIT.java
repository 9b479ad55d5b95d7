package org.learningassurance.learning.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.awt.image.BufferedImage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.learningassurance.briefing.BriefSections;
import org.learningassurance.briefing.BriefService;
import org.learningassurance.briefing.BriefText;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.dissemination.AgencyReturn;
import org.learningassurance.dissemination.AskRound;
import org.learningassurance.dissemination.RoundKind;
import org.learningassurance.dissemination.Scene;
import org.learningassurance.dissemination.Scene.Asked;
import org.learningassurance.learning.AskedAgency;
import org.learningassurance.learning.LearningPoint;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.review.AgeBand;
import org.learningassurance.review.IncidentOutcome;
import org.learningassurance.review.NewReview;
import org.learningassurance.review.RestrictedFacts;
import org.learningassurance.review.Review;
import org.learningassurance.review.ReviewService;
import org.learningassurance.review.Sex;
import org.learningassurance.review.Theme;
import org.learningassurance.review.ThemeResponse;
import org.learningassurance.review.ThemeService;
import org.learningassurance.review.ThemeStage;
import org.learningassurance.review.ThemeText;
import org.learningassurance.shared.ActionId;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.BriefVersionId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.ReviewId;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.SessionId;
import org.learningassurance.testing.Browsers;
import org.learningassurance.testing.Cast;
import org.learningassurance.testing.Pdf;
import org.learningassurance.testing.Roster;
import org.learningassurance.testing.TrackerIT;
import org.learningassurance.testing.Visit;
import org.learningassurance.training.ActionPlan;
import org.learningassurance.training.ActionService;
import org.learningassurance.training.ActionStatus;
import org.learningassurance.training.Attendance;
import org.learningassurance.training.SessionService;
import org.learningassurance.training.SessionTerms;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Pages of reviews, themes and learning points as people see them. */
@Tag("browser")
@TrackerIT
class LearningPagesBrowserIT {

    @LocalServerPort
    private int port;

    @Autowired
    private Roster roster;

    @Autowired
    private Cast cast;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private ThemeService themes;

    @Autowired
    private LearningPointService learningPoints;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private BriefService briefs;

    @Autowired
    private DirectoryService directory;

    @Autowired
    private ActionService actions;

    @Autowired
    private SessionService sessions;

    @Autowired
    private Clock clock;

    @Test
    void everyPageStandsOnADesktopAndOnANarrowScreen() {
        Actor officer = roster.somebody(Role.BUSINESS_UNIT);
        Review rapid = rapidReview(officer);
        Review practice = practiceReview(officer);
        Theme theme = theme(officer);
        AgencyId police = roster.emptyAgency("Police with a rather long name of its own", "POLICE");
        LearningPoint draft = learningPoints.theLearningPoint(cast.learningPoint(rapid.id(), police));
        LearningPoint agreed = learningPoints.theLearningPoint(cast.agreedLearningPoint(police));
        String brief = brief(agreed, officer);
        look(
                officer,
                List.of(
                        "/actions",
                        "/actions/" + sessions(agreed, police),
                        "/briefs/" + brief,
                        "/briefs/" + brief + "/versions/1/briefing",
                        "/reviews",
                        "/reviews?from=2026-01-01&to=2026-12-31&kind=RAPID_REVIEW&recordedBy=2026-11-01",
                        "/reviews/new",
                        "/reviews/new/rapid-review",
                        "/reviews/new/practice-review",
                        "/reviews/" + rapid.ref(),
                        "/reviews/" + rapid.ref() + "/steps/complete",
                        "/reviews/" + rapid.ref() + "/correct",
                        "/reviews/" + practice.ref(),
                        "/reviews/" + practice.ref() + "/move-publication",
                        "/reviews/" + practice.ref() + "/embargo",
                        "/themes",
                        "/themes/" + theme.ref(),
                        "/themes/new",
                        "/themes/" + theme.ref() + "/responses/new",
                        "/learning-points",
                        "/learning-points?status=AGREED&agency=" + police,
                        "/learning-points/new",
                        "/learning-points/" + draft.ref(),
                        "/learning-points/" + draft.ref() + "/change",
                        "/learning-points/" + draft.ref() + "/withdraw",
                        "/learning-points/" + draft.ref() + "/supersede",
                        "/learning-points/" + agreed.ref() + "/add-agency"));
        look(
                roster.somebody(Role.REVIEW_GROUP_CHAIR),
                List.of("/learning-points/" + draft.ref() + "/agree", "/learning-points/" + draft.ref() + "/return"));
    }

    private String brief(LearningPoint covered, Actor by) {
        BriefSections said = new BriefSections("It happened", "They asked", "We learnt", "Ask\nAgain", "Ask us");
        BriefVersionId id = briefs.draft(new BriefText("Curiosity", Set.of(covered.id()), said), null, by);
        return briefs.ofVersion(id, by).brief().ref();
    }

    /** Sessions that are held, behind what was planned, and booked. */
    private String sessions(LearningPoint served, AgencyId police) {
        Actor trainer = cast.with(Role.TRAINING_OFFICER);
        LocalDate today = LocalDate.now(clock);
        ActionId id = actions.plan(
                new ActionPlan(
                        "PRACTITIONER_SESSIONS",
                        "Sessions on curiosity",
                        "",
                        Set.of(served.id()),
                        Set.of(),
                        directory.trainingOfficerPost(),
                        today.plusDays(60),
                        Map.of()),
                trainer);
        if (actions.theAction(id).status() == ActionStatus.PLANNED) {
            actions.start(id, actions.theAction(id).version(), trainer);
        }
        sessions.plan(
                id,
                new SessionTerms(12, 2, 80, today.minusDays(60)),
                Map.of(police, 50),
                actions.theAction(id).version(),
                trainer);
        for (int ago = 45; ago > 0; ago -= 30) {
            SessionId held = sessions.book(id, today.minusDays(ago), 12, "Town hall", trainer);
            sessions.record(held, today.minusDays(ago), Map.of(police, new Attendance(9, 1)), 0, trainer);
        }
        sessions.book(id, today.plusDays(7), 12, "", trainer);
        return actions.theAction(id).ref();
    }

    private void look(Actor by, List<String> addresses) {
        try (Visit desktop = Browsers.desktop(port);
                Visit narrow = Browsers.narrow(port)) {
            roster.signIn(desktop, by);
            roster.signIn(narrow, by);
            for (String address : addresses) {
                String name = "learning " + address.replaceAll("[A-Z]+-[0-9]{4}|[0-9a-f-]{36}", "x");
                desktop.page().navigate(address);
                desktop.isClean(name);
                narrow.page().navigate(address);
                narrow.isClean(name);
            }
        }
    }

    @Test
    void aRapidReviewIsRecordedAndItsLearningDraftedWithoutScripts() {
        Actor officer = roster.somebody(Role.BUSINESS_UNIT);
        AgencyId police = roster.emptyAgency("Police", "POLICE");
        String title = "Injury " + UUID.randomUUID();
        try (Visit visit = Browsers.withoutScripts(port)) {
            roster.signIn(visit, officer);
            Page page = visit.page();
            page.navigate("/reviews");
            click(page, AriaRole.BUTTON, "Record a review");
            click(page, AriaRole.LINK, "Rapid review");
            click(page, AriaRole.BUTTON, "Record the review");
            assertThat(page.getByRole(AriaRole.ALERT).innerText())
                    .contains("Enter a title by which people know the review", "Enter the date when it was notified");
            page.getByLabel("Title").fill(title);
            page.getByLabel("Day").fill("27");
            page.getByLabel("Month").fill("3");
            page.getByLabel("Year").fill("2026");
            page.getByLabel("1 to 4").check();
            click(page, AriaRole.BUTTON, "Record the review");
            assertThat(page.locator("main").innerText()).contains("Due on 21 April 2026", title);

            click(page, AriaRole.LINK, "Draft a learning point");
            page.getByLabel("To improve").check();
            page.getByLabel("What was learnt?").fill("Curiosity was not recorded.");
            page.getByLabel(directory.agency(police).name(), new Page.GetByLabelOptions().setExact(true))
                    .check();
            click(page, AriaRole.BUTTON, "Save the draft");

            assertThat(page.locator("main").innerText())
                    .contains("is drafted and put before the review group", "Curiosity was not recorded.", title)
                    .contains(directory.agency(police).name(), "Disseminated, Implemented, Practice changed");
        }
    }

    @Test
    void theMatrixOfTwelveAgenciesIsPrintedWithItsLegendOnOneSheetLandscape() {
        Scene scene = new Scene(context);
        List<Asked> asked = scene.agencies(12);
        LearningPointId agreed =
                cast.agreedLearningPoint(asked.stream().map(Asked::agency).toArray(AgencyId[]::new));
        scene.returns()
                .ask(
                        new AskRound(
                                agreed,
                                RoundKind.ASKING,
                                null,
                                asked.stream()
                                        .map(each -> new AskedAgency(each.agency(), Set.of(Rung.values()), 52))
                                        .toList()),
                        scene.officer);
        AgencyReturn first =
                scene.returns().returnsOf(agreed, asked.get(0).lead()).get(0);
        scene.returns()
                .claim(
                        first.id(),
                        scene.reached(30),
                        first.version(),
                        asked.get(0).lead());
        String address =
                "/learning-points/" + learningPoints.theLearningPoint(agreed).ref();
        try (Visit visit = Browsers.desktop(port);
                Visit narrow = Browsers.narrow(port)) {
            Actor officer = roster.somebody(Role.BUSINESS_UNIT);
            roster.signIn(visit, officer);
            roster.signIn(narrow, officer);
            visit.page().navigate(address + "?entriesIn=7#timeline");
            visit.isClean("learning-point-of-twelve");
            narrow.page().navigate(address + "?entriesIn=7&entriesOf=NOTHING");
            narrow.isClean("learning-point-of-twelve");

            byte[] paper =
                    Pdf.kept("learning-point.pdf", visit.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true)));

            int sheet = IntStream.rangeClosed(1, Pdf.pages(paper))
                    .filter(number -> Pdf.page(paper, number).contains("Each agency on the ladder"))
                    .findFirst()
                    .orElseThrow();
            assertThat(Pdf.page(paper, sheet))
                    .contains("30 of 52 staff", "Outcome for children", "Reached: accepted or recorded")
                    .contains(asked.stream()
                            .map(each -> directory.agency(each.agency()).name())
                            .toList());
            BufferedImage picture = Pdf.picture(paper, sheet);
            assertThat(picture.getWidth()).isGreaterThan(picture.getHeight());
            BufferedImage after = Pdf.picture(paper, sheet + 1);
            assertThat(after.getWidth()).as("the rest upright").isLessThan(after.getHeight());
        }
    }

    @Test
    void theTickOfAChosenReviewIsSeen() {
        Actor officer = roster.somebody(Role.BUSINESS_UNIT);
        Review review = rapidReview(officer);
        try (Visit visit = Browsers.desktop(port)) {
            roster.signIn(visit, officer);
            visit.page().navigate("/learning-points/new?review=" + review.ref());

            assertThat(opacityOfTick(visit.page(), "input[value='" + review.id() + "'] ~ label"))
                    .isEqualTo("1");
            assertThat(opacityOfTick(visit.page(), "#urgentWithoutBrief ~ label"))
                    .isEqualTo("0");
        }
    }

    private static Object opacityOfTick(Page page, String label) {
        return page.locator(label).evaluate("label => getComputedStyle(label, '::after').opacity");
    }

    private static void click(Page page, AriaRole role, String name) {
        Visit.click(
                page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true))
                        .first());
    }

    private Review rapidReview(Actor officer) {
        RestrictedFacts facts = new RestrictedFacts(AgeBand.UNDER_1, Sex.FEMALE, IncidentOutcome.SERIOUS_HARM);
        ReviewId id = reviews.notifyRapidReview(
                NewReview.rapidReview("Injury of a baby", LocalDate.of(2026, 11, 12), facts), officer);
        return reviews.get(id, officer);
    }

    private Review practiceReview(Actor officer) {
        ReviewId id = reviews.commissionPracticeReview(
                NewReview.practiceReview("Practice review of a household", LocalDate.of(2026, 3, 2), null), officer);
        reviews.movePublication(
                id,
                LocalDate.of(2027, 1, 15),
                "The trial comes first",
                reviews.theReview(id).version(),
                officer);
        return reviews.get(id, officer);
    }

    private Theme theme(Actor officer) {
        var id = themes.add(
                new ThemeText(
                        "Professional curiosity " + UUID.randomUUID(),
                        "Curiosity was missing, or was not recorded where it was used.",
                        true,
                        ThemeStage.BRIEFED),
                officer);
        themes.addResponse(id, new ThemeResponse("MASTERCLASS", "A regional series", "spring 2023"), 0, officer);
        return themes.get(id, officer);
    }
}
