package org.learningassurance.chase;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningassurance.directory.ClosedDays;
import org.learningassurance.directory.Closures;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.ChaseRoundId;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.Priority;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.WorkItemId;
import org.learningassurance.shared.WorkingCalendar;
import org.learningassurance.worklist.WhoseWork;
import org.springframework.util.function.SingletonSupplier;

/** One step of work and its chase, without a database: rounds are run on it on chosen days. */
final class Chased {

    static final AgencyId AGENCY = AgencyId.next();
    static final PostId LEAD = PostId.next();
    static final PostId STRATEGIC_LEAD = PostId.next();
    static final PostId UNIT = PostId.next();
    static final PostId MANAGER = PostId.next();
    static final PostId CHAIR = PostId.next();
    static final PostId EXECUTIVE = PostId.next();

    private final WorkingCalendar calendar = WorkingCalendar.england();
    private final List<PostId> answered =
            new ArrayList<>(List.of(LEAD, STRATEGIC_LEAD, UNIT, MANAGER, CHAIR, EXECUTIVE));
    private Closures closures = Closures.NONE;
    private ChaseClock clock;
    private @Nullable LocalDate nextOn;

    private Chased(WhoseWork whose, Priority priority, LocalDate dueOn) {
        PostId post = switch (whose) {
            case AGENCY -> LEAD;
            case BUSINESS_UNIT -> UNIT;
            case REVIEW_GROUP -> CHAIR;
            case EXECUTIVE -> EXECUTIVE;
        };
        clock = new ChaseClock(WorkItemId.next(), whose, priority, post, AGENCY, null, dueOn, 0, ChaseLevel.NONE, null);
        nextOn = LocalDate.MIN;
    }

    static Chased claim(Priority priority, LocalDate dueOn) {
        return new Chased(WhoseWork.AGENCY, priority, dueOn);
    }

    static Chased workOf(WhoseWork whose, LocalDate dueOn) {
        return new Chased(whose, Priority.STANDARD, dueOn);
    }

    Chased closed(LocalDate first, LocalDate last) {
        closures = new Closures(List.of(new ClosedDays("Holiday", first, last, false)));
        return this;
    }

    Chased nobodyAnswersFor(PostId post) {
        answered.remove(post);
        return this;
    }

    void dueDateMovedTo(LocalDate dueOn) {
        set(dueOn, clock.dueRevision() + 1, ChaseLevel.NONE);
        nextOn = LocalDate.MIN;
    }

    /** Runs a round every working day of a span, both ends included; the ledger rows that it wrote. */
    List<ChaseEntry> everyDay(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1))
                .flatMap(day -> on(day).stream())
                .toList();
    }

    /** Runs the round of one day, as the service does: not on days off, and only when the step's next date has come. */
    List<ChaseEntry> on(LocalDate today) {
        if (!calendar.isWorkingDay(today) || nextOn == null || nextOn.isAfter(today)) {
            return List.of();
        }
        ChaseRound round = new ChaseRound(
                ChaseRoundId.next(),
                today,
                today.atTime(6, 0).toInstant(ZoneOffset.UTC),
                new PlainChasingPolicy(),
                calendar,
                SingletonSupplier.of(this::facts));
        ChaseRound.Outcome outcome = round.lookAt(List.of(clock));
        ChaseClocks.ClockSetting setting = outcome.clocks().get(0);
        set(clock.dueOn(), clock.dueRevision(), setting.level());
        nextOn = setting.nextOn();
        return outcome.entries();
    }

    private void set(LocalDate dueOn, int dueRevision, ChaseLevel level) {
        clock = new ChaseClock(
                clock.item(),
                clock.whose(),
                clock.priority(),
                clock.post(),
                clock.agency(),
                null,
                dueOn,
                dueRevision,
                level,
                null);
    }

    @Nullable
    LocalDate nextOn() {
        return nextOn;
    }

    private RoundFacts facts() {
        Map<PostId, PersonId> asked = Stream.of(LEAD, STRATEGIC_LEAD, UNIT, MANAGER, CHAIR, EXECUTIVE)
                .filter(answered::contains)
                .collect(Collectors.toMap(post -> post, post -> new PersonId(post.value())));
        return new RoundFacts(
                asked,
                Map.of(
                        Role.BUSINESS_UNIT, UNIT,
                        Role.BUSINESS_UNIT_MANAGER, MANAGER,
                        Role.REVIEW_GROUP_CHAIR, CHAIR,
                        Role.EXECUTIVE, EXECUTIVE),
                Map.of(AGENCY, STRATEGIC_LEAD),
                Map.of(AGENCY, closures));
    }
}
