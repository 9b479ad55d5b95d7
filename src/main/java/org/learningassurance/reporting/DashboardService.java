package org.learningassurance.reporting;

import java.time.Clock;
import java.time.LocalDate;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.Refusal;
import org.springframework.stereotype.Service;

/**
 * Shows assurance at a glance. Where so much was asked that drawing takes long, the picture of all agencies is kept for a while and says
 * when it was taken; an agency's own is always drawn.
 */
@Service
public class DashboardService {

    private final DashboardDrawing drawing;
    private final Kept<Dashboard> kept;
    private final Clock clock;

    DashboardService(DashboardDrawing drawing, ReportSettings settings, Clock clock) {
        this.drawing = drawing;
        this.clock = clock;
        this.kept = new Kept<>(day -> drawing.asAt(day, Actor.clock()), Dashboard::kept, settings, clock);
    }

    /**
     * As at the end of a day; of today, now or a while ago.
     *
     * @throws NotFound for those who see no agency
     * @throws Refusal when the day lies ahead
     */
    public Dashboard asAt(LocalDate day, Actor by) {
        if (!by.partnership() && by.agencies().isEmpty()) {
            throw new NotFound("page");
        }
        EndOfDay.of(day, clock, "asAt");
        return by.partnership() ? kept.of(day) : drawing.asAt(day, by);
    }
}
