package org.learningassurance.overview;

import static java.util.function.Predicate.not;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.learningassurance.assurance.Assurance;
import org.learningassurance.assurance.AssuranceStatus;
import org.learningassurance.briefing.BriefVersion;
import org.learningassurance.briefing.BriefView;
import org.learningassurance.dissemination.ReturnView;
import org.learningassurance.dissemination.StepView;
import org.learningassurance.learning.Stage;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.Timeliness;
import org.learningassurance.shared.web.Dates;
import org.learningassurance.training.ActionStatus;

/** The stages of a learning point as they follow from what has happened; nothing of it is stored. */
public final class Track {

    private static final Set<AssuranceStatus> ONCE_ASSURED =
            Set.of(AssuranceStatus.ASSURED, AssuranceStatus.RECHECK_ASKED, AssuranceStatus.SUSTAINED);

    /** How a stage is drawn; see the track fragment of the pages. */
    public enum State {
        DONE,
        NOW,
        LATE,
        AHEAD,
        NONE
    }

    /** @param meta a date in words; empty for none */
    public record At(Stage stage, State state, String label, String meta) {}

    private final LearningPointPicture picture;
    private final Dates dates;

    private Track(LearningPointPicture picture, Dates dates) {
        this.picture = picture;
        this.dates = dates;
    }

    public static List<At> of(LearningPointPicture picture, Dates dates) {
        var track = new Track(picture, dates);
        List<At> stages = new ArrayList<>();
        stages.add(track.brief());
        stages.add(track.training());
        stages.add(track.rungs(Stage.DISSEMINATION, Set.of(Rung.DISSEMINATED)));
        stages.add(track.rungs(Stage.EVIDENCE, Set.of(Rung.IMPLEMENTED, Rung.PRACTICE_CHANGED, Rung.OUTCOME)));
        stages.add(track.assured());
        track.sustained().ifPresent(stages::add);
        return stages;
    }

    private At brief() {
        Optional<BriefVersion> issued = picture.briefs().stream()
                .map(BriefView::issued)
                .flatMap(Optional::stream)
                .findFirst();
        if (issued.isPresent()) {
            String on = issued.get().issuedOn().map(dates::day).orElse("");
            return new At(Stage.BRIEF, State.DONE, "Issued", on);
        }
        if (picture.learningPoint().urgentWithoutBrief()) {
            return new At(Stage.BRIEF, State.NONE, "Asked with a notice", "");
        }
        return picture.briefs().stream()
                .findFirst()
                .map(brief -> new At(
                        Stage.BRIEF,
                        State.NOW,
                        brief.latest().status().label(),
                        "Version " + brief.latest().number()))
                .orElse(new At(Stage.BRIEF, State.AHEAD, "Not drafted yet", ""));
    }

    private At training() {
        List<ActionStatus> actions = picture.training();
        if (actions.isEmpty()) {
            return new At(Stage.TRAINING, State.NONE, "Nothing planned", "");
        }
        long done =
                actions.stream().filter(status -> status == ActionStatus.DONE).count();
        boolean begun = actions.stream().anyMatch(status -> status != ActionStatus.PLANNED);
        State state = done == actions.size() ? State.DONE : begun ? State.NOW : State.AHEAD;
        return new At(Stage.TRAINING, state, "%d of %d done".formatted(done, actions.size()), "");
    }

    private At rungs(Stage stage, Set<Rung> rungs) {
        List<StepView> steps = latestSteps().stream()
                .filter(step -> rungs.contains(step.rung()))
                .toList();
        if (steps.isEmpty()) {
            return new At(stage, State.AHEAD, "Not asked yet", "");
        }
        long reached =
                steps.stream().filter(step -> step.disposition().reached()).count();
        boolean late = steps.stream().anyMatch(step -> step.timeliness() == Timeliness.OVERDUE);
        long open = steps.stream().filter(step -> !step.disposition().closed()).count();
        long closedOtherwise = steps.size() - open - reached;
        State state = late ? State.LATE : open > 0 ? State.NOW : State.DONE;
        String of = rungs.size() == 1 ? "agencies" : "steps";
        String otherwise = closedOtherwise > 0 ? closedOtherwise + " closed without being reached" : "";
        return new At(stage, state, "%d of %d %s".formatted(reached, steps.size(), of), late ? "Overdue" : otherwise);
    }

    private At assured() {
        return picture.assurance().map(this::assured).orElse(new At(Stage.ASSURED, State.AHEAD, "Not decided yet", ""));
    }

    private At assured(Assurance assurance) {
        boolean assuredOnce = ONCE_ASSURED.contains(assurance.status());
        String next = assuredOnce
                ? assurance.recheckOn().map(on -> "Re-check " + dates.day(on)).orElse("")
                : "";
        boolean ended = assuredOnce || assurance.status() == AssuranceStatus.GAP_ACCEPTED;
        String label = assuredOnce
                ? AssuranceStatus.ASSURED.label()
                : assurance.status().label();
        return new At(Stage.ASSURED, ended ? State.DONE : State.NOW, label, next);
    }

    private Optional<At> sustained() {
        return picture.assurance()
                .map(Assurance::status)
                .filter(status -> status == AssuranceStatus.SUSTAINED || status == AssuranceStatus.RECHECK_ASKED)
                .map(status -> new At(
                        Stage.SUSTAINED,
                        status == AssuranceStatus.SUSTAINED ? State.DONE : State.NOW,
                        status.label(),
                        ""));
    }

    private Collection<StepView> latestSteps() {
        return latestOfEach(picture.returns());
    }

    /** Of each agency and rung the step of the last round that asked for it. */
    static Collection<StepView> latestOfEach(List<ReturnView> returns) {
        Map<String, StepView> latest = new LinkedHashMap<>();
        returns.stream()
                .sorted(Comparator.comparingInt(ReturnView::round))
                .filter(not(each -> each.steps().isEmpty()))
                .forEach(each -> each.steps().forEach(step -> latest.put(each.agency() + " " + step.rung(), step)));
        return latest.values();
    }
}
