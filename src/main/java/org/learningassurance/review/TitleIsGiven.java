package org.learningassurance.review;

import org.learningassurance.shared.TextFits;
import org.learningassurance.shared.Verdict;

/** A review is found by a title that people recognise and that names no child. */
final class TitleIsGiven {

    static final int LONGEST = 200;

    private TitleIsGiven() {}

    static Verdict judge(String title) {
        if (title.isBlank()) {
            return Verdict.refuse(TitleIsGiven.class, "Enter a title by which people know the review", "title");
        }
        return TextFits.judge(title, LONGEST, "The title", "title");
    }
}
