package org.learningassurance.workflow;

import java.util.List;
import java.util.Set;
import org.learningassurance.briefing.BriefSections;
import org.learningassurance.briefing.BriefService;
import org.learningassurance.briefing.BriefText;
import org.learningassurance.shared.BriefVersionId;
import org.learningassurance.shared.LearningPointId;
import org.springframework.stereotype.Component;

/** Writes briefs and takes them on, for process tests. */
@Component("processTestBriefs")
class Briefs {

    private final BriefService briefs;
    private final Players players;

    Briefs(BriefService briefs, Players players) {
        this.briefs = briefs;
        this.players = players;
    }

    /** Complete, so that it may be approved. */
    BriefVersionId drafted(LearningPointId... covers) {
        BriefSections sections = new BriefSections("A visit", "Staff listened", "Ask about everybody", "Ask", "Ask us");
        return briefs.draft(
                new BriefText("Think family", Set.copyOf(List.of(covers)), sections), null, players.businessUnit);
    }

    BriefVersionId approved(LearningPointId... covers) {
        BriefVersionId brief = drafted(covers);
        briefs.askApproval(brief, version(brief), players.businessUnit);
        briefs.approve(brief, version(brief), players.manager);
        return brief;
    }

    BriefVersionId issued(LearningPointId... covers) {
        BriefVersionId brief = approved(covers);
        issue(brief);
        return brief;
    }

    void issue(BriefVersionId brief) {
        briefs.issue(brief, version(brief), players.businessUnit);
    }

    long version(BriefVersionId brief) {
        return briefs.theVersion(brief).version();
    }
}
