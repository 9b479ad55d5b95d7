package org.learningassurance.assurance;

import java.util.List;

/**
 * A meeting with what it decided.
 *
 * @param toCome what would be on the agenda if it were frozen now; empty once it is frozen
 * @param decisions in the order in which they were recorded
 * @param confirmable how many of them the reader may confirm now
 * @param dayHasCome whether what happened in it can be written down
 */
public record MeetingView(
        Meeting meeting, List<AgendaItem> toCome, List<Decision> decisions, int confirmable, boolean dayHasCome) {

    /** What was decided on an item of the agenda, newest last. */
    public List<Decision> on(AgendaItem item) {
        return decisions.stream()
                .filter(decision -> decision.subject().equals(item.subject()))
                .toList();
    }

    /** What was taken as other business. */
    public List<Decision> otherBusiness() {
        return decisions.stream().filter(decision -> !decision.onAgenda()).toList();
    }

    public boolean isOpen() {
        return meeting.status() == MeetingStatus.PLANNED || meeting.status() == MeetingStatus.AGENDA_FROZEN;
    }

    /** Whether decisions can be recorded in it today. */
    public boolean decidesToday() {
        return meeting.status() == MeetingStatus.AGENDA_FROZEN && dayHasCome;
    }

    public long unconfirmed() {
        return decisions.stream().filter(decision -> !decision.confirmed()).count();
    }
}
