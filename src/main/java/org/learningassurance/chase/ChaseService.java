package org.learningassurance.chase;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.ChaseId;
import org.learningassurance.shared.ChaseRoundId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.WorkItemId;
import org.learningassurance.shared.WorkingCalendar;
import org.learningassurance.shared.web.Slice;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.function.SingletonSupplier;

/** Runs the rounds of the chase and shows their ledger. */
@Service
@Transactional
public class ChaseService {

    private static final int AT_ONCE = 5000;
    private static final WorkItemId BEFORE_ALL = new WorkItemId(new UUID(0, 0));

    private final ChaseClocks clocks;
    private final Ledger ledger;
    private final DirectoryService directory;
    private final WorkingCalendar calendar;
    private final ObjectProvider<ChasingPolicy> policy;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final RulesInForce rules;

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
        this.rules = new RulesInForce(calendar);
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
        String rulesFollowed = clocks.lockRounds();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate today = LocalDate.now(clock);
        ChaseRoundId id = ChaseRoundId.next();
        ledger.begin(id, now);
        if (calendar.isWorkingDay(today)) {
            ChasingPolicy inForce = policy.getObject();
            ChaseRound round = new ChaseRound(
                    id, today, now, inForce, calendar, SingletonSupplier.of(() -> RoundFacts.read(directory)));
            String rulesInForce = rules.with(inForce);
            if (!rulesFollowed.equals(rulesInForce)) {
                workOutNextDates(round);
                clocks.followRules(rulesInForce);
            }
            run(round, by);
        }
        return id;
    }

    /** Has a round run now, apart from the click. */
    public void askForRound(Actor by) {
        by.must(Role.BUSINESS_UNIT, Role.BUSINESS_UNIT_MANAGER, Role.ADMINISTRATOR);
        events.publishEvent(new ChaseRoundAskedFor(by, clock.instant()));
    }

    /** Policy, calendar or closed days have changed: what was to be looked at later may be due today, and the other way round. */
    private void workOutNextDates(ChaseRound round) {
        WorkItemId last = BEFORE_ALL;
        for (List<ChaseClock> page = clocks.after(last, AT_ONCE); !page.isEmpty(); page = clocks.after(last, AT_ONCE)) {
            clocks.setNext(
                    page.stream().flatMap(old -> round.changed(old).stream()).toList());
            last = page.get(page.size() - 1).item();
        }
    }

    private void run(ChaseRound round, Actor by) {
        for (List<ChaseClock> due = clocks.lockDue(round.today(), AT_ONCE);
                !due.isEmpty();
                due = clocks.lockDue(round.today(), AT_ONCE)) {
            ChaseRound.Outcome outcome = round.lookAt(due);
            clocks.set(outcome.clocks());
            ledger.add(outcome.entries());
        }
        List<ChaseEntry> written = round.written();
        String hash = LedgerHash.of(written);
        ledger.end(round.id(), round.lookedAt(), written.size(), hash);
        events.publishEvent(new ChaseRoundRun(round.id(), round.lookedAt(), written.size(), hash, by, round.now()));
        crossed(written).forEach(entry -> events.publishEvent(PutBeforeReviewGroup.of(entry, by)));
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

    /** Whether a round was run on a day on which people are chased. */
    @Transactional(readOnly = true)
    public boolean wasOnAWorkingDay(ChaseRoundId round) {
        return ledger.dayOf(round).filter(calendar::isWorkingDay).isPresent();
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

    /** The same of several steps, by step. */
    @Transactional(readOnly = true)
    public Map<WorkItemId, List<ChaseEntry>> of(Collection<WorkItemId> items) {
        return ledger.ofItems(items).stream().collect(groupingBy(ChaseEntry::item));
    }

    /** All reminders and escalations about a learning point that the actor may see, oldest first, for its timeline. */
    @Transactional(readOnly = true)
    public List<ChaseEntry> of(LearningPointId learningPoint, Actor by) {
        return ledger.ofLearningPoint(learningPoint).stream()
                .filter(entry -> entry.agency() == null ? by.partnership() : by.sees(entry.agency()))
                .toList();
    }

    /**
     * The ledger, newest first: all of it for the partnership, for others what their own posts were told (R11).
     *
     * @param page counted from 1
     */
    @Transactional(readOnly = true)
    public Slice<ChaseEntry> ledger(LedgerFilter filter, int page, int size, Actor by) {
        LedgerScope scope = LedgerScope.of(by);
        return new Slice<>(
                ledger.find(filter, scope, (page - 1) * size, size), page, size, ledger.count(filter, scope));
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

    /** Every round with what the ledger holds of it now. */
    @Transactional(readOnly = true)
    public List<RoundProof> rounds() {
        return ledger.rounds();
    }

    /**
     * Has the next round work out all next dates anew, because rules or closed days have changed. A round does so by itself when it
     * finds another policy or calendar than the last one followed.
     */
    public void recalculate() {
        clocks.followRules("");
    }
}
