package org.learningassurance.chase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learningassurance.chase.ChaseClocks.ClockSetting;
import org.learningassurance.chase.ChasingPolicy.Decision;
import org.learningassurance.chase.ChasingPolicy.Situation;
import org.learningassurance.directory.Closures;
import org.learningassurance.shared.ChaseId;
import org.learningassurance.shared.ChaseRoundId;
import org.learningassurance.shared.WorkingCalendar;

/**
 * Decides for one day's round, row by row, without touching the database. Days are counted once for each due date and set of closed
 * days, and the policy is asked once for each distinct situation, whatever the number of rows.
 */
final class ChaseRound {

    private final ChaseRoundId id;
    private final LocalDate today;
    private final Instant now;
    private final ChaseDays days;
    private final ChasingPolicy policy;
    private final WorkingCalendar calendar;
    private final RoundFacts facts;
    private final Map<DueDay, Integer> daysPast = new HashMap<>();
    private final Map<Situation, Decision> decisions = new HashMap<>();
    private final Map<LookAgain, LocalDate> nextDays = new HashMap<>();
    private final List<ChaseEntry> entries = new ArrayList<>();
    private int lookedAt;

    ChaseRound(
            ChaseRoundId id,
            LocalDate today,
            Instant now,
            ChasingPolicy policy,
            WorkingCalendar calendar,
            RoundFacts facts) {
        this.id = id;
        this.today = today;
        this.now = now;
        this.policy = policy;
        this.calendar = calendar;
        this.facts = facts;
        this.days = new ChaseDays(calendar);
    }

    /** How the clocks stand after this look at them; the ledger rows that it brought are added to {@code written}. */
    List<ClockSetting> lookAt(List<ChaseClock> clocks, List<ChaseEntry> written) {
        lookedAt += clocks.size();
        List<ClockSetting> settings = new ArrayList<>(clocks.size());
        for (ChaseClock clock : clocks) {
            settings.add(lookAt(clock, written));
        }
        return settings;
    }

    private ClockSetting lookAt(ChaseClock clock, List<ChaseEntry> written) {
        Closures closed = facts.closures(clock);
        if (closed.test(today)) {
            return new ClockSetting(clock.item(), clock.level(), calendar.onOrAfter(today, closed));
        }
        Situation situation = situation(clock, closed);
        Decision decision = decisions.computeIfAbsent(situation, policy::decide);
        LocalDate nextOn = nextOn(clock, decision, closed);
        if (!decision.level().above(clock.level())) {
            return new ClockSetting(clock.item(), clock.level(), nextOn);
        }
        if (decision.tell() != Tell.NOBODY) {
            written.add(entry(clock, situation.workingDaysPastDue(), decision));
        }
        return new ClockSetting(clock.item(), decision.level(), nextOn);
    }

    private Situation situation(ChaseClock clock, Closures closed) {
        int past = daysPast.computeIfAbsent(
                new DueDay(clock.dueOn(), closed), due -> days.past(due.on(), today, due.closed()));
        return new Situation(clock.whose(), clock.priority(), past);
    }

    private @Nullable LocalDate nextOn(ChaseClock clock, Decision decision, Closures closed) {
        Integer at = decision.lookAgainAt();
        return at == null
                ? null
                : nextDays.computeIfAbsent(
                        new LookAgain(clock.dueOn(), at, closed),
                        again -> days.lookAgain(again.dueOn(), again.at(), today, again.closed()));
    }

    private ChaseEntry entry(ChaseClock clock, int workingDaysPastDue, Decision decision) {
        RoundFacts.Told told = facts.told(decision.tell(), clock);
        return new ChaseEntry(
                ChaseId.next(),
                id,
                clock.item(),
                clock.learningPoint(),
                clock.agency(),
                clock.post(),
                clock.dueOn(),
                clock.dueRevision(),
                workingDaysPastDue,
                decision.level(),
                decision.tell(),
                told.post(),
                told.person(),
                now);
    }

    int lookedAt() {
        return lookedAt;
    }

    private record DueDay(LocalDate on, Closures closed) {}

    private record LookAgain(LocalDate dueOn, int at, Closures closed) {}
}
