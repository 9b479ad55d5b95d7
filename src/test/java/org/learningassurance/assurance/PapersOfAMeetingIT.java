package org.learningassurance.assurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningassurance.chase.ChaseLevel;
import org.learningassurance.directory.AgencyService;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.dissemination.StopService;
import org.learningassurance.dissemination.Stopped;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.MeetingId;
import org.learningassurance.shared.NotAllowed;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.SelfCheck;
import org.learningassurance.shared.WorkingCalendar;
import org.learningassurance.testing.As;
import org.learningassurance.testing.Pdf;
import org.learningassurance.testing.Roster;
import org.learningassurance.testing.TrackerIT;
import org.learningassurance.testing.Word;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;

@TrackerIT
class PapersOfAMeetingIT {

    private static final String MARKING = "Official, sensitive: for members of the Review Advisory Group";
    private static final String OVERDUE = AgendaKind.OVERDUE.label();

    /** Since it was asked: late enough for its strategic lead to be told, and for the group. */
    private static final int[] DAYS_OF_BOTH_LEVELS = {45, 90};

    /** Meetings are everybody's, so each test has a year of its own, which nobody else visits. */
    private static int year = 2131;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private MeetingService meetings;

    @Autowired
    private MeetingPapers papers;

    @Autowired
    private MeetingFiles files;

    @Autowired
    private OverdueReviewService overdue;

    @Autowired
    private ChallengeService challenges;

    @Autowired
    private AssuranceService assurance;

    @Autowired
    private DirectoryService directory;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private List<SelfCheck> checks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MockMvcTester mvc;

    private Situation situation;
    private AgencyId silent;
    private LearningPointId point;
    private OverdueReview late;

    @BeforeEach
    void anAgencyDoesNotAnswer() {
        situation = new Situation(application);
        LocalDate asked = LocalDate.of(year++, 3, 4);
        situation.itIs(asked);
        silent = situation.agency("Silent");
        point = situation.asked(Set.of(Rung.DISSEMINATED), silent);
        for (int day : DAYS_OF_BOTH_LEVELS) {
            situation.itIs(WorkingCalendar.england().onOrAfter(asked.plusDays(day)));
            situation.theClockRuns();
        }
        late = overdue.openReviewOf(situation.claimItem(point, silent)).orElseThrow();
    }

    @Test
    void sayOfEachOverdueItemWhyForHowLongAndWhatWasSentToWhom() {
        PackEntry entry = entryOf(situation.frozenMeeting(situation.today()));

        assertThat(entry.part()).isEqualTo(OVERDUE);
        assertThat(entry.facts())
                .extracting(PackEntry.Fact::label)
                .containsExactly("Learning point", "What was asked", "For how long", "Why it is here");
        assertThat(entry.facts().get(2).text())
                .startsWith("Due " + Words.day(late.dueOn()))
                .endsWith(" working days ago");
        assertThat(entry.facts().get(3).text()).isEqualTo("The step is still open after its date.");
        assertThat(entry.sent())
                .extracting(PackEntry.Sent::what)
                .containsExactly(ChaseLevel.ESCALATED.label(), ChaseLevel.REVIEW_GROUP.label());
        assertThat(entry.sent()).allSatisfy(sent -> assertThat(sent.to()).isNotBlank());
        assertThat(entry.decided()).isEmpty();
    }

    @Test
    void sayWhatWasDecidedLastTimeAndWhatCameOfIt() {
        MeetingId first = situation.frozenMeeting(situation.today());
        LocalDate given = situation.today().plusDays(10);
        decide(first, OverdueChoice.EXTEND, "A new lead starts", given);
        situation.itIs(WorkingCalendar.england().onOrAfter(given.plusDays(60)));
        situation.theClockRuns();
        late = overdue.openReviewOf(situation.claimItem(point, silent)).orElseThrow();

        PackEntry entry = entryOf(situation.frozenMeeting(situation.today()));

        assertThat(entry.decided()).singleElement().satisfies(decided -> {
            assertThat(decided.what()).isEqualTo("Extend the due date");
            assertThat(decided.reason()).isEqualTo("A new lead starts");
            assertThat(decided.where()).isEqualTo("In a meeting");
            assertThat(decided.cameOfIt())
                    .isEqualTo("The new date, %s, has passed as well.".formatted(Words.day(given)));
        });
    }

