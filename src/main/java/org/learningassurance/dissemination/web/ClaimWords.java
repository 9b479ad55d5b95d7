package org.learningassurance.dissemination.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningassurance.dissemination.Arrangement;
import org.learningassurance.dissemination.Claim;
import org.learningassurance.dissemination.DisseminationClaim;
import org.learningassurance.dissemination.ImplementationClaim;
import org.learningassurance.dissemination.OutcomeClaim;
import org.learningassurance.dissemination.PracticeClaim;
import org.learningassurance.dissemination.Reach;
import org.learningassurance.dissemination.Route;
import org.learningassurance.dissemination.RungClaim;
import org.learningassurance.dissemination.SingleAgencyAction;
import org.learningassurance.dissemination.UnderstandingCheck;
import org.learningassurance.evidence.EvidenceView;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.web.Dates;
import org.springframework.stereotype.Component;

/** Writes a claim out for people: to check before sending, to judge, and in the history. */
@Component("claimWords")
class ClaimWords {

    /**
     * One line of a claim.
     *
     * @param field the input where it can be changed
     */
    record Line(String label, String text, String field) {}

    private final Dates dates;

    ClaimWords(Dates dates) {
        this.dates = dates;
    }

    /** What a form for a rung is called, as an instruction. */
    static String title(Rung rung) {
        return switch (rung) {
            case DISSEMINATED -> "Confirm dissemination";
            case IMPLEMENTED -> "Report implementation";
            case PRACTICE_CHANGED -> "Give evidence of practice change";
            case OUTCOME -> "Give evidence of the outcome for children";
        };
    }

    /** Fills a new form in from an earlier claim, and says so; empty when there was nothing to fill in. */
    String filledIn(ClaimForm form, RungClaim earlier) {
        String what = form.fillFrom(earlier.claim());
        return what.isEmpty()
                ? ""
                : "We filled in %s, from your agency’s answer of %s. Change what differs."
                        .formatted(what, dates.day(earlier.claimedAt()));
    }

    /** All that was said, in the order of the form; what was left empty is left out. */
    public List<Line> lines(Claim claim, Collection<EvidenceView> evidence) {
        List<Line> lines = new ArrayList<>();
        if (claim instanceof DisseminationClaim dissemination) {
            of(dissemination, lines);
        } else if (claim instanceof ImplementationClaim implementation) {
            of(implementation, lines);
        } else if (claim instanceof PracticeClaim practice) {
            add(
                    lines,
                    "What the evidence shows",
                    practice.shows() == null ? "" : practice.shows().label(),
                    "shows");
            add(lines, "What was found", practice.finding(), "finding");
        } else if (claim instanceof OutcomeClaim outcome) {
            add(lines, "What was measured now", outcome.measure(), "measure");
            add(lines, "What it was before", outcome.baseline(), "baseline");
            add(lines, "What children and families said", outcome.voice(), "voice");
            add(
                    lines,
                    "What this shows",
                    outcome.shows() == null ? "" : outcome.shows().label(),
                    "shows");
        }
        add(
                lines,
                "Already in place",
                claim.alreadyInPlace() ? "Yes, before the learning point was agreed" : "",
                "alreadyInPlace");
        evidence(evidence, lines);
        add(lines, "Anything else", claim.note(), "note");
        return lines;
    }

    private static void evidence(Collection<EvidenceView> evidence, List<Line> lines) {
        String titles = evidence.stream().map(view -> view.item().title()).collect(Collectors.joining("\n"));
        add(lines, "Evidence", titles, "evidence");
    }

    private void of(DisseminationClaim claim, List<Line> lines) {
        passedOn(claim, lines);
        Reach reach = claim.reach();
        if (reach.reached() != null) {
            add(lines, "Staff reached", reached(reach), "reached");
        }
        add(lines, "Why the learning is for fewer staff", reach.smallerAudienceReason(), "smallerAudienceReason");
        add(lines, "Why there is no figure", reach.noFigureReason(), "noFigureReason");
        training(claim, lines);
    }

    /** What one meeting or course says of every learning point that was shared in it. */
    List<Line> common(DisseminationClaim claim, Collection<EvidenceView> evidence) {
        List<Line> lines = new ArrayList<>();
        passedOn(claim, lines);
        training(claim, lines);
        evidence(evidence, lines);
        add(lines, "Anything else", claim.note(), "note");
        return lines;
    }

    private void passedOn(DisseminationClaim claim, List<Line> lines) {
        add(
                lines,
                "How it was passed on",
                claim.routes().stream().sorted().map(Route::label).collect(Collectors.joining("\n")),
                "routes");
        add(lines, "First passed on", dates.day(claim.from()), "from");
        add(lines, "Last passed on", dates.day(claim.to()), "to");
    }

    private static void training(DisseminationClaim claim, List<Line> lines) {
        add(
                lines,
                "Own training carries the learning",
                claim.training() == null ? "" : claim.training().label(),
                "training");
    }

    private void of(ImplementationClaim claim, List<Line> lines) {
        add(
                lines,
                "What sort of thing",
                claim.arrangements().stream().sorted().map(Arrangement::label).collect(Collectors.joining("\n")),
                "arrangements");
        add(lines, "What was put in place", claim.what(), "what");
        add(lines, "In place since", dates.day(claim.from()), "from");
        for (SingleAgencyAction action : claim.actions()) {
            String day = action.doneOn() == null ? "" : ", " + dates.day(action.doneOn());
            add(
                    lines,
                    "Action inside the agency",
                    "%s (%s%s)".formatted(action.what(), action.who(), day),
                    "actions[0].what");
        }
        UnderstandingCheck check = claim.check();
        if (check != null) {
            add(
                    lines,
                    "Check of understanding",
                    "%d asked: %s".formatted(check.people(), check.result()),
                    "checkPeople");
        }
    }

    /** "48 of 52 (92%)", or that there is no figure. */
    static String reached(Reach reach) {
        return reach.reached() == null ? "No figure" : reached(reach.reached(), reach.audience());
    }

    /** Why N is smaller than it was asked, or why there is no figure; empty when neither needs a reason. */
    static String why(Reach reach) {
        return reach.noFigureReason().isEmpty() ? reach.smallerAudienceReason() : reach.noFigureReason();
    }

    /** "48 of 52 (92%)". */
    static String reached(int reached, @Nullable Integer audience) {
        return audience == null || audience == 0
                ? String.valueOf(reached)
                : "%d of %d (%d%%)".formatted(reached, audience, reached * 100L / audience);
    }

    private static void add(List<Line> lines, String label, String text, String field) {
        if (!text.isEmpty()) {
            lines.add(new Line(label, text, field));
        }
    }
}
