package org.learningassurance.workflow;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.learningassurance.assurance.AssuranceDecided;
import org.learningassurance.assurance.AssuranceService;
import org.learningassurance.assurance.AssuranceStatus;
import org.learningassurance.assurance.RecheckDecided;
import org.learningassurance.assurance.RecheckMoved;
import org.learningassurance.briefing.BriefService;
import org.learningassurance.dissemination.ReturnService;
import org.learningassurance.dissemination.RoundSettled;
import org.learningassurance.learning.AgencyToBeAsked;
import org.learningassurance.learning.LearningPointAgreed;
import org.learningassurance.learning.LearningPointDrafted;
import org.learningassurance.learning.LearningPointReturned;
import org.learningassurance.learning.LearningPointRevised;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.learning.LearningPointStatus;
import org.learningassurance.learning.LearningPointSuperseded;
import org.learningassurance.learning.LearningPointWithdrawn;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.Refusal;
import org.learningassurance.worklist.WorkItemKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves the instances of {@code learning-point.bpmn} as learning points are agreed, asked and decided, and answers its gateways. */
@Component("learningPointProcess")
public class LearningPointProcess {

    private static final String RECHECK_TIMER = "timer_recheckDue";

    private final Instances instances;
    private final LearningPointService learningPoints;
    private final BriefService briefs;
    private final ReturnService returns;
    private final AssuranceService assurance;
    private final AddedAgencies added;
    private final EndedLearningPoints ended;

    LearningPointProcess(
            Instances instances,
            LearningPointService learningPoints,
            BriefService briefs,
            ReturnService returns,
            AssuranceService assurance,
            AddedAgencies added,
            EndedLearningPoints ended) {
        this.instances = instances;
        this.learningPoints = learningPoints;
        this.briefs = briefs;
        this.returns = returns;
        this.assurance = assurance;
        this.added = added;
        this.ended = ended;
    }

    public boolean agreed(DelegateExecution execution) {
        return learningPoints.theLearningPoint(id(execution)).status() == LearningPointStatus.AGREED;
    }

    /** Whether a brief is out, or none is waited for. When not, no brief is issued before this transaction waits for one. */
    public boolean maybeAsked(DelegateExecution execution) {
        return learningPoints.theLearningPoint(id(execution)).urgentWithoutBrief()
                || briefs.lockAndAskIssued(id(execution));
    }

    /** Whether the round asked last is settled. When not, it is not settled before this transaction waits for it. */
    public boolean settled(DelegateExecution execution) {
        return returns.isRoundSettled(id(execution), returns.currentRound(id(execution)));
    }

    /** Where the review group's last decision has left the learning point. */
    public String decision(DelegateExecution execution) {
        return status(execution).name();
    }

    public boolean sustained(DelegateExecution execution) {
        return status(execution) == AssuranceStatus.SUSTAINED;
    }

    @EventListener
    void on(LearningPointDrafted drafted) {
        instances.start(StartMessage.LEARNING_POINT_DRAFTED, drafted.learningPoint());
    }

    @EventListener
    void on(LearningPointAgreed agreed) {
        instances.complete(ProcessModel.LEARNING_POINT, agreed.learningPoint(), WorkItemKind.AGREE_LEARNING_POINT);
    }

    @EventListener
    void on(LearningPointReturned returned) {
        instances.complete(ProcessModel.LEARNING_POINT, returned.learningPoint(), WorkItemKind.AGREE_LEARNING_POINT);
    }

    /** A draft that is before the review group may be changed there; only one that was returned goes before it again. */
    @EventListener
    void on(LearningPointRevised revised) {
        if (revised.wasReturned()) {
            instances.complete(
                    ProcessModel.LEARNING_POINT, revised.learningPoint(), WorkItemKind.REVISE_LEARNING_POINT);
        }
    }

    @EventListener
    void on(LearningPointWithdrawn withdrawn) {
        end(withdrawn.learningPoint());
    }

    @EventListener
    void on(LearningPointSuperseded superseded) {
        end(superseded.learningPoint());
    }

    @EventListener
    void on(AgencyToBeAsked toBeAsked) {
        Map<String, Object> agency =
                Map.of(Variables.AGENCY, toBeAsked.asked().agency().toString());
        if (instances.correlate(CatchMessage.AGENCY_TO_BE_ASKED, toBeAsked.learningPoint(), agency) == 0) {
            added.ask(toBeAsked.learningPoint(), toBeAsked.asked().agency()); // decided for good: its process has ended
        }
    }

    /** Only the instance that has asked this very round is woken, so that an old round never wakes a new one. */
    @EventListener
    void on(RoundSettled settled) {
        instances.correlateWhere(CatchMessage.ROUND_SETTLED, settled.learningPoint(), Variables.ROUND, settled.round());
    }

    @EventListener
    void on(AssuranceDecided decided) {
        decide(decided.learningPoint(), WorkItemKind.DECIDE_ASSURANCE, CatchMessage.ASSURANCE_DECIDED_EARLIER);
    }

    @EventListener
    void on(RecheckDecided decided) {
        decide(decided.learningPoint(), WorkItemKind.DECIDE_RECHECK, CatchMessage.RECHECK_DECIDED_EARLIER);
    }

    @EventListener
    void on(RecheckMoved moved) {
        instances.recalculate(ProcessModel.LEARNING_POINT, moved.learningPoint(), RECHECK_TIMER);
    }

    private void decide(LearningPointId id, WorkItemKind step, CatchMessage earlier) {
        boolean taken = instances.completeIfThere(ProcessModel.LEARNING_POINT, id, step)
                || instances.correlate(earlier, id) == 1;
        if (!taken) {
            throw new Refusal(
                    "DecisionsAreCarriedOutInTurn",
                    "What was decided before is just being carried out. Try again in a minute",
                    null);
        }
    }

    private void end(LearningPointId id) {
        if (instances.correlate(CatchMessage.LEARNING_POINT_ENDED, id) == 0) {
            ended.closeReturns(id); // decided for good: its process has ended
            ended.withdrawActions(id);
        }
    }

    private AssuranceStatus status(DelegateExecution execution) {
        return assurance
                .theAssuranceOf(id(execution))
                .orElseThrow(() -> new IllegalStateException("Nothing was decided on " + id(execution)))
                .status();
    }

    private static LearningPointId id(DelegateExecution execution) {
        return new LearningPointId(Keys.of(execution));
    }
}
