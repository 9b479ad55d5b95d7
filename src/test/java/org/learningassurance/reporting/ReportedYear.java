package org.learningassurance.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.learningassurance.assurance.AssuranceChoice;
import org.learningassurance.assurance.AssuranceService;
import org.learningassurance.assurance.DecisionSetting;
import org.learningassurance.assurance.Situation;
import org.learningassurance.directory.AgencyService;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.dissemination.AgencyReturn;
import org.learningassurance.dissemination.Judgement;
import org.learningassurance.dissemination.OutcomeClaim;
import org.learningassurance.dissemination.ReturnService;
import org.learningassurance.dissemination.Shows;
import org.learningassurance.learning.AskedAgency;
import org.learningassurance.learning.LearningPointDraft;
import org.learningassurance.learning.LearningPointKind;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.reporting.BoardReport.ThemeFindings;
import org.learningassurance.review.AgeBand;
import org.learningassurance.review.IncidentOutcome;
import org.learningassurance.review.NewReview;
import org.learningassurance.review.RestrictedFacts;
import org.learningassurance.review.ReviewService;
import org.learningassurance.review.Sex;
import org.learningassurance.review.ThemeResponse;
import org.learningassurance.review.ThemeService;
import org.learningassurance.review.ThemeStage;
import org.learningassurance.review.ThemeText;
import org.learningassurance.shared.ActionId;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.Priority;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.ReviewId;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.ThemeId;
import org.learningassurance.testing.Roster;
import org.learningassurance.training.ActionPlan;
import org.learningassurance.training.ActionService;
import org.springframework.context.ApplicationContext;

/** A year of its own: one rapid review, one learning point on one theme, asked of two agencies of which one answers. */
final class ReportedYear {

    private static int year = 2161;

    final Situation situation;
    final ReportPeriod period;
    final ThemeId theme;
    final String name = "Curiosity " + UUID.randomUUID();
    final ReviewId review;
    final LearningPointId point;
    final AgencyId answering;

    private final ApplicationContext application;
    private final ThemeService themes;
    private final ReviewService reviews;
    private final LearningPointService learningPoints;

    ReportedYear(ApplicationContext application) {
        this.application = application;
        situation = new Situation(application);
        themes = bean(ThemeService.class);
        reviews = bean(ReviewService.class);
        learningPoints = bean(LearningPointService.class);
        LocalDate asked = LocalDate.of(year, 3, 4);
        period = new ReportPeriod(LocalDate.of(year, 1, 1), LocalDate.of(year, 3, 31));
        year++;
        situation.itIs(asked);
        theme = themes.add(
                new ThemeText(name, "It was missing where it mattered.", true, ThemeStage.BRIEFED), situation.officer);
        themes.addResponse(theme, new ThemeResponse("MASTERCLASS", "A series", "in spring"), 0, situation.officer);
        review = reviews.notifyRapidReview(
                NewReview.rapidReview(
                                "A made-up review",
                                asked,
                                new RestrictedFacts(AgeBand.UNDER_1, Sex.FEMALE, IncidentOutcome.SERIOUS_HARM))
                        .asMadeUp(),
                situation.officer);
        answering = situation.agency("Answering");
        point = asked(answering, situation.agency("Silent"));
        situation.disseminates(point, answering, 48);
        situation.itIs(period.to().plusDays(1));
    }

    private LearningPointId asked(AgencyId... agencies) {
        return asked(Set.of(Rung.DISSEMINATED), agencies);
    }

    /** Another learning point of the review and the theme, asked for these rungs. */
    LearningPointId asked(Set<Rung> rungs, AgencyId... agencies) {
        LearningPointId drafted = learningPoints.draft(
                new LearningPointDraft(
                        LearningPointKind.TO_IMPROVE,
                        "Curiosity was not recorded where it was used.",
                        "Record what was asked, and what was not answered.",
                        "Case files show the question and its answer.",
                        Priority.STANDARD,
                        null,
                        "Everybody who visits families",
                        Set.of(review),
                        Set.of(theme),
                        List.of(agencies).stream()
                                .map(agency -> new AskedAgency(agency, rungs, 50))
                                .toList(),
                        true,
                        "A review found this; please tell your staff now."),
                situation.officer);
        learningPoints.agree(drafted, learningPoints.theLearningPoint(drafted).version(), situation.member);
        situation.theClockRuns();
        return drafted;
    }

