package org.learningassurance.assurance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The minutes of a meeting, drawn from its decisions.
 *
 * @param marking how they may be handed on; on each page
 * @param confirmedAt when the record was confirmed; before that the minutes are a draft
 * @param undecided what was on the agenda and was not decided, as it is called
 */
public record MinutesPaper(
        LocalDate day,
        String place,
        String marking,
        Optional<Instant> confirmedAt,
        List<PackEntry.Fact> attendance,
        List<PackEntry.Fact> interests,
        List<Minute> decisions,
        List<String> undecided)
        implements MeetingPaper {

    public MinutesPaper {
        attendance = List.copyOf(attendance);
        interests = List.copyOf(interests);
        decisions = List.copyOf(decisions);
        undecided = List.copyOf(undecided);
    }

    /** One decision. @param title what it is about: kind, learning point, agency */
    public record Minute(String title, String outcome, String reason, List<PackEntry.Fact> facts) {

        public Minute {
            facts = List.copyOf(facts);
        }
    }

    @Override
    public Kind kind() {
        return Kind.MINUTES;
    }

    @Override
    public String heading() {
        return "Minutes of the meeting of " + Words.day(day);
    }

    @Override
    public String title() {
        return (confirmedAt.isPresent() ? "Minutes, " : "Draft minutes, ") + Words.day(day);
    }

    @Override
    public String fileName() {
        return "minutes-" + day;
    }

    @Override
    public List<PackEntry.Fact> legend() {
        return MeetingWords.OF_MINUTES;
    }

    /** Whether they are a draft, in words. */
    public String standing() {
        return confirmedAt
                .map(at -> "Confirmed on %s.".formatted(Words.day(at)))
                .orElse("Draft: not all of it is confirmed yet.");
    }
}
