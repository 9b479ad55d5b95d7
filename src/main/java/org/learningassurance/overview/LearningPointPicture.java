package org.learningassurance.overview;

import java.util.List;
import java.util.Optional;
import org.learningassurance.assurance.Assurance;
import org.learningassurance.briefing.BriefView;
import org.learningassurance.dissemination.ReturnView;
import org.learningassurance.learning.LearningPoint;
import org.learningassurance.training.ActionStatus;
import org.learningassurance.training.PartnershipAction;
import org.learningassurance.worklist.OpenWork;

/**
 * All that a reader may know of where a learning point stands.
 *
 * @param briefs those that cover it
 * @param actions of the partnership that serve it
 * @param training how far all of these are, those that the reader may not open included
 * @param returns of every round, the oldest round first; an agency's reader sees only its own (R11)
 * @param assurance the last decision of the review group, if any
 * @param openWork steps of the learning point and all that hangs on it
 */
public record LearningPointPicture(
        LearningPoint learningPoint,
        List<BriefView> briefs,
        List<PartnershipAction> actions,
        List<ActionStatus> training,
        List<ReturnView> returns,
        Optional<Assurance> assurance,
        List<OpenWork> openWork) {}
