package org.learningassurance.chase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningassurance.chase.ChaseClocks.ClockSetting;
import org.learningassurance.chase.ChasingPolicy.Decision;
import org.learningassurance.chase.ChasingPolicy.Situation;
import org.learningassurance.directory.Closures;
import org.learningassurance.shared.ChaseId;
import org.learningassurance.shared.ChaseRoundId;
import org.learningassurance.shared.WorkingCalendar;
import org.springframework.util.function.SingletonSupplier;

/**
 * Decides for one day's round, row by row, without touching the database. Days are counted once for each due date and set of closed
 * days, and the policy is asked once for each distinct situation, whatever the number of rows. Who is asked and who is closed is read
 * for the first row, so that a round without any costs next to nothing.
 */
final class ChaseRound {

    private final ChaseRoundId id;
    private final LocalDate today;
    private final Instant now;
    private final ChaseDays days;
    private final ChasingPolicy policy;
    private final WorkingCalendar calendar;
    private final SingletonSupplier<RoundFacts> facts;
    private final Map<DueDay, Integer> daysPast = new HashMap<>();
    private final Map<Situation, Decision> decisions = new HashMap<>();
    private final Map<LookAgain, LocalDate> nextDays = new HashMap<>();
    private final List<ChaseEntry> written = new ArrayList<>();
    private int lookedAt;

    ChaseRound(
            ChaseRoundId id,
            LocalDate today,
            Instant now,
            ChasingPolicy policy,
            WorkingCalendar calendar,
            SingletonSupplier<RoundFacts> facts) {
        this.id = id;
        this.today = today;
        this.now = now;
        this.policy = policy;
        this.calendar = calendar;
        this.facts = facts;
        this.days = new ChaseDays(calendar);
    }

    /** How the clocks stand after this look at them, and what it adds to the ledger. */
    Outcome lookAt(List<ChaseClock> clocks) {
        lookedAt += clocks.size();
        List<ClockSetting> settings = new ArrayList<>(clocks.size());
        int before = written.size();
        for (ChaseClock clock : clocks) {
            settings.add(lookAt(clock));
        }
        return new Outcome(settings, List.copyOf(written.subList(before, written.size())));
    }

    private ClockSetting lookAt(ChaseClock clock) {
        Closures closed = facts.obtain().closures(clock);
        if (closed.test(today)) {
            return new ClockSetting(
                    clock.item(), clock.dueRevision(), clock.level(), calendar.onOrAfter(today, closed));
        }
        Situation situation = situation(clock, closed);
        Decision decision = decisions.computeIfAbsent(situation, policy::decide);
        LocalDate nextOn = nextOn(clock, decision, closed);
        if (!decision.level().above(clock.level())) {
            return new ClockSetting(clock.item(), clock.dueRevision(), clock.level(), nextOn);
        }
        if (decision.tell() != Tell.NOBODY) {
            written.add(entry(clock, situation.workingDaysPastDue(), decision));
        }
        return new ClockSetting(clock.item(), clock.dueRevision(), decision.level(), nextOn);
    }

    /** The clock with its next date by today's rules; empty when that is the date which it has. */
    Optional<ClockSetting> changed(ChaseClock clock) {
        Closures closed = facts.obtain().closures(clock);
        Decision decision = decisions.computeIfAbsent(situation(clock, closed), policy::decide);
        LocalDate nextOn = decision.level().above(clock.level())
                ? calendar.onOrAfter(today, closed)
                : nextOn(clock, decision, closed);
        return Objects.equals(nextOn, clock.nextOn())
                ? Optional.empty()
                : Optional.of(new ClockSetting(clock.item(), clock.dueRevision(), clock.level(), nextOn));
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
        RoundFacts.Told told = facts.obtain().told(decision.tell(), clock);
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

    ChaseRoundId id() {
        return id;
    }

    LocalDate today() {
        return today;
    }

    Instant now() {
        return now;
    }

    int lookedAt() {
        return lookedAt;
    }

    List<ChaseEntry> written() {
        return written;
    }

    record Outcome(List<ClockSetting> clocks, List<ChaseEntry> entries) {}

    private record DueDay(LocalDate on, Closures closed) {}

    private record LookAgain(LocalDate dueOn, int at, Closures closed) {}
}
