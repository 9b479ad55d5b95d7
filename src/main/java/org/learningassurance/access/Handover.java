package org.learningassurance.access;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.PostId;

/**
 * A post goes to somebody, known or new.
 *
 * @param person who is here already; null for somebody new
 * @param name of somebody new; empty otherwise
 * @param email of somebody new; empty otherwise
 * @param on from which day, not after today
 * @param version of the post as the form read it
 */
public record Handover(PostId post, @Nullable PersonId person, String name, String email, LocalDate on, long version) {}
