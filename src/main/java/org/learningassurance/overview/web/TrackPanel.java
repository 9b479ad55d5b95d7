package org.learningassurance.overview.web;

import java.util.List;
import java.util.Optional;
import org.learningassurance.dissemination.ReachTotal;
import org.learningassurance.dissemination.ReturnViews;
import org.learningassurance.overview.Ladder;
import org.learningassurance.overview.LearningPointPicture;
import org.learningassurance.overview.OverviewService;
import org.learningassurance.overview.ProcessPlace;
import org.learningassurance.overview.Track;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.SubjectKind;
import org.learningassurance.shared.web.Dates;
import org.learningassurance.shared.web.Matrix;
import org.learningassurance.shared.web.Panel;
import org.learningassurance.shared.web.Stage;
import org.springframework.stereotype.Component;

/** Where a learning point stands: its track, and each agency on the ladder. */
@Component
class TrackPanel implements Panel {

    private static final int ABOVE_THE_FACTS = -10;

    private final OverviewService overview;
    private final ReturnViews returns;
    private final Dates dates;

    TrackPanel(OverviewService overview, ReturnViews returns, Dates dates) {
        this.overview = overview;
        this.returns = returns;
        this.dates = dates;
    }

    /** @param now ids of the shapes to mark in the diagram, separated by blanks */
    record Content(
            LearningPointPicture picture,
            List<Stage> stages,
            Matrix matrix,
            ReachTotal reach,
            List<ProcessPlace> places,
            String now) {}

    @Override
    public int order() {
        return ABOVE_THE_FACTS;
    }

    @Override
    public Optional<Shown> on(Subject subject, Actor by) {
        if (subject.kind() != SubjectKind.LEARNING_POINT || seesNoReturns(by)) {
            return Optional.empty();
        }
        LearningPointId id = LearningPointId.of(subject.id());
        LearningPointPicture picture = overview.of(id, by);
        List<ProcessPlace> places = ProcessPlace.of(picture);
        String now =
                String.join(" ", places.stream().map(ProcessPlace::activity).toList());
        return Optional.of(new Shown(
                "overview/panels",
                "whereItStands",
                new Content(
                        picture,
                        Track.of(picture, dates).stream().map(TrackPanel::drawn).toList(),
                        Ladder.of(picture.returns(), dates),
                        returns.reach(id, by),
                        places,
                        now)));
    }

    /** Who may know of no agency's return would read that nothing has been asked. */
    static boolean seesNoReturns(Actor by) {
        return !by.partnership() && by.agencies().isEmpty();
    }

    private static Stage drawn(Track.At at) {
        return new Stage(at.stage().label(), style(at.state()), at.label(), at.meta());
    }

    private static String style(Track.State state) {
        return switch (state) {
            case DONE -> "done";
            case NOW -> "now";
            case LATE -> "late";
            case AHEAD -> "todo";
            case NONE -> "none";
        };
    }
}
