package org.learningassurance.assurance.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningassurance.assurance.AssuranceChoice;
import org.learningassurance.assurance.AssuranceOutcome;
import org.learningassurance.assurance.RecheckChoice;
import org.learningassurance.assurance.RecheckOutcome;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.web.DateInput;
import org.springframework.validation.BindingResult;

/** What is typed to decide on a learning point. Fields stand in the order of the page. */
final class AssuranceForms {

    private AssuranceForms() {}

    static class Decision {

        @NotNull(message = "Choose what was decided")
        @Nullable
        AssuranceOutcome outcome;

        DateInput recheckOn = new DateInput();
        List<AgencyId> recheckAgencies = new ArrayList<>();
        List<Rung> rungs = new ArrayList<>();
        List<AgencyId> agencies = new ArrayList<>();
        DateInput dueOn = new DateInput();
        List<ReturnId> unsettled = new ArrayList<>();

        @NotBlank(message = OverdueForms.REASON)
        String reason = "";

        @NotBlank(message = OverdueForms.SETTING)
        String meeting = "";

        @Nullable
        AssuranceChoice choice(BindingResult errors) {
            if (outcome == null) {
                return null;
            }
            return switch (outcome) {
                case ASSURED ->
                    new AssuranceChoice.Assured(
                            recheckOn.toDate(errors, "recheckOn", "The date of the re-check"),
                            new HashSet<>(recheckAgencies));
                case MORE_NEEDED -> moreNeeded(rungs, agencies, dueOn, errors);
                case GAP_ACCEPTED -> new AssuranceChoice.GapAccepted();
            };
        }
    }

    static class Recheck {

        @NotNull(message = "Choose what was decided")
        @Nullable
        RecheckOutcome outcome;

        List<Rung> rungs = new ArrayList<>();
        List<AgencyId> agencies = new ArrayList<>();
        DateInput dueOn = new DateInput();
        List<ReturnId> unsettled = new ArrayList<>();

        @NotBlank(message = OverdueForms.REASON)
        String reason = "";

        @NotBlank(message = OverdueForms.SETTING)
        String meeting = "";

        @Nullable
        RecheckChoice choice(BindingResult errors) {
            if (outcome == null) {
                return null;
            }
            return switch (outcome) {
                case SUSTAINED -> new RecheckChoice.Sustained();
                case REOPENED -> new RecheckChoice.Reopened(moreNeeded(rungs, agencies, dueOn, errors));
            };
        }
    }

    static class RecheckDate {

        DateInput recheckOn = new DateInput();

        @NotBlank(message = OverdueForms.REASON)
        String reason = "";
    }

    private static AssuranceChoice.MoreNeeded moreNeeded(
            List<Rung> rungs, List<AgencyId> agencies, DateInput dueOn, BindingResult errors) {
        LocalDate due = dueOn.toDate(errors, "dueOn", "The date of the answers");
        Set<Rung> named = rungs.isEmpty() ? Set.of() : EnumSet.copyOf(rungs);
        return new AssuranceChoice.MoreNeeded(named, new HashSet<>(agencies), due);
    }
}
