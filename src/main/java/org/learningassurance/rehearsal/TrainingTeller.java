package org.learningassurance.rehearsal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.learningassurance.shared.ActionId;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.SessionId;
import org.learningassurance.training.ActionPlan;
import org.learningassurance.training.ActionService;
import org.learningassurance.training.Attendance;
import org.learningassurance.training.SessionService;
import org.learningassurance.training.SessionTerms;
import org.springframework.stereotype.Component;

/** Does what the training and development officer does in a {@link LearningStory}. */
@Component
class TrainingTeller {

    /**
     * @param kind code of a kind of action
     * @param dueDay days from the beginning of the story
     * @param facts what the kind asks for when it is planned
     */
    record OtherAction(String kind, String title, String what, int dueDay, Map<String, String> facts) {}

    private static final int TARGET_PERCENT = 80;

    private final Cast cast;
    private final Clock clock;
    private final StoryTeller stories;
    private final ActionService actions;
    private final SessionService sessions;
    private final Map<String, ActionId> updates = new HashMap<>();
    private final Map<String, ActionId> others = new HashMap<>();

    TrainingTeller(Cast cast, Clock clock, StoryTeller stories, ActionService actions, SessionService sessions) {
        this.cast = cast;
        this.clock = clock;
        this.stories = stories;
        this.actions = actions;
        this.sessions = sessions;
    }

    void plan(LearningStory story, String course) {
        ActionId update = plan(
                story,
                new OtherAction(
                        "TRAINING_UPDATE",
                        "Training update: " + story.entry().brief(),
                        "A part on this learning, with an exercise for small groups.",
                        60,
                        Map.of("course", course)),
                cast.trainingOfficerPost());
        updates.put(story.key(), update);
    }

    /** Whatever else the partnership does itself; the business unit sees to it. */
    void plan(LearningStory story, OtherAction action) {
        others.put(story.key() + action.kind(), plan(story, action, cast.officerPost()));
    }

    void carryOut(LearningStory story, OtherAction action, Map<String, String> facts, Set<String> agencies) {
        ActionId id = Played.found(others, story.key() + action.kind());
        Set<AgencyId> tookPart = agencies.stream().map(cast::agency).collect(Collectors.toSet());
        actions.carryOut(id, facts, tookPart, today(), version(id), cast.officer());
    }

    private ActionId plan(LearningStory story, OtherAction action, PostId owner) {
        return actions.plan(
                new ActionPlan(
                        action.kind(),
                        action.title(),
                        action.what(),
                        Set.of(stories.point(story)),
                        Set.of(),
                        owner,
                        story.day(action.dueDay()),
                        action.facts()),
                cast.officer());
    }

    void materialUpdated(LearningStory story) {
        ActionId id = update(story);
        actions.materialUpdated(
                id, "Slides and the trainer's notes have the new part.", today(), version(id), cast.trainingOfficer());
    }

    void wentLive(LearningStory story) {
        ActionId id = update(story);
        actions.wentLive(id, today(), true, version(id), cast.trainingOfficer());
    }

    void sessionsNotNeeded(LearningStory story) {
        ActionId id = update(story);
        actions.sessionsNotNeeded(
                id,
                "The audience is reached by the course and by the agencies themselves.",
                version(id),
                cast.trainingOfficer());
    }

    void planSessions(LearningStory story, int size, int perMonth) {
        ActionId id = update(story);
        sessions.plan(
                id,
                new SessionTerms(size, perMonth, TARGET_PERCENT, today()),
                sessions.proposedAudience(id, cast.trainingOfficer()),
                version(id),
                cast.trainingOfficer());
    }

    void giveSession(LearningStory story, int fromEachAgency) {
        ActionId id = update(story);
        SessionId session = sessions.book(id, today(), 40, "Town Hall, room 2", cast.trainingOfficer());
        Map<AgencyId, Attendance> attendance = story.asked().stream()
                .collect(Collectors.toMap(
                        asked -> cast.agency(asked.agency()), asked -> new Attendance(fromEachAgency, 0)));
        sessions.record(
                session,
                today(),
                attendance,
                sessions.get(session, cast.trainingOfficer()).version(),
                cast.trainingOfficer());
    }

    private ActionId update(LearningStory story) {
        return Played.found(updates, story.key());
    }

    private long version(ActionId id) {
        return actions.theAction(id).version();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
