package org.learningassurance.years;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.learningassurance.dissemination.AgencyReturn;
import org.learningassurance.dissemination.Arrangement;
import org.learningassurance.dissemination.Claim;
import org.learningassurance.dissemination.DisseminationClaim;
import org.learningassurance.dissemination.ImplementationClaim;
import org.learningassurance.dissemination.PracticeClaim;
import org.learningassurance.dissemination.Reach;
import org.learningassurance.dissemination.ReturnService;
import org.learningassurance.dissemination.Route;
import org.learningassurance.dissemination.Shows;
import org.learningassurance.dissemination.TrainingUpdated;
import org.learningassurance.evidence.EvidenceDetails;
import org.learningassurance.evidence.EvidenceKind;
import org.learningassurance.evidence.EvidenceService;
import org.learningassurance.evidence.Independence;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.EvidenceId;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.StaleForm;
import org.learningassurance.shared.WorkingCalendar;
import org.learningassurance.testing.Plenty;
import org.learningassurance.worklist.WhoseWork;
import org.learningassurance.worklist.WorkItemKind;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What agencies do on a working day: each takes up what its habit has it take up by now. */
final class AgencyDay {

    /** An agency with its training lead. */
    record Member(Plenty.Lead lead, Habit habit) {}

    private final ReturnService returns;
    private final EvidenceService evidence;
    private final JdbcClient database;
    private final WorkingCalendar calendar;
    private final Map<AgencyId, Member> members;
    private final Random random;

    AgencyDay(ConfigurableApplicationContext tracker, Map<AgencyId, Member> members, Random random) {
        this.returns = tracker.getBean(ReturnService.class);
        this.evidence = tracker.getBean(EvidenceService.class);
        this.database = tracker.getBean(JdbcClient.class);
        this.calendar = tracker.getBean(WorkingCalendar.class);
        this.members = members;
        this.random = random;
    }

    void pass(LocalDate today) {
        for (Step step : Step.open(WhoseWork.AGENCY, database)) {
            Member member = Objects.requireNonNull(members.get(new AgencyId(Objects.requireNonNull(step.agency()))));
            LocalDate takenUp = takenUp(step, member.habit());
            if (!today.isBefore(takenUp)) {
                answer(step, member, today.equals(takenUp), today);
            }
        }
    }

    /** A question is read the day after it was asked at the earliest. */
    private LocalDate takenUp(Step step, Habit habit) {
        if (habit == Habit.NEVER) {
            return LocalDate.MAX;
        }
        boolean inTimeNow = habit == Habit.NEEDS_LONGER && step.dueRevision() > 0;
        int days = inTimeNow ? -1 : habit.workingDaysPastDue();
        LocalDate day = calendar.plus(step.dueOn(), days);
        LocalDate earliest = calendar.plus(step.openedOn(), 1);
        return day.isBefore(earliest) ? earliest : day;
    }

    private void answer(Step step, Member member, boolean forTheFirstTime, LocalDate today) {
        AgencyReturn asked = returns.theReturn(ReturnId.of(step.subject()));
        switch (member.habit()) {
            case NEEDS_LONGER -> longerOrClaim(asked, step, member, today);
            case NOT_FOR_US -> notForUsOrClaim(asked, step, member, today);
            case WRONGLY -> wronglyOrClaim(asked, step, member, forTheFirstTime, today);
            case TWICE -> claimTwice(asked, step, member, today);
            default -> claim(asked, claimOf(step.kind(), Plenty.AUDIENCE, member, today), member);
        }
    }

    private void longerOrClaim(AgencyReturn asked, Step step, Member member, LocalDate today) {
        if (step.dueRevision() == 0 && today.isAfter(step.dueOn())) {
            returns.needLonger(
                    asked.id(),
                    calendar.plus(today, 12),
                    "Our team days are later this month.",
                    asked.version(),
                    actor(member));
            return;
        }
        claim(asked, claimOf(step.kind(), Plenty.AUDIENCE, member, today), member);
    }

    private void notForUsOrClaim(AgencyReturn asked, Step step, Member member, LocalDate today) {
        if (random.nextInt(10) < 8) {
            returns.answerNotForUs(asked.id(), "We visit no homes.", asked.version(), actor(member));
            return;
        }
        claim(asked, claimOf(step.kind(), Plenty.AUDIENCE, member, today), member);
    }

    private void wronglyOrClaim(AgencyReturn asked, Step step, Member member, boolean first, LocalDate today) {
        if (step.kind() != WorkItemKind.CONFIRM_DISSEMINATION || !first) {
            claim(asked, claimOf(step.kind(), Plenty.AUDIENCE, member, today), member);
            return;
        }
        assertThatThrownBy(() -> claim(asked, claimOf(step.kind(), Plenty.AUDIENCE + 10, member, today), member))
                .as("more reached than there are")
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> claim(
                        asked, claimOf(WorkItemKind.REPORT_IMPLEMENTATION, Plenty.AUDIENCE, member, today), member))
                .as("the rung below is open")
                .isInstanceOf(Refusal.class);
        claim(asked, claimOf(step.kind(), Plenty.AUDIENCE * 6 / 10, member, today), member);
    }

    private void claimTwice(AgencyReturn asked, Step step, Member member, LocalDate today) {
        Claim claim = claimOf(step.kind(), Plenty.AUDIENCE, member, today);
        claim(asked, claim, member);
        assertThatThrownBy(() -> claim(asked, claim, member)).as("sent twice").isInstanceOf(StaleForm.class);
    }

    private void claim(AgencyReturn asked, Claim claim, Member member) {
        returns.claim(asked.id(), claim, asked.version(), actor(member));
    }

    private static Actor actor(Member member) {
        return member.lead().actor();
    }

    private Claim claimOf(WorkItemKind kind, int reached, Member member, LocalDate today) {
        return switch (kind) {
            case CONFIRM_DISSEMINATION ->
                new DisseminationClaim(
                        Set.of(Route.TEAM_MEETING),
                        today.minusDays(2),
                        today,
                        Reach.of(reached, Plenty.AUDIENCE),
                        TrainingUpdated.YES,
                        false,
                        Set.of(),
                        "");
            case REPORT_IMPLEMENTATION ->
                new ImplementationClaim(
                        Set.of(Arrangement.SUPERVISION),
                        "Supervision asks for it.",
                        today,
                        null,
                        List.of(),
                        false,
                        Set.of(),
                        "");
            case EVIDENCE_PRACTICE_CHANGE -> practice(member, today);
            default -> throw new IllegalStateException("Nobody was asked for this: " + kind);
        };
    }

    private Claim practice(Member member, LocalDate today) {
        EvidenceDetails audit = new EvidenceDetails(
                EvidenceKind.CASE_FILE_AUDIT,
                "Audit of home visits",
                "Files chosen at random.",
                today.minusDays(40),
                today.minusDays(10),
                40,
                "9 of 40 files",
                "31 of 40 files",
                Independence.OTHER_TEAM);
        EvidenceId item = evidence.add(member.lead().agency(), audit, actor(member));
        Shows shows = random.nextInt(5) == 0 ? Shows.MIXED : Shows.POSITIVE;
        return new PracticeClaim(shows, "Seen in 31 of 40 files, against 9 before.", false, Set.of(item), "");
    }
}
