package org.learningassurance.overview;

import java.util.Comparator;
import java.util.List;
import org.learningassurance.assurance.AssuranceService;
import org.learningassurance.briefing.BriefService;
import org.learningassurance.dissemination.ReturnView;
import org.learningassurance.dissemination.ReturnViews;
import org.learningassurance.learning.LearningPoint;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.training.ActionService;
import org.learningassurance.worklist.WorkItem;
import org.learningassurance.worklist.WorklistService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws together what the modules know, within the reader's scope. */
@Service
@Transactional(readOnly = true)
public class OverviewService {

    private final LearningPointService learningPoints;
    private final BriefService briefs;
    private final ActionService actions;
    private final ReturnViews returns;
    private final AssuranceService assurance;
    private final WorklistService worklist;

    OverviewService(
            LearningPointService learningPoints,
            BriefService briefs,
            ActionService actions,
            ReturnViews returns,
            AssuranceService assurance,
            WorklistService worklist) {
        this.learningPoints = learningPoints;
        this.briefs = briefs;
        this.actions = actions;
        this.returns = returns;
        this.assurance = assurance;
        this.worklist = worklist;
    }

    /** @throws org.learningassurance.shared.NotFound when it is not there, or not the reader's to see */
    public LearningPointPicture of(LearningPointId id, Actor by) {
        LearningPoint learningPoint = learningPoints.get(id, by);
        List<ReturnView> rounds = returns.of(id, by).stream()
                .sorted(Comparator.comparingInt(ReturnView::round).thenComparing(ReturnView::agencyName))
                .toList();
        return new LearningPointPicture(
                learningPoint,
                briefs.covering(id, by),
                actions.serving(id, by),
                actions.progress(id),
                rounds,
                assurance.theAssuranceOf(id),
                worklist.theOpenFor(id).stream()
                        .filter(work -> sees(work.item(), by))
                        .toList());
    }

    private static boolean sees(WorkItem item, Actor by) {
        return by.partnership() || item.agency().filter(by::ofAgency).isPresent();
    }
}
