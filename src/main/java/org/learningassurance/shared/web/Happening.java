package org.learningassurance.shared.web;

import java.time.Instant;
import java.time.LocalDate;
import org.learningassurance.shared.Actor;

/**
 * One entry of a timeline, as {@code fragments/track.html} draws it.
 *
 * @param title what happened, in plain words
 * @param by whose doing it was
 * @param at when it was recorded
 * @param occurredOn when it happened; shown when it differs from the day of recording
 * @param text what somebody typed; empty for nothing
 * @param whose the agency whose doing it is about, where the page does not say so already; empty for none
 */
public record Happening(String title, String by, Instant at, LocalDate occurredOn, String text, String whose) {

    /** "by Anna Birch"; what nobody did came by the clock. */
    public String byline() {
        return by.equals(Actor.clock().name()) ? "automatically" : "by " + by;
    }

    public boolean recordedLater() {
        return !occurredOn.equals(
                at.atZone(org.learningassurance.shared.DomainEvent.ZONE).toLocalDate());
    }
}
