package org.learningassurance.dissemination.web;

import java.util.List;
import org.learningassurance.dissemination.ReturnView;
import org.learningassurance.dissemination.StepView;
import org.learningassurance.shared.Disposition;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.web.Tag;

/** One asked rung as the page of its return shows it: both axes in words and colour. */
record RungRow(String rung, Tag disposition, Tag timeliness, String due, String moved) {

    static List<RungRow> of(ReturnView view, org.learningassurance.shared.web.Dates dates) {
        return view.steps().stream().map(step -> row(view, step, dates)).toList();
    }

    private static RungRow row(ReturnView view, StepView step, org.learningassurance.shared.web.Dates dates) {
        String moved = step.slips() == 0 ? "" : step.slips() == 1 ? "moved once" : "moved " + step.slips() + " times";
        return new RungRow(
                step.rung().label() + reach(view, step.rung()),
                Tag.of(step.disposition()),
                Tag.of(step.timeliness()),
                due(step, dates),
                moved);
    }

    private static String reach(ReturnView view, Rung rung) {
        Integer reached = view.reached();
        return rung == Rung.DISSEMINATED && reached != null
                ? ": " + ClaimWords.reached(reached, view.reachedOf()) + " staff reached"
                : "";
    }

    private static String due(StepView step, org.learningassurance.shared.web.Dates dates) {
        if (step.disposition().closed()) {
            return "";
        }
        if (step.disposition() == Disposition.NOT_YET_CHANGED) {
            return "Measure again by " + dates.day(step.dueOn());
        }
        return dates.day(step.dueOn());
    }
}
