package org.learningassurance.learning;

import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.Priority;

/**
 * What work about a learning point needs to know of it, read without its reviews, themes and agencies.
 *
 * @param priority standard while none is set
 */
public record LearningPointOutline(LearningPointId id, String ref, Priority priority) {}
