package org.learningassurance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.learningassurance.testing.Roster;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The whole job, from the review that found the learning to the day on which it is looked at again. People do it at their screens,
 * each in their own post; only the clock is moved for them. It has a context of its own, whose mail goes to an SMTP server, so that
 * every mail there is one of this journey.
 */
@Tag("browser")
@TrackerIT
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class TheWholeJobIT {

    private static final GreenMail MAIL_SERVER =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private static final LocalDate FRIDAY_BEFORE_EASTER = LocalDate.of(2027, 3, 19);
    private static final LocalDate AGREED = LocalDate.of(2027, 3, 22);
    private static final LocalDate ISSUED = LocalDate.of(2027, 3, 23);
    private static final LocalDate FIRST_MEETING = LocalDate.of(2027, 5, 20);
    private static final LocalDate EXTENDED_TO = LocalDate.of(2027, 6, 10);
    private static final LocalDate NEXT_MEASUREMENT = LocalDate.of(2027, 9, 30);
    private static final LocalDate SECOND_MEETING = LocalDate.of(2027, 10, 14);
    private static final LocalDate RECHECK = LocalDate.of(2028, 4, 12);

    @Autowired
    ApplicationContext application;

    @Autowired
    Roster roster;

    @Autowired
    JdbcClient database;

    @LocalServerPort
    int port;

    private Days days;
    private Town town;
    private Desks desks;
    private BusinessUnit unit;
    private ReviewGroup group;
    private AnsweringAgency police;
    private AnsweringAgency probation;
    private String review = "";
    private String learningPoint = "";
    private String training = "";

    @DynamicPropertySource
    static void mailGoesToTheServer(DynamicPropertyRegistry properties) {
        MAIL_SERVER.start();
        properties.add("spring.mail.host", () -> "127.0.0.1");
        properties.add("spring.mail.port", () -> MAIL_SERVER.getSmtp().getPort());
    }

    @BeforeEach
    void thePostsAreHeld() {
        days = new Days(application);
        days.itIs(FRIDAY_BEFORE_EASTER);
        town = new Town(application, FRIDAY_BEFORE_EASTER);
        desks = new Desks(port, roster);
        unit = new BusinessUnit(town, desks);
        group = new ReviewGroup(town, desks);
        police = new AnsweringAgency(desks.of(town.police.trainingLead()));
        probation = new AnsweringAgency(desks.narrow(town.probation.trainingLead()));
    }

    @AfterEach
    void everybodyGoesHome() {
        desks.close();
        days.isPutBack();
    }

    @AfterAll
    static void theServerStops() {
        MAIL_SERVER.stop();
    }

    @Test
    void isDoneOnPagesFromTheReviewToTheReCheck() {
        aRapidReviewIsNotifiedBeforeEaster();
        learningIsRefusedUntilItSaysHowWeWouldKnow();
        theReviewGroupAgreesIt();
        theBriefIsApprovedBySomebodyElse();
        onIssueThreeAgenciesAreAsked();

        thePoliceReportThirtyOfFiftyTwo();
        theHospitalSaysThatItIsNotForThem();
        theRapidReviewIsCompletedInTime();
        thePoliceReportFortyEightOfFiftyTwo();
        theTrainingGoesLive();
        thePoliceReportWhatTheyPutInPlace();

        probationNeverAnswersAndComesBeforeTheGroupOnce();
        theGroupMeetsAndGivesProbationMoreTime();
        probationAnswersFromATelephone();

        aFirstAuditIsMixedAndASecondShowsTheChange();
        theGroupAssuresItUntilTheReCheck();

        theTimelineTellsAllOfItInOrder();
        itsMailsAgreeWithTheLedger();
    }

    private void aRapidReviewIsNotifiedBeforeEaster() {
        review = unit.recordsARapidReview(FRIDAY_BEFORE_EASTER);
        unit.officer().says("Due on 13 April 2027");
    }

    private void learningIsRefusedUntilItSaysHowWeWouldKnow() {
        Desk desk = unit.draftsTheLearning(review).isRefused("Say how we would know that practice has changed");
        assertThat(desk.typed("What was learnt?")).isEqualTo(Texts.STATEMENT);
        assertThat(desk.typed("What will staff do differently?")).isEqualTo(Texts.WHAT_STAFF_DO);
        assertThat(desk.typed("Staff that it is for, " + town.probation.name())).isEqualTo("45");
        assertThat(desk.page()
                        .getByLabel("Practice changed, " + town.police.name())
                        .isChecked())
                .isTrue();

        learningPoint = unit.mendsTheLearning(desk);
        desk.says("is drafted and put before the review group", Texts.HOW_WE_KNOW);
    }

    private void theReviewGroupAgreesIt() {
        days.itIs(AGREED);
        group.agrees(learningPoint);
        unit.officer().open("/learning-points/" + learningPoint).says("Not drafted yet");
    }

    private void theBriefIsApprovedBySomebodyElse() {
        String brief = unit.writesTheBrief(review, learningPoint);
        training = unit.plansTheTrainingUpdate(learningPoint, LocalDate.of(2027, 4, 30));
        unit.theAuthorCannotApprove(brief);
        days.itIs(ISSUED);
        unit.somebodyElseApproves(brief);
        unit.officer().open("/learning-points/" + learningPoint).saysNothingOf("Each agency on the ladder");
        unit.issues(brief);
        days.theMachineGoesOn();
    }

    private void onIssueThreeAgenciesAreAsked() {
        Desk desk = unit.officer().open("/learning-points/" + learningPoint);
        desk.isClean("learning point asked");
        assertThat(desk.all(".app-matrix tbody th"))
                .containsExactly(town.probation.name(), town.hospital.name(), town.police.name());
        desks.of(town.housing.trainingLead()).open("/").saysNothingOf(learningPoint);
    }

    private void thePoliceReportThirtyOfFiftyTwo() {
        days.passUntil(LocalDate.of(2027, 3, 31));
        Desk desk = police.beginsToConfirmDissemination(ISSUED.plusDays(1), days.today());
        desk.press("Continue").isRefused("Enter how many staff were reached, or say why there is no figure");
        assertThat(desk.page().getByLabel("Supervision").isChecked()).isTrue();
        police.sends(30).says("Your progress is kept", "30 of 52");
        assertThat(desk.offers("Confirm dissemination"))
                .as("the rung stays open")
                .isTrue();
    }

    private void theHospitalSaysThatItIsNotForThem() {
        days.passUntil(LocalDate.of(2027, 4, 6));
        Desk plain = desks.withoutScripts(town.hospital.trainingLead());
        new AnsweringAgency(plain).saysItIsNotForUs();
        days.passUntil(LocalDate.of(2027, 4, 8));
        unit.agreesThatItIsNotFor(town.hospital, learningPoint);
        days.theMachineGoesOn();
    }

    private void theRapidReviewIsCompletedInTime() {
        days.passUntil(LocalDate.of(2027, 4, 9));
        unit.completesTheReview(review, days.today());
        days.passUntil(LocalDate.of(2027, 4, 12));
        unit.sendsTheReviewToThePanel(review, days.today());
        group.decidesWhatFollows(review, days.today());
    }

    private void thePoliceReportFortyEightOfFiftyTwo() {
        police.reports(48, ISSUED.plusDays(1), days.today()).says("You will hear when it has been judged", "48 of 52");
        days.passUntil(LocalDate.of(2027, 4, 13));
        unit.accepts(town.police, "Disseminated", learningPoint);
    }

    private void theTrainingGoesLive() {
        days.passUntil(LocalDate.of(2027, 4, 14));
        unit.updatesTheMaterial(training, days.today());
        days.passUntil(LocalDate.of(2027, 4, 19));
        unit.takesTheTrainingLive(training, days.today());
    }

    private void thePoliceReportWhatTheyPutInPlace() {
        days.passUntil(LocalDate.of(2027, 4, 26));
        police.reportsImplementation(LocalDate.of(2027, 4, 20));
        days.passUntil(LocalDate.of(2027, 4, 27));
        unit.accepts(town.police, "Implemented", learningPoint);
    }

    private void probationNeverAnswersAndComesBeforeTheGroupOnce() {
        days.passUntil(LocalDate.of(2027, 5, 6));
        Desk chair = group.chair().open("/overdue").says("Nothing is before the review group");
        days.passUntil(LocalDate.of(2027, 5, 7));
        chair.open("/overdue")
                .says(
                        learningPoint,
                        town.probation.name(),
                        "10 working days late",
                        town.probation.strategicLead().name());
        assertThat(chair.all("main tbody tr")).hasSize(1);
    }

    private void theGroupMeetsAndGivesProbationMoreTime() {
        days.passUntil(LocalDate.of(2027, 5, 10));
        String meeting = group.plansAMeeting(FIRST_MEETING);
        days.passUntil(LocalDate.of(2027, 5, 18));
        group.freezesTheAgenda(meeting, learningPoint + ": Decide on the overdue return");
        days.passUntil(FIRST_MEETING);
        assertThat(group.chair().open("/overdue").all("main tbody tr"))
                .as("once")
                .hasSize(1);
        group.recordsWhoCame(meeting);
        group.grantsMoreTime(town.probation, learningPoint, FIRST_MEETING, EXTENDED_TO);
        group.confirmsTheRecord(meeting);
    }

    private void probationAnswersFromATelephone() {
        days.passUntil(LocalDate.of(2027, 6, 1));
        probation.reports(40, LocalDate.of(2027, 5, 24), days.today()).says("40 of 45");
        days.passUntil(LocalDate.of(2027, 6, 2));
        unit.accepts(town.probation, "Disseminated", learningPoint);
        days.theMachineGoesOn();
        group.chair().open("/overdue").says("Nothing is before the review group");
    }

    private void aFirstAuditIsMixedAndASecondShowsTheChange() {
        days.itIs(LocalDate.of(2027, 6, 21));
        desks.of(town.police.trainingLead()).open("/").saysNothingOf(learningPoint);
        days.itIs(LocalDate.of(2027, 6, 24));
        police.givesEvidence(new AnsweringAgency.Audit(
                "Case-file audit of June",
                LocalDate.of(2027, 5, 1),
                LocalDate.of(2027, 6, 20),
                "11 of 40 files",
                "24 of 40 files",
                Texts.FIRST_FINDING,
                "Mixed: changed in part",
                "audit-of-june.txt"));
        group.acceptsAsNotYetChanged(town.police, learningPoint, NEXT_MEASUREMENT);
        desks.of(town.police.trainingLead())
                .open("/")
                .says("Give evidence of practice change", learningPoint, "30 Sept 2027");

        days.itIs(LocalDate.of(2027, 9, 27));
        desks.of(town.police.trainingLead())
                .takeUp("Give evidence of practice change, " + learningPoint)
                .says("practice has not changed yet", Texts.NEXT_STEP)
                .isClean("measured again");
        police.givesEvidence(new AnsweringAgency.Audit(
                "Case-file audit of September",
                LocalDate.of(2027, 8, 1),
                LocalDate.of(2027, 9, 20),
                "24 of 40 files",
                "37 of 40 files",
                Texts.SECOND_FINDING,
                "Practice or outcomes have changed",
                "audit-of-september.txt"));
        days.itIs(LocalDate.of(2027, 9, 29));
        group.accepts(town.police, "Practice changed", learningPoint);
        days.theMachineGoesOn();
    }

    private void theGroupAssuresItUntilTheReCheck() {
        days.itIs(LocalDate.of(2027, 10, 4));
        String meeting = group.plansAMeeting(SECOND_MEETING);
        group.freezesTheAgenda(meeting, learningPoint + ": Decide whether the learning is assured");
        days.itIs(SECOND_MEETING);
        group.assures(learningPoint, SECOND_MEETING, RECHECK, town.police);
        group.confirmsTheRecord(meeting);
        days.itIs(RECHECK.minusDays(1));
        unit.officer()
                .open("/learning-points/" + learningPoint)
                .says("Assured, re-check on 12 April 2028", "Waits until the day of its re-check")
                .isClean("learning point assured");
        desks.of(town.police.trainingLead()).open("/").saysNothingOf(learningPoint);
    }

    private void theTimelineTellsAllOfItInOrder() {
        Desk desk = unit.officer().open("/learning-points/" + learningPoint);
        List<String> oldestFirst = new ArrayList<>(desk.all(".moj-timeline__title"));
        Collections.reverse(oldestFirst);
        assertThat(oldestFirst)
                .extracting(title -> title.replaceAll("\\s*\\n\\s*", " | "))
                .containsExactly(
                        "Learning point LP-0001 drafted",
                        "Learning point LP-0001 agreed by the review group",
                        "Brief LB-0001 drafted",
                        "Action PA-0001 planned",
                        "Brief LB-0001: approval of version 1 asked",
                        "Brief LB-0001: version 1 approved",
                        "Brief LB-0001: version 1 issued",
                        "Action PA-0001 started",
                        "Round 1: asked 3 agencies",
                        "Westmoor Police | Asked: Disseminated, Implemented, Practice changed",
                        "Harbour Hospital Trust | Asked: Disseminated, Implemented",
                        "Dale Probation | Asked: Disseminated",
                        "Westmoor Police | Reported progress: 30 of 52 staff reached",
                        "Harbour Hospital Trust | Disseminated: It does not apply to us",
                        "Harbour Hospital Trust | Agreed with: It does not apply to us",
                        "Harbour Hospital Trust | Nothing more is asked",
                        "Westmoor Police | Claimed: Disseminated, 48 of 52 staff reached",
                        "Westmoor Police | Accepted: Disseminated",
                        "Action PA-0001: training material updated",
                        "Action PA-0001: updated training went live",
                        "Action PA-0001: no practitioner sessions needed",
                        "Westmoor Police | Claimed: Implemented",
                        "Westmoor Police | Accepted: Implemented",
                        "Dale Probation | Put before the Review Advisory Group: no answer 10 working days after the due date",
                        "Dale Probation | For the Review Advisory Group to decide by 7 June 2027",
                        "Dale Probation | The review group decided: due date extended to 10 June 2027",
                        "Dale Probation | Disseminated: due date moved from 22 April 2027 to 10 June 2027",
                        "Dale Probation | Claimed: Disseminated, 40 of 45 staff reached",
                        "Dale Probation | Accepted: Disseminated",
                        "Dale Probation | Nothing more is asked",
                        "Westmoor Police | Claimed: Practice changed",
                        "Westmoor Police | Answered, not yet changed: Practice changed",
                        "Westmoor Police | Claimed: Practice changed",
                        "Westmoor Police | Accepted: Practice changed",
                        "Westmoor Police | Nothing more is asked",
                        "Every agency asked has an answer that was judged or closed",
                        "The review group decided: assured, to be re-checked on 12 April 2028");
    }

    private void itsMailsAgreeWithTheLedger() {
        MailOfTheJourney mail =
                new MailOfTheJourney(new Postbag(MAIL_SERVER), new LedgerOfTheJourney(database), town, unit);
        mail.isEachRowOfTheLedger();
        mail.remindsProbationAndTellsItsStrategicLeadAndTheChairOnce(learningPoint);
        mail.goesOncePerPersonAndDayInWorkingHours();
        mail.goesToNobodyWhoIsNotConcerned(learningPoint);
        mail.carriesNothingOfTheLearning();
    }
}