    @Test
    void followWhatTheLastMeetingDecidedUpToTheDayOfThePack() {
        MeetingId first = situation.frozenMeeting(situation.today());
        LocalDate given = situation.today().plusDays(30);
        decide(first, OverdueChoice.EXTEND, "A new lead starts", given);
        situation.itIs(situation.today().plusDays(7));
        MeetingId next = meetings.plan(situation.today().plusDays(1), "Town hall", situation.officer);

        assertThat(papers.lastTime(next, situation.member).orElseThrow().decided())
                .last()
                .satisfies(decided -> {
                    assertThat(decided.about())
                            .endsWith(directory.agency(silent).name() + ": Disseminated");
                    assertThat(decided.what()).isEqualTo("Extend the due date");
                    assertThat(decided.cameOfIt()).isEqualTo("Still open and due on %s.".formatted(Words.day(given)));
                });
        assertThat(get("/meetings/" + next, situation.scrutineer))
                .bodyText()
                .contains(LastTime.HEADING, "Still open and due on");

        situation.disseminates(point, silent, 48);
        meetings.freezeAgenda(next, situation.versionOf(next), situation.officer);

        assertThat(papers.pack(next, situation.member).parts())
                .filteredOn(part -> part.heading().equals(LastTime.HEADING))
                .flatExtracting(PackPaper.Part::entries)
                .flatExtracting(PackEntry::decided)
                .last()
                .extracting(PackEntry.Decided::cameOfIt, InstanceOfAssertFactories.STRING)
                .startsWith("Answered on " + Words.day(situation.today()))
                .doesNotContain("open");
    }

    @Test
    void followWhatWasEscalatedAndWhatTheExecutiveDirected() {
        MeetingId first = situation.frozenMeeting(situation.today());
        decide(first, OverdueChoice.ESCALATE, "Asked three times", null);
        MeetingId next = meetings.plan(situation.today().plusDays(40), "Town hall", situation.officer);
        assertThat(papers.lastTime(next, situation.member).orElseThrow().decided())
                .last()
                .satisfies(decided -> assertThat(decided.cameOfIt()).endsWith("It is before the Executive."));

        LocalDate directed = situation.today().plusDays(14);
        overdue.executiveDecide(
                late.id(),
                ExecutiveChoice.DIRECT,
                "The chief officer answers",
                directed,
                overdue.theReview(late.id()).version(),
                situation.executive);

        assertThat(papers.lastTime(next, situation.member).orElseThrow().decided())
                .extracting(PackEntry.Decided::where, PackEntry.Decided::cameOfIt)
                .endsWith(
                        tuple(
                                "In a meeting",
                                "The Executive decided on %s: direct the agency to answer. Still open and due on %s."
                                        .formatted(Words.day(situation.today()), Words.day(directed))),
                        tuple("By the Executive", "Still open and due on %s.".formatted(Words.day(directed))));
    }

    @Test
    void putTheScrutineersChallengeBeforeTheGroup() {
        assurance.decide(
                point,
                new AssuranceChoice.GapAccepted(),
                "Nothing more can be had",
                Set.of(situation.returnOf(point, silent)),
                DecisionSetting.chairsAction(),
                0,
                situation.chair);
        challenges.challengeDecision(
                assurance.theAssuranceOf(point).orElseThrow().decision(),
                "Nobody asked the agency",
                situation.scrutineer);

        PackPaper pack = papers.pack(situation.frozenMeeting(situation.today()), situation.member);

        assertThat(pack.parts())
                .filteredOn(part -> part.heading().equals(AgendaKind.CHALLENGE.label()))
                .flatExtracting(PackPaper.Part::entries)
                .flatExtracting(PackEntry::facts)
                .extracting(PackEntry.Fact::text)
                .contains("Nobody asked the agency")
                .anyMatch(text -> text.startsWith("The decision of "));
    }

