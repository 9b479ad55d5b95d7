package org.learningassurance.reporting.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.learningassurance.reporting.GapOverTime;
import org.learningassurance.shared.Rung;

/**
 * Where learning gets stuck, at the steps of the process of an agency return.
 *
 * @param notes what stands at which shape of {@code bpmn/agency-return.bpmn}: shape=words, separated by semicolons
 * @param words the longest wait in a sentence; empty when nobody has answered yet
 */
record StuckPicture(String notes, String words) {

    private static final Map<Rung, String> SHAPES = Map.of(
            Rung.DISSEMINATED, "userTask_confirmDissemination",
            Rung.IMPLEMENTED, "userTask_reportImplementation",
            Rung.PRACTICE_CHANGED, "userTask_evidencePracticeChange",
            Rung.OUTCOME, "userTask_evidenceOutcome");

    private record Wait(String shape, String what, double days) {

        String note() {
            return shape + "=" + number() + (days == 1 ? " day" : " days");
        }

        String sentence() {
            return "Longest is the wait for %s: half of the steps took no longer than %s working %s."
                    .formatted(what, number(), days == 1 ? "day" : "days");
        }

        private String number() {
            return days == Math.rint(days) ? String.valueOf((long) days) : String.valueOf(days);
        }
    }

    static StuckPicture of(GapOverTime gap) {
        List<Wait> waits = new ArrayList<>();
        for (GapOverTime.StepTime step : gap.steps()) {
            Double days = step.toAnswer();
            if (days != null) {
                waits.add(new Wait(
                        Objects.requireNonNull(SHAPES.get(step.rung())),
                        "an answer on “" + step.rung().label() + "”",
                        days));
            }
        }
        Double judging = gap.toJudge().median();
        if (judging != null) {
            waits.add(new Wait("userTask_judgeClaim", "a judgement", judging));
        }
        return new StuckPicture(
                String.join(";", waits.stream().map(Wait::note).toList()),
                waits.stream()
                        .max(Comparator.comparingDouble(Wait::days))
                        .map(Wait::sentence)
                        .orElse(""));
    }
}
