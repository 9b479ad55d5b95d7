package org.learningassurance.review.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.learningassurance.review.Theme;
import org.learningassurance.review.ThemeResponse;
import org.learningassurance.review.ThemeStage;
import org.learningassurance.review.ThemeText;

/** What is typed about themes. */
final class ThemeForms {

    private ThemeForms() {}

    static class Text {

        @NotBlank(message = "Enter the name of the theme")
        String name = "";

        @NotBlank(message = "Say what the reviews have taught about it")
        String learning = "";

        boolean goodPractice;

        @NotNull(message = "Choose how far the theme is")
        ThemeStage stage = ThemeStage.IDENTIFIED;

        static Text of(Theme theme) {
            Text form = new Text();
            form.name = theme.name();
            form.learning = theme.learning();
            form.goodPractice = theme.goodPractice();
            form.stage = theme.stage();
            return form;
        }

        ThemeText text() {
            return new ThemeText(name, learning, goodPractice, stage);
        }
    }

    static class Response {

        @NotBlank(message = "Choose the kind of response")
        String kind = "";

        @NotBlank(message = "Say what was done or is planned")
        String what = "";

        String when = "";

        ThemeResponse response() {
            return new ThemeResponse(kind, what, when);
        }
    }
}