    @Test
    void stayAsTheyWereMadeWhateverHappensLater() {
        MeetingId meeting = situation.frozenMeeting(situation.today());
        PackPaper made = papers.pack(meeting, situation.officer);
        decide(meeting, OverdueChoice.ACCEPT_GAP, "Two staff only", null);
        situation.itIs(situation.today().plusDays(30));

        assertThat(papers.pack(meeting, situation.officer)).isEqualTo(made);
        assertThat(made.asMade()).isTrue();
        assertThat(faults()).noneMatch(fault -> fault.contains(meeting.toString()));

        transaction.executeWithoutResult(undone -> {
            jdbc.sql(
                            "update meeting_pack_entry set content = replace(content, 'still open', 'closed') where meeting = ?")
                    .param(meeting.value())
                    .update();
            assertThat(papers.pack(meeting, situation.officer).asMade()).isFalse();
            assertThat(faults()).anyMatch(fault -> fault.contains(meeting + " was changed after it was made"));
            undone.setRollbackOnly();
        });
    }

    @Test
    void areAPackThatEverybodyCanReadMarkedAndNumberedOnEachPage() {
        decide(
                situation.frozenMeeting(situation.today()),
                OverdueChoice.EXTEND,
                "A new lead starts",
                situation.today().plusDays(10));
        situation.itIs(WorkingCalendar.england().onOrAfter(situation.today().plusDays(70)));
        situation.theClockRuns();
        MeetingId meeting = meetings.plan(situation.today(), "Town hall, room 1", situation.officer);
        meetings.declareInterest(
                meeting,
                new NewInterest(situation.member.whoever(), silent, null, "I worked there until May"),
                situation.versionOf(meeting),
                situation.member);
        application
                .getBean(StopService.class)
                .say(
                        situation.returnOf(point, silent),
                        new Stopped(Set.of("TURNOVER"), "Both leads went in May"),
                        situation.leadOf(silent));
        meetings.freezeAgenda(meeting, situation.versionOf(meeting), situation.officer);

        PackPaper pack = papers.pack(meeting, situation.chair);
        byte[] file = Pdf.kept("pack.pdf", files.pdf(pack));

        assertThat(Pdf.faults(file)).isEmpty();
        assertThat(Pdf.text(file))
                .contains("Attendance and interests", "I worked there until May", "Chair of the Review Advisory Group")
                .contains(OVERDUE, "What was sent to whom", "The words used")
                .contains("What stopped the agency", "Staff have left or are new. “Both leads went in May”")
                .contains(LastTime.HEADING);
        assertThat(Word.text(files.word(pack)))
                .contains(MARKING, OVERDUE, "I worked there until May", "Told one level up:");
        isMarked(file);
    }

