package org.learningassurance.review;

/**
 * What the partnership did, or plans to do, about a theme.
 *
 * @param kind code of a {@link ThemeResponseKind}
 * @param what in words, up to 1,000 characters
 * @param when as far as it is known, in words: "spring 2023"; may be empty
 */
public record ThemeResponse(String kind, String what, String when) {}
