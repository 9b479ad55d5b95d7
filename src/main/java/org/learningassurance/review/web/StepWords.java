package org.learningassurance.review.web;

import java.util.Locale;
import org.learningassurance.review.ReviewKind;
import org.learningassurance.review.ReviewStep;

/**
 * How the form of a step speaks.
 *
 * @param title the page's heading
 * @param button on the review's page and on the form
 * @param question the legend of the date
 * @param date how the date is called at the start of a sentence
 * @param done what the review is afterwards, for the banner
 */
record StepWords(
        String title,
        String button,
        String question,
        String date,
        String done,
        boolean asksOutcome,
        boolean asksReason) {

    static StepWords of(ReviewStep step, ReviewKind kind) {
        String review = kind == ReviewKind.PRACTICE_REVIEW
                ? "practice review"
                : kind.label().toLowerCase(Locale.UK);
        return switch (step) {
            case COMPLETE ->
                plain("Complete the " + review, "When was it completed?", "The date of completion", "completed");
            case SEND_TO_PANEL ->
                plain(
                        "Send to the national Panel",
                        "When was it sent?",
                        "The date of sending",
                        "sent to the national Panel");
            case DECIDE_OUTCOME ->
                new StepWords(
                        "Decide what follows the rapid review",
                        "Record the decision",
                        "When did the review group decide?",
                        "The date of the decision",
                        "the review group's decision is recorded",
                        true,
                        true);
            case AGREE -> plain("Agree the " + review, "When was it agreed?", "The date of agreement", "agreed");
            case PUBLISH ->
                plain("Publish the " + review, "When was it published?", "The date of publication", "published");
            case DO_NOT_PUBLISH ->
                new StepWords(
                        "Decide not to publish the " + review,
                        "Do not publish",
                        "When was it decided?",
                        "The date of the decision",
                        "will not be published",
                        false,
                        true);
        };
    }

    private static StepWords plain(String title, String question, String date, String done) {
        return new StepWords(title, title, question, date, done, false, false);
    }
}
