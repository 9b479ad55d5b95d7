package org.learningassurance.workflow;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.learningassurance.briefing.BriefService;
import org.learningassurance.shared.BriefVersionId;
import org.springframework.stereotype.Component;

/** Wakes the learning points that wait for an issued brief. The others it covers ask for themselves when they come so far. */
@Component("letLearningPointsGoOn")
class LetLearningPointsGoOn implements JavaDelegate {

    private final BriefService briefs;
    private final Instances instances;

    LetLearningPointsGoOn(BriefService briefs, Instances instances) {
        this.briefs = briefs;
        this.instances = instances;
    }

    @Override
    public void execute(DelegateExecution execution) {
        briefs.theVersion(new BriefVersionId(Keys.of(execution)))
                .covers()
                .forEach(learningPoint -> instances.correlate(CatchMessage.BRIEF_ISSUED, learningPoint));
    }
}
