package org.learningassurance.dissemination;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Disposition;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.Timeliness;

/**
 * One asked rung on both axes.
 *
 * @param opensOn the day from which it can be claimed; null while a rung below is still to be reached
 * @param slips how often its due date was moved because somebody asked for it
 * @param requestWaits whether a request of the agency waits to be considered
 */
public record StepView(
        Rung rung,
        Disposition disposition,
        Timeliness timeliness,
        LocalDate dueOn,
        @Nullable LocalDate opensOn,
        int slips,
        boolean requestWaits) {}
