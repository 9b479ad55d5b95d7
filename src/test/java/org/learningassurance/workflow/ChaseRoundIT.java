package org.learningassurance.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningassurance.shared.Rung.DISSEMINATED;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningassurance.chase.ChaseEntry;
import org.learningassurance.chase.ChaseLevel;
import org.learningassurance.chase.ChaseService;
import org.learningassurance.shared.DueJobs;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.WorkItemId;
import org.learningassurance.shared.WorkingCalendar;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.annotation.Autowired;

@TrackerIT
class ChaseRoundIT {

    /** The Thursday before Easter 2033; Friday and Monday are bank holidays. */
    private static final LocalDate MAUNDY_THURSDAY = LocalDate.of(2033, 4, 14);

    @Autowired
    ChaseService chase;

    @Autowired
    HistoryService history;

    @Autowired
    RuntimeService runtime;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    Players players;

    @Autowired
    Answers answers;

    @Autowired
    Stand stand;

    @Autowired
    DueJobs dueJobs;

    Subject askedReturn = Subject.system();

    @BeforeEach
    void onThatThursday() {
        players.moveTo(MAUNDY_THURSDAY);
        players.liveUntil(MAUNDY_THURSDAY);
    }

    @Test
    void runsByItselfOnWorkingDaysOnly() {
        long before = ended("end_chased");
        players.liveUntil(MAUNDY_THURSDAY.plusDays(1));
        assertThat(ended("end_chased")).as("Good Friday").isEqualTo(before);
        players.liveUntil(MAUNDY_THURSDAY.plusDays(3));
        assertThat(ended("end_chased")).as("the week-end").isEqualTo(before);
        players.liveUntil(MAUNDY_THURSDAY.plusDays(4));
        assertThat(ended("end_chased")).as("Easter Monday").isEqualTo(before);
        players.liveUntil(MAUNDY_THURSDAY.plusDays(5));
        assertThat(ended("end_chased")).as("Tuesday").isEqualTo(before + 1);
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey(ProcessModel.CHASE_ROUND.key())
                        .count())
                .isZero();
    }

    @Test
    void remindsOfAnItemOnceForItsDateHoweverOftenItRuns() {
        WorkItemId item = askedOfAnAgency();
        LocalDate due = stand.theWork(askedReturn).dueOn();
        players.liveUntil(calendar.plus(due, -10));
        chase.askForRound(players.businessUnit);
        chase.askForRound(players.businessUnit);
        dueJobs.runDue();
        assertThat(levels(item)).containsExactly(ChaseLevel.BEFOREHAND);
    }

    @Test
    void afterAnOutageAnItemGoesStraightToItsLevelWithOneEntry() {
        WorkItemId item = askedOfAnAgency();
        LocalDate due = stand.theWork(askedReturn).dueOn();
        players.liveUntil(calendar.plus(due, 12));
        assertThat(levels(item)).containsExactly(ChaseLevel.ESCALATED);
    }

    @Test
    void runsNowWhenAskedFor() {
        long before = ended("end_chased");
        chase.askForRound(players.businessUnit);
        assertThat(ended("end_chased")).as("apart from the click").isEqualTo(before);
        dueJobs.runDue();
        assertThat(ended("end_chased")).isEqualTo(before + 1);
    }

    private WorkItemId askedOfAnAgency() {
        Players.Lead lead = players.agency();
        LearningPointId learningPoint = players.asking(players.asked(lead, DISSEMINATED));
        askedReturn = Subject.of(answers.of(learningPoint, lead));
        return stand.theWork(askedReturn).id();
    }

    private List<ChaseLevel> levels(WorkItemId item) {
        return chase.of(item).stream().map(ChaseEntry::level).toList();
    }

    private long ended(String event) {
        return history.createHistoricActivityInstanceQuery()
                .activityId(event)
                .finished()
                .count();
    }
}
