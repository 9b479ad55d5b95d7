package org.learningassurance.assurance.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.learningassurance.assurance.ExecutiveChoice;
import org.learningassurance.assurance.OverdueChoice;
import org.learningassurance.shared.web.DateInput;

/** What is typed to decide on an overdue claim. */
final class OverdueForms {

    static final String REASON = "Give the reason for the decision";
    static final String SETTING = "Choose where this was decided";

    private OverdueForms() {}

    static class Group {

        @NotNull(message = "Choose what was decided")
        @Nullable
        OverdueChoice choice;

        DateInput newDueOn = new DateInput();

        @NotBlank(message = REASON)
        String reason = "";

        @NotBlank(message = SETTING)
        String meeting = "";
    }

    static class Executive {

        @NotNull(message = "Choose what was decided")
        @Nullable
        ExecutiveChoice choice;

        DateInput newDueOn = new DateInput();

        @NotBlank(message = REASON)
        String reason = "";
    }
}
