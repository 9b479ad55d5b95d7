package org.learningassurance.years;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.learningassurance.assurance.Assurance;
import org.learningassurance.assurance.AssuranceChoice;
import org.learningassurance.assurance.AssuranceService;
import org.learningassurance.assurance.DecisionSetting;
import org.learningassurance.assurance.Meeting;
import org.learningassurance.assurance.MeetingService;
import org.learningassurance.assurance.MeetingStatus;
import org.learningassurance.assurance.OverdueChoice;
import org.learningassurance.assurance.OverdueReviewService;
import org.learningassurance.assurance.RecheckChoice;
import org.learningassurance.dissemination.AgencyReturn;
import org.learningassurance.dissemination.ReturnService;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.MeetingId;
import org.learningassurance.shared.OverdueReviewId;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.WorkingCalendar;
import org.learningassurance.testing.Plenty;
import org.learningassurance.worklist.WhoseWork;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The review group meets on the second Tuesday of each month, and decides most of what stands before it. */
final class ReviewGroupYear {

    private static final int PAPERS_BEFORE = 3;
    private static final int CONFIRMED_AFTER = 2;

    private final MeetingService meetings;
    private final OverdueReviewService overdue;
    private final AssuranceService assurance;
    private final ReturnService returns;
    private final JdbcClient database;
    private final WorkingCalendar calendar;
    private final Plenty people;
    private final Random random;
    private final Map<LocalDate, MeetingId> planned = new TreeMap<>();
    private int decided;

    ReviewGroupYear(ConfigurableApplicationContext tracker, Plenty people, Random random) {
        this.meetings = tracker.getBean(MeetingService.class);
        this.overdue = tracker.getBean(OverdueReviewService.class);
        this.assurance = tracker.getBean(AssuranceService.class);
        this.returns = tracker.getBean(ReturnService.class);
        this.database = tracker.getBean(JdbcClient.class);
        this.calendar = tracker.getBean(WorkingCalendar.class);
        this.people = people;
        this.random = random;
    }

    int decided() {
        return decided;
    }

    /** What was missed, in an outage, is done on the next day. */
    void pass(LocalDate today) {
        for (YearMonth month :
                new YearMonth[] {YearMonth.from(today), YearMonth.from(today).plusMonths(1)}) {
            LocalDate day = meetingIn(month);
            if (day.isAfter(today)) {
                planned.computeIfAbsent(day, on -> meetings.plan(on, "Town hall", people.officer()));
            }
        }
        planned.forEach((day, id) -> pass(day, id, today));
        planned.values().removeIf(id -> meeting(id).status() == MeetingStatus.CONFIRMED);
    }

    private LocalDate meetingIn(YearMonth month) {
        return calendar.onOrAfter(month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.TUESDAY)));
    }

    private void pass(LocalDate day, MeetingId id, LocalDate today) {
        Meeting meeting = meeting(id);
        if (meeting.status() == MeetingStatus.PLANNED && !today.isBefore(calendar.plus(day, -PAPERS_BEFORE))) {
            meetings.freezeAgenda(id, meeting.version(), people.officer());
        } else if (meeting.status() == MeetingStatus.AGENDA_FROZEN
                && !today.isBefore(calendar.plus(day, CONFIRMED_AFTER))) {
            decide(DecisionSetting.inMeeting(id), today);
            meetings.confirm(id, meeting(id).version(), people.chair());
        }
    }

    private void decide(DecisionSetting setting, LocalDate today) {
        for (Step step : Step.open(WhoseWork.REVIEW_GROUP, database)) {
            switch (step.kind()) {
                case DECIDE_OVERDUE -> decideOverdue(OverdueReviewId.of(step.subject()), setting, today);
                case DECIDE_ASSURANCE -> decideAssurance(LearningPointId.of(step.subject()), setting, today);
                case DECIDE_RECHECK -> decideRecheck(LearningPointId.of(step.subject()), setting, today);
                default -> {} // claims, on another day
            }
        }
    }

    private void decideOverdue(OverdueReviewId id, DecisionSetting setting, LocalDate today) {
        OverdueChoice choice = choice(random.nextInt(20));
        if (choice == null) {
            return;
        }
        try {
            decideOverdue(id, choice, setting, today);
        } catch (Refusal answered) {
            // evidence of no change is an answer (R7): the group is told so, and what it can do instead
            assertThat(answered.rule()).isEqualTo("AnswerIsNoSilence");
            assertThat(choice).isEqualTo(OverdueChoice.NO_RESPONSE);
            decideOverdue(id, OverdueChoice.ACCEPT_GAP, setting, today);
        }
        decided++;
    }

    private void decideOverdue(OverdueReviewId id, OverdueChoice choice, DecisionSetting setting, LocalDate today) {
        overdue.decide(
                id,
                choice,
                "Heard what kept them.",
                choice.setsDate() ? calendar.plus(today, 15) : null,
                setting,
                overdue.theReview(id).version(),
                people.chair());
    }

    /** Nothing for what the meeting had no time for. */
    private static @Nullable OverdueChoice choice(int of20) {
        if (of20 < 5) {
            return OverdueChoice.EXTEND;
        }
        if (of20 < 10) {
            return OverdueChoice.ASK_AGAIN;
        }
        if (of20 < 12) {
            return OverdueChoice.ACCEPT_GAP;
        }
        if (of20 < 15) {
            return OverdueChoice.NO_RESPONSE;
        }
        return of20 < 16 ? OverdueChoice.ESCALATE : null;
    }

    private void decideAssurance(LearningPointId id, DecisionSetting setting, LocalDate today) {
        Set<AgencyId> two = two(id);
        AssuranceChoice choice = switch (random.nextInt(10)) {
            case 0 -> new AssuranceChoice.GapAccepted();
            case 1 -> new AssuranceChoice.MoreNeeded(EnumSet.of(Rung.IMPLEMENTED), two, calendar.plus(today, 30));
            default -> new AssuranceChoice.Assured(today.plusMonths(4), two);
        };
        assurance.decide(
                id,
                choice,
                "What agencies report fits what audits show.",
                unsettled(id),
                setting,
                assurance.theAssuranceOf(id).map(Assurance::version).orElse(0L),
                people.chair());
        decided++;
    }

    private void decideRecheck(LearningPointId id, DecisionSetting setting, LocalDate today) {
        RecheckChoice choice = random.nextInt(5) > 0
                ? new RecheckChoice.Sustained()
                : new RecheckChoice.Reopened(new AssuranceChoice.MoreNeeded(
                        EnumSet.of(Rung.IMPLEMENTED), two(id), calendar.plus(today, 30)));
        assurance.decideRecheck(
                id,
                choice,
                "Fresh evidence was read.",
                unsettled(id),
                setting,
                assurance.theAssuranceOf(id).orElseThrow().version(),
                people.chair());
        decided++;
    }

    private Set<AgencyId> two(LearningPointId id) {
        return returns.theReturnsOf(id).stream()
                .map(AgencyReturn::agency)
                .distinct()
                .limit(2)
                .collect(toSet());
    }

    private Set<ReturnId> unsettled(LearningPointId id) {
        return assurance.unsettled(id).stream().map(AgencyReturn::id).collect(toSet());
    }

    private Meeting meeting(MeetingId id) {
        return meetings.view(id, people.officer()).meeting();
    }
}
