package org.learningassurance.dissemination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Disposition;
import org.learningassurance.shared.Rung;

/**
 * A rung's disposition, due date or waiting changed: the fact that positions are built from. Published after the event that says
 * why, for each rung that changed; no timeline shows it.
 *
 * @param from null when the rung has just been asked
 * @param opensOn the day from which it can be claimed; null while a rung below is still to be reached
 * @param dueRevision counts the due dates that this rung has had, from 0
 * @param withPartnership whether a claim or a request waits for the partnership
 *
 */
public record DispositionChanged(
        ReturnRef of,
        Rung rung,
        @Nullable Disposition from,
        Disposition to,
        LocalDate dueOn,
        @Nullable LocalDate opensOn,
        int dueRevision,
        boolean withPartnership,
        Actor by,
        Instant at)
        implements ReturnEvent {

    @Override
    public String title() {
        return "";
    }

    @Override
    public Map<String, String> facts() {
        return ReturnFacts.of(of)
                .with("rung", rung)
                .with("from", from)
                .with("to", to)
                .with("dueOn", dueOn)
                .with("opensOn", opensOn)
                .with("dueRevision", dueRevision)
                .with("withPartnership", withPartnership)
                .map();
    }
}
