package org.learningassurance.reporting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.learningassurance.assurance.MeetingService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what changed between two days, by what was recorded by the end of each: the same whenever it is asked (R14). */
@Service
@Transactional(readOnly = true)
public class ChangesService {

    private final PositionService positions;
    private final MeetingService meetings;
    private final Clock clock;

    ChangesService(PositionService positions, MeetingService meetings, Clock clock) {
        this.positions = positions;
        this.meetings = meetings;
        this.clock = clock;
    }

    /**
     * What changed within what the actor may see (R11).
     *
     * @throws NotFound for those who see no agency
     * @throws Refusal when a day lies ahead, on "since" or "until", or the second comes before the first, on "until"
     */
    public Changes between(LocalDate from, LocalDate to, Actor by) {
        mustSeeAgencies(by);
        Instant first = EndOfDay.of(from, clock, "since");
        Instant last = EndOfDay.of(to, clock, "until");
        if (to.isBefore(from)) {
            throw new Refusal("PeriodIsInOrder", "The second day must be the same as the first or later", "until");
        }
        Position then = positions.asAt(first, null, null, by);
        Position now = positions.asAt(last, null, null, by);
        // Whoever sees every agency sees what was passed on with the one that had it.
        return Changes.between(then, now, by.partnership() ? List.of() : positions.beforePassedOn(then, now));
    }

    /** The day from which changes are usually asked for: that of the last meeting before today; without one, a month ago. */
    public LocalDate usualFrom(Actor by) {
        mustSeeAgencies(by);
        LocalDate today = LocalDate.now(clock);
        return meetings.lastMeetingBefore(today).orElseGet(() -> today.minusMonths(1));
    }

    private static void mustSeeAgencies(Actor by) {
        if (!by.partnership() && by.agencies().isEmpty()) {
            throw new NotFound("page");
        }
    }
}
