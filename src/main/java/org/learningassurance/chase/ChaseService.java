package org.learningassurance.chase;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.ChaseId;
import org.learningassurance.shared.ChaseRoundId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.WorkItemId;
import org.learningassurance.shared.WorkingCalendar;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Runs the rounds of the chase and shows their ledger. */
@Service
@Transactional
public class ChaseService {

    private static final int AT_ONCE = 5000;

    private final ChaseClocks clocks;
    private final Ledger ledger;
    private final DirectoryService directory;
    private final WorkingCalendar calendar;
    private final ObjectProvider<ChasingPolicy> policy;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChaseService(
            ChaseClocks clocks,
            Ledger ledger,
            DirectoryService directory,
            WorkingCalendar calendar,
            ObjectProvider<ChasingPolicy> policy,
            ApplicationEventPublisher events,
            Clock clock) {
        this.clocks = clocks;
        this.ledger = ledger;
        this.directory = directory;
        this.calendar = calendar;
        this.policy = policy;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Looks at every open step whose next date has come and writes the reminders and escalations that are due to the ledger (R8).
     * On a day off it does nothing. Rounds run one after the other, on however many nodes; a second one on the same day finds
     * nothing left.
     *
     * @return the round, to ask {@link #crossed} and {@link #written} about
     */
    public ChaseRoundId decideAndWrite(Actor by) {
        if (!by.isClock()) {
            by.must(Role.BUSINESS_UNIT, Role.BUSINESS_UNIT_MANAGER, Role.ADMINISTRATOR);
        }
        clocks.lockRounds();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate today = LocalDate.now(clock);
        ChaseRoundId id = ChaseRoundId.next();
        ledger.begin(id, now);
        if (calendar.isWorkingDay(today)) {
            run(id, today, now, by);
        }
        return id;
    }

    private void run(ChaseRoundId id, LocalDate today, Instant now, Actor by) {
        ChasingPolicy rules = policy.getObject();
        if (clocks.followRules(RulesInForce.of(rules, calendar))) {
            clocks.lookAtAll(today);
        }
        ChaseRound round = new ChaseRound(id, today, now, rules, calendar, RoundFacts.read(directory));
        List<ChaseEntry> all = new ArrayList<>();
        for (List<ChaseClock> due = clocks.lockDue(today, AT_ONCE);
                !due.isEmpty();
                due = clocks.lockDue(today, AT_ONCE)) {
            List<ChaseEntry> written = new ArrayList<>();
            clocks.set(round.lookAt(due, written));
            ledger.add(written);
            all.addAll(written);
        }
        String hash = LedgerHash.of(all);
        ledger.end(id, round.lookedAt(), all.size(), hash);
        events.publishEvent(new ChaseRoundRun(id, round.lookedAt(), all.size(), hash, by, now));
        crossed(all).forEach(entry -> events.publishEvent(PutBeforeReviewGroup.of(entry, by)));
    }

    /** What a round put before the review group: agencies' work only. Each wants an overdue review of its own. */
    @Transactional(readOnly = true)
    public List<ChaseEntry> crossed(ChaseRoundId round) {
        return crossed(ledger.ofRound(round));
    }

    private static List<ChaseEntry> crossed(List<ChaseEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.level() == ChaseLevel.REVIEW_GROUP)
                .toList();
    }

    /** All rows that a round wrote. */
    @Transactional(readOnly = true)
    public List<ChaseEntry> written(ChaseRoundId round) {
        return ledger.ofRound(round);
    }

    @Transactional(readOnly = true)
    public List<ChaseEntry> entries(Collection<ChaseId> ids) {
        return ledger.withIds(ids);
    }

    /** The reminders and escalations of one step, oldest first, for pages that show the step within the actor's scope. */
    @Transactional(readOnly = true)
    public List<ChaseEntry> of(WorkItemId item) {
        return ledger.ofItem(item);
    }

    /** All reminders and escalations about a learning point that the actor may see, oldest first, for its timeline. */
    @Transactional(readOnly = true)
    public List<ChaseEntry> of(LearningPointId learningPoint, Actor by) {
        return ledger.ofLearningPoint(learningPoint).stream()
                .filter(entry -> entry.agency() == null ? by.partnership() : by.sees(entry.agency()))
                .toList();
    }

    /** The ledger, newest first: all of it for the partnership, for others what their own posts were told (R11). */
    @Transactional(readOnly = true)
    public LedgerPage ledger(LedgerFilter filter, int page, int size, Actor by) {
        LedgerScope scope = LedgerScope.of(by);
        return new LedgerPage(ledger.find(filter, scope, page * size, size), page, size, ledger.count(filter, scope));
    }

    /**
     * Whether a round's ledger rows are still those that it wrote and that the trail vouches for.
     *
     * @throws NotFound when there was no such round
     */
    @Transactional(readOnly = true)
    public boolean isWhole(ChaseRoundId round) {
        String hash = ledger.hashOf(round).orElseThrow(() -> new NotFound("chase round"));
        return hash.equals(LedgerHash.of(ledger.ofRound(round)));
    }

    /**
     * Has the next round look at every open step anew, because rules, calendar or closed days have changed. A round does so by
     * itself when it finds other rules than the last one followed.
     */
    public void recalculate() {
        clocks.lookAtAll(LocalDate.now(clock));
    }
}
