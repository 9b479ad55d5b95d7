package org.learningassurance.audit;

import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.PersonId;

/**
 * Who did something, as the trail says it.
 *
 * @param person null for the clock
 * @param name as it was then
 */
public record TrailAuthor(@Nullable PersonId person, String name) {}
