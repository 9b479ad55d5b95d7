package org.learningassurance.reporting;

import java.time.Clock;
import java.time.LocalDate;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.Refusal;
import org.springframework.stereotype.Service;

/** Shows how the gap went on; of a large partnership a picture that is kept for a while and says when it was taken. */
@Service
public class GapOverTimeService {

    private final Kept<GapOverTime> kept;
    private final Clock clock;

    GapOverTimeService(GapDrawing drawing, ReportSettings settings, Clock clock) {
        this.kept = new Kept<>(drawing::upTo, GapOverTime::kept, settings, clock);
        this.clock = clock;
    }

    /**
     * The year up to a day.
     *
     * @throws NotFound for those who do not see every agency
     * @throws Refusal when the day lies ahead
     */
    public GapOverTime upTo(LocalDate day, Actor by) {
        if (!by.partnership()) {
            throw new NotFound("page");
        }
        EndOfDay.of(day, clock, "asAt");
        return kept.of(day);
    }
}
