package org.learningassurance.workflow;

import java.util.Optional;
import org.learningassurance.briefing.BriefService;
import org.learningassurance.shared.BriefVersionId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.Subject;

/** A brief, written, approved and issued. */
final class BriefJourney implements Journey {

    private final BriefService briefs;
    private final Briefs desk;
    private final Players players;
    private BriefVersionId brief = BriefVersionId.next();

    BriefJourney(BriefService briefs, Briefs desk, Players players) {
        this.briefs = briefs;
        this.desk = desk;
        this.players = players;
    }

    @Override
    public Optional<String> begin() {
        LearningPointId covered = players.drafted(players.asked(players.agency(), Rung.DISSEMINATED));
        brief = desk.drafted(covered);
        return Optional.of(brief.toString());
    }

    @Override
    public void leave(String at) {
        switch (at) {
            case "userTask_reviseBrief" -> briefs.askApproval(brief, desk.version(brief), players.businessUnit);
            case "userTask_approveBrief" -> briefs.approve(brief, desk.version(brief), players.manager);
            case "userTask_issueBrief" -> briefs.issue(brief, desk.version(brief), players.businessUnit);
            default -> throw Journey.doesNotWaitAt(at);
        }
    }

    @Override
    public Optional<String> withdraw() {
        briefs.withdraw(brief, "Told in another brief", desk.version(brief), players.businessUnit);
        return Optional.of("subProcess_withdrawn");
    }

    @Override
    public Optional<Subject> subject() {
        return Optional.of(Subject.of(brief));
    }

    @Override
    public String end() {
        return "end_issued";
    }
}