    @Test
    void areMinutesDrawnFromWhatWasDecided() {
        MeetingId meeting = situation.frozenMeeting(situation.today());
        meetings.recordAttendance(
                meeting,
                Map.of(directory.reviewGroupChairPost(), Attendance.PRESENT),
                situation.versionOf(meeting),
                situation.officer);
        decide(meeting, OverdueChoice.ACCEPT_GAP, "Two staff only, and both left", null);
        assertThat(papers.minutes(meeting, situation.officer).title()).startsWith("Draft minutes");
        meetings.confirm(meeting, situation.versionOf(meeting), situation.chair);

        MinutesPaper minutes = papers.minutes(meeting, situation.officer);
        byte[] file = Pdf.kept("minutes.pdf", files.pdf(minutes));

        assertThat(minutes.title()).startsWith("Minutes");
        assertThat(minutes.decisions())
                .singleElement()
                .satisfies(minute -> assertThat(minute.facts())
                        .contains(
                                new PackEntry.Fact("Recorded by", situation.officer.name()),
                                new PackEntry.Fact("Confirmed by", situation.chair.name())));
        agencies.rename(
                late.agency(),
                "Renamed " + late.agency(),
                directory.agency(late.agency()).version(),
                Roster.ADMINISTRATOR);
        assertThat(papers.minutes(meeting, situation.officer)).isEqualTo(minutes);

        assertThat(Pdf.faults(file)).isEmpty();
        assertThat(Pdf.text(file))
                .contains("Accept the gap.", "Two staff only, and both left", "Present", situation.chair.name());
        assertThat(Word.text(files.word(minutes)))
                .contains(MARKING, "Accept the gap. Two staff only, and both left", "Present", "Chair’s action:");
        assertThat(get("/meetings/%s/minutes.csv".formatted(meeting), situation.officer))
                .bodyText()
                .contains(MARKING, ",Reason,\"Two staff only, and both left\"", "Chair’s action");
        isMarked(file);
    }

    @Test
    void areForThoseWhoReadDecisionsAndThereOnlyOnceTheyAreMade() {
        MeetingId planned = meetings.plan(situation.today().plusDays(7), "Town hall", situation.officer);
        assertThatThrownBy(() -> papers.pack(planned, situation.officer)).isInstanceOf(NotFound.class);
        meetings.freezeAgenda(planned, situation.versionOf(planned), situation.officer);
        assertThatThrownBy(() -> papers.minutes(planned, situation.officer)).isInstanceOf(NotFound.class);
        Actor lead = situation.leadOf(silent);
        Actor board = situation.somebody("Bo Board", Role.SCRUTINY_BOARD);
        assertThatThrownBy(() -> papers.pack(planned, board)).isInstanceOf(NotAllowed.class);

        for (String paper : List.of("pack", "pack.pdf", "minutes", "minutes.pdf", "minutes.docx", "minutes.csv")) {
            assertThat(get("/meetings/" + planned + "/" + paper, lead))
                    .as(paper)
                    .hasStatus(403);
        }
        assertThat(get("/meetings/" + planned + "/pack.pdf", situation.executive))
                .hasStatusOk()
                .hasContentType("application/pdf");
        assertThat(get("/meetings/" + planned, situation.chair))
                .bodyText()
                .contains("Pack to print")
                .doesNotContain("Minutes to print");
    }

    private List<String> faults() {
        return checks.stream()
                .filter(check -> check.name().equals("Meeting packs"))
                .flatMap(check -> check.faults().stream())
                .toList();
    }

    private static void isMarked(byte[] file) {
        List<String> pages = Pdf.texts(file);
        assertThat(pages).isNotEmpty();
        for (int page = 1; page <= pages.size(); page++) {
            assertThat(pages.get(page - 1)).contains(MARKING, "Page " + page + " of " + pages.size());
        }
    }

    private PackEntry entryOf(MeetingId meeting) {
        String agency = directory.agency(silent).name();
        return papers.pack(meeting, situation.officer).parts().stream()
                .flatMap(part -> part.entries().stream())
                .filter(entry -> entry.title().contains(agency))
                .findFirst()
                .orElseThrow();
    }

    private void decide(MeetingId meeting, OverdueChoice choice, String reason, @Nullable LocalDate newDueOn) {
        overdue.decide(
                late.id(),
                choice,
                reason,
                newDueOn,
                DecisionSetting.inMeeting(meeting),
                overdue.theReview(late.id()).version(),
                situation.officer);
    }

    private MvcTestResult get(String path, Actor by) {
        return mvc.perform(MockMvcRequestBuilders.get(path).with(As.actor(by)));
    }
}
