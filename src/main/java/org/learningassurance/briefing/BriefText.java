package org.learningassurance.briefing;

import java.util.LinkedHashSet;
import java.util.Set;
import org.learningassurance.shared.LearningPointId;

/**
 * What an author has written: the title, the learning points that the brief covers and its sections.
 */
public record BriefText(String title, Set<LearningPointId> covers, BriefSections sections) {

    /** The longest title, in characters. */
    public static final int LONGEST_TITLE = 200;

    public BriefText {
        title = title.strip();
        covers = Set.copyOf(new LinkedHashSet<>(covers));
    }
}
