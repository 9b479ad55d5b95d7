package org.learningassurance.workflow;

import static org.learningassurance.shared.Rung.DISSEMINATED;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.shared.ActionId;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.SessionId;
import org.learningassurance.training.ActionPlan;
import org.learningassurance.training.ActionService;
import org.learningassurance.training.Attendance;
import org.learningassurance.training.SessionService;
import org.learningassurance.training.SessionTerms;
import org.springframework.stereotype.Component;

/** Plans the partnership's actions and takes them on, for process tests. */
@Component("processTestActions")
class Actions {

    private final ActionService actions;
    private final SessionService sessions;
    private final DirectoryService directory;
    private final Players players;

    Actions(ActionService actions, SessionService sessions, DirectoryService directory, Players players) {
        this.actions = actions;
        this.sessions = sessions;
        this.directory = directory;
        this.players = players;
    }

    ActionId trainingUpdate() {
        return started("TRAINING_UPDATE", Map.of("course", "Refresher Training"));
    }

    ActionId guidance() {
        return started("GUIDANCE", Map.of());
    }

    /** Serves a learning point whose agencies are asked, so that it starts at once. */
    ActionId started(String kind, Map<String, String> facts) {
        return plan(kind, facts, Set.of(players.asking(players.asked(players.agency(), DISSEMINATED))));
    }

    /** Due in two months. */
    ActionId plan(String kind, Map<String, String> facts, Set<LearningPointId> serves) {
        return actions.plan(
                new ActionPlan(
                        kind,
                        "An action",
                        "What will be done",
                        serves,
                        Set.of(),
                        directory.trainingOfficerPost(),
                        players.today().plusMonths(2),
                        facts),
                players.trainingOfficer);
    }

    void materialUpdated(ActionId update) {
        actions.materialUpdated(
                update, "A case about the home", players.today(), version(update), players.trainingOfficer);
    }

    void wentLive(ActionId update) {
        actions.wentLive(update, players.today(), true, version(update), players.trainingOfficer);
    }

    /** Sessions from a day on for 40 staff of an agency, of whom half are to be reached. */
    void planSessions(ActionId update, AgencyId agency, LocalDate from) {
        sessions.plan(
                update,
                new SessionTerms(20, 2, 50, from),
                Map.of(agency, 40),
                version(update),
                players.trainingOfficer);
    }

    void planSessionsAgain(ActionId update, AgencyId agency, LocalDate from) {
        sessions.planAgain(
                update,
                new SessionTerms(20, 2, 50, from),
                Map.of(agency, 40),
                "The room is not free",
                version(update),
                players.trainingOfficer);
    }

    void hold(ActionId action, AgencyId agency, int attended) {
        SessionId session = sessions.book(action, players.today(), 20, "Town hall", players.trainingOfficer);
        sessions.record(
                session,
                players.today(),
                Map.of(agency, new Attendance(attended, 0)),
                sessions.get(session, players.trainingOfficer).version(),
                players.trainingOfficer);
    }

    void carryOut(ActionId action) {
        actions.carryOut(
                action,
                Map.of("where", "On the website"),
                Set.of(),
                players.today(),
                version(action),
                players.trainingOfficer);
    }

    void moveDue(ActionId action, LocalDate to) {
        actions.moveDue(action, to, "The author is away", version(action), players.trainingOfficer);
    }

    void withdraw(ActionId action) {
        actions.withdraw(action, "Done by somebody else", version(action), players.trainingOfficer);
    }

    long version(ActionId action) {
        return actions.theAction(action).version();
    }
}
