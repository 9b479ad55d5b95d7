package org.learningassurance.assurance;

import java.util.List;
import org.learningassurance.assurance.PackEntry.Fact;

/** What words in the papers of a meeting mean. */
final class MeetingWords {

    private static final Fact CHALLENGE = new Fact(
            "Challenge",
            "The independent scrutineer doubts a judgement or a decision, and the review group has to answer");
    private static final Fact CHAIRS_ACTION =
            new Fact("Chair’s action", "A decision taken by the chair between meetings");
    private static final Fact CLOSED = new Fact(
            "Accept the gap, Close as no response",
            "Nothing more is asked of the agency for that rung; reports say so");

    static final List<Fact> OF_A_PACK = List.of(
            new Fact(
                    "Disseminated, Implemented, Practice changed, Outcome for children",
                    "The rungs that an agency climbs for a learning point, one after the other"),
            new Fact(
                    "Working days ago",
                    "Since the due date, without weekends, bank holidays and days on which the agency is closed"),
            new Fact("First reminder, Second reminder", "Sent to whoever holds the post that is asked"),
            new Fact("Told one level up", "The agency’s strategic lead was told"),
            new Fact("Extend, Ask again", "The agency is given a new date, and the reminders begin again"),
            CLOSED,
            new Fact("Settled", "Every rung that was asked of the agency is judged or closed"),
            CHALLENGE,
            CHAIRS_ACTION);

    static final List<Fact> OF_MINUTES = List.of(
            new Fact(
                    "Extend the due date, Ask again, Direct the agency to answer",
                    "The agency is given a new date, and the reminders begin again"),
            CLOSED,
            new Fact(
                    "Escalate to the Executive, Send back to the review group",
                    "The Executive decides in the group’s place, or asks the group to decide after all"),
            new Fact("Assured", "The group takes the learning to be in practice, by what the agencies have shown"),
            new Fact("More needed", "The agencies named are asked again, for the rungs named and by the date set"),
            new Fact("Gap accepted", "No more is asked on the learning point, though not all of it was shown"),
            new Fact("Sustained, Reopened", "At a later look the learning still held, or it is asked about again"),
            CHALLENGE,
            CHAIRS_ACTION);

    private MeetingWords() {}
}
