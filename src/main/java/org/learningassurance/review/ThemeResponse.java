package org.learningassurance.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What the partnership did, or plans to do, about a theme.
 *
 * @param kind code of a {@link ThemeResponseKind}
 * @param what in words, up to 1,000 characters
 * @param when as far as it is known, in words: "spring 2023"; may be empty
 */
@Embeddable
public record ThemeResponse(
        @Column(nullable = false) String kind,
        @Column(nullable = false) String what,
        @Column(name = "when_said", nullable = false) String when) {}
