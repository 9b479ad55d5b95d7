package org.learningassurance.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.learningassurance.evidence.EvidenceKind;
import org.learningassurance.evidence.Independence;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.Verdict;

/**
 * What a text for the public can rest on: what a judgement accepted at Practice changed or Outcome for children, of learning that may
 * be told.
 *
 * @param points the learning that it rests on
 * @param grounds in plain words, each once
 * @param told how many people who work with children were told of it at least; 0 when nobody counted
 * @param heldBack whether something accepted is left out, because a review is under embargo
 * @param besides whether any learning about the same may not be told, accepted or not
 * @param smallestShown the smallest count of people that is shown
 */
record Foundation(
        Set<LearningPointId> points,
        List<String> grounds,
        long told,
        boolean heldBack,
        boolean besides,
        int smallestShown) {

    static final String JUDGED = "Somebody who neither did the work nor works there looked at this and accepted it";

    Foundation {
        points = Set.copyOf(points);
        grounds = List.copyOf(grounds);
    }

    /** Policy: nothing is published that no judgement carries, nor learning from a review under embargo. */
    Verdict carries() {
        if (!points.isEmpty()) {
            return Verdict.allow();
        }
        return heldBack
                ? Verdict.refuse(
                        "EmbargoIsLifted",
                        "It cannot be published: its learning comes from a review that is under embargo",
                        null)
                : Verdict.refuse(
                        "RestsOnAJudgement",
                        "It cannot be published yet: no step at Practice changed or Outcome for children has been judged and accepted",
                        null);
    }

    /** What the public reads of it, and nothing while nothing carries it; a small count of people is kept back (R13). */
    List<String> lines() {
        if (points.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(grounds);
        lines.add(JUDGED);
        if (told >= smallestShown) {
            lines.add("At least %,d people who work with children were told of it".formatted(told));
        } else if (told > 0) {
            lines.add(
                    "People who work with children were told of it; how many is kept back, because the number is small");
        }
        return lines;
    }

    /** "Checked in case files by somebody who does not work there". */
    static String ground(EvidenceKind kind, Independence by) {
        return switch (kind) {
            case CASE_FILE_AUDIT -> "Checked in case files by " + who(by);
            case MULTI_AGENCY_AUDIT -> "Checked by several services together, in their records";
            case DIP_SAMPLE -> "Checked in a sample of records by " + who(by);
            case OBSERVATION -> "Seen in practice by " + who(by);
            case SUPERVISION_AUDIT -> "Checked in the records of supervision by " + who(by);
            case SURVEY -> "Asked in a survey, carried out by " + who(by);
            case PERFORMANCE_DATA -> "Shown by figures that are collected all year, put together by " + who(by);
            case CHILDREN_AND_FAMILIES_VOICE -> "Told by children and families themselves";
            case TRAINING_RECORD -> "Shown by records of training, put together by " + who(by);
            case DOCUMENT -> "Shown by a document, put together by " + who(by);
        };
    }

    private static String who(Independence by) {
        return switch (by) {
            case SELF -> "the people who do the work";
            case OTHER_TEAM -> "another team of the same organisation";
            case OTHER_AGENCY -> "somebody who does not work there";
            case EXTERNAL -> "somebody from outside the partnership";
        };
    }
}