    ThemeFindings found(BoardReport report) {
        return report.themes().stream()
                .filter(each -> each.section().equals(ReportSection.of(theme)))
                .findFirst()
                .orElseThrow();
    }

    BoardReport drawn(ReportCopy copy, Actor by) {
        return bean(BoardReportService.class).report(period, null, copy, by);
    }

    String query() {
        return "from=%s&to=%s".formatted(period.from(), period.to());
    }

    /** An agency says that it is better for children now, and the review group accepts it. */
    void outcomeIsAccepted(LearningPointId of, AgencyId agency) {
        ReturnService returns = bean(ReturnService.class);
        ReturnId asked = situation.returnOf(of, agency);
        returns.claim(
                asked,
                new OutcomeClaim(
                        Shows.POSITIVE, "31 of 40 children were seen alone", "12 of 40", "", false, Set.of(), ""),
                returns.theReturn(asked).version(),
                situation.leadOf(agency));
        returns.judge(
                asked,
                Rung.OUTCOME,
                new Judgement.Accept("Seen in the audit"),
                returns.theReturn(asked).version(),
                situation.member);
    }

    /** The review group wants more, and opens another round. */
    void outcomeIsAskedAgain(LearningPointId of, AgencyId agency) {
        AssuranceService assurance = bean(AssuranceService.class);
        assurance.decide(
                of,
                new AssuranceChoice.MoreNeeded(
                        Set.of(Rung.OUTCOME), Set.of(agency), situation.today().plusDays(60)),
                "It is looked at another time",
                assurance.unsettled(of).stream().map(AgencyReturn::id).collect(Collectors.toSet()),
                DecisionSetting.chairsAction(),
                0,
                situation.chair);
        situation.theClockRuns();
    }

    /** The agency measured, and nothing is better; the review group accepts that as an answer. */
    void outcomeIsNotYetReached(LearningPointId of, AgencyId agency) {
        ReturnService returns = bean(ReturnService.class);
        ReturnId asked = situation.returnOf(of, agency);
        returns.claim(
                asked,
                new OutcomeClaim(
                        Shows.NEGATIVE, "12 of 40 children were seen alone", "12 of 40", "", false, Set.of(), ""),
                returns.theReturn(asked).version(),
                situation.leadOf(agency));
        returns.judge(
                asked,
                Rung.OUTCOME,
                new Judgement.AcceptNotYetChanged(situation.today().plusDays(90), "Measure again"),
                returns.theReturn(asked).version(),
                situation.member);
    }

    /** For the theme, and for the learning point as well. */
    ActionId workshopIsPlanned(String title) {
        return bean(ActionService.class)
                .plan(
                        new ActionPlan(
                                "WORKSHOP",
                                title,
                                "",
                                Set.of(point),
                                Set.of(theme),
                                bean(DirectoryService.class).businessUnitPost(),
                                situation.today().plusDays(30),
                                Map.of("developedBy", "Police")),
                        situation.officer);
    }

    void isPutUnderEmbargo() {
        reviews.setEmbargo(review, true, "A trial", reviews.theReview(review).version(), situation.officer);
    }

    void themeIsRenamed() {
        themes.revise(
                theme,
                new ThemeText("Renamed " + name, "Said otherwise.", false, ThemeStage.OUTCOME),
                themes.get(theme, situation.officer).version(),
                situation.officer);
    }

    /** Everything that a report rests on is changed. */
    void goesOn() {
        themeIsRenamed();
        agencyIsRenamed(answering);
        themes.addResponse(
                theme,
                new ThemeResponse("GUIDANCE", "Guidance of later", ""),
                themes.get(theme, situation.officer).version(),
                situation.officer);
        situation.disseminates(asked(answering), answering, 50);
        learningPoints.withdraw(
                point, "Withdrawn later", learningPoints.theLearningPoint(point).version(), situation.officer);
        reviews.correct(
                review,
                "A made-up review",
                new RestrictedFacts(AgeBand.FROM_12, Sex.MALE, IncidentOutcome.CHILD_DIED),
                "It was typed wrongly",
                reviews.theReview(review).version(),
                situation.officer);
        isPutUnderEmbargo();
    }

    private void agencyIsRenamed(AgencyId agency) {
        bean(AgencyService.class)
                .rename(
                        agency,
                        "Renamed " + agency,
                        bean(DirectoryService.class).agency(agency).version(),
                        Roster.ADMINISTRATOR);
    }

    private <T> T bean(Class<T> type) {
        return application.getBean(type);
    }
}
