package org.learningassurance.learning.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.Rung;

/** What is typed to decide on a learning point. */
final class DecisionForms {

    private static final String REASON = "Give the reason. It is kept and shown";

    private DecisionForms() {}

    /** A form of a button only. */
    static class Agreement {}

    static class Reason {

        @NotBlank(message = REASON)
        String reason = "";
    }

    static class Succession {

        @NotNull(message = "Choose the learning point that takes its place")
        @Nullable
        LearningPointId successor;

        @NotBlank(message = REASON)
        String reason = "";
    }

    static class OneMoreAgency {

        @NotNull(message = "Choose the agency to ask")
        @Nullable
        AgencyId agency;

        List<Rung> rungs = new ArrayList<>();

        String audience = "";
    }
}
