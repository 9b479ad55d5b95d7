package org.learningassurance.review;

/**
 * What is written down about a theme.
 *
 * @param name up to 200 characters; no two themes share one
 * @param learning up to 4,000 characters
 * @param goodPractice whether the reviews found good practice in it as well
 */
public record ThemeText(String name, String learning, boolean goodPractice, ThemeStage stage) {}
