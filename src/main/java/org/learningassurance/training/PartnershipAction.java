package org.learningassurance.training;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.ActionId;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.ThemeId;

/**
 * Something that the partnership itself does for one or more learning points or themes. It is planned, starts when its learning goes
 * on to training (or at once), takes the course of its kind and ends done or withdrawn.
 */
@Entity
@Table(name = "partnership_action")
public class PartnershipAction {

    @Id
    private ActionId id;

    private String ref;

    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "kind")
    private ActionKind kind;

    private String title;

    private String what;

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "action_learning_point", joinColumns = @JoinColumn(name = "partnership_action"))
    @Column(name = "learning_point")
    private Set<LearningPointId> learningPoints = new HashSet<>();

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "action_theme", joinColumns = @JoinColumn(name = "partnership_action"))
    @Column(name = "theme")
    private Set<ThemeId> themes = new HashSet<>();

    private PostId ownerPost;

    private LocalDate dueOn;

    private LocalDate stepDueOn;

    private int slips;

    @Enumerated(EnumType.STRING)
    private ActionStatus status = ActionStatus.PLANNED;

    @Enumerated(EnumType.STRING)
    private ActionStep step = ActionStep.START;

    private Instant plannedAt;

    private @Nullable LocalDate startedOn;

    private @Nullable LocalDate materialUpdatedOn;

    private String materialChange = "";

    private @Nullable LocalDate wentLiveOn;

    private @Nullable Boolean inRefresher;

    private String sessionsNotNeeded = "";

    @Embedded
    private @Nullable SessionPlan sessionPlan;

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "action_audience", joinColumns = @JoinColumn(name = "partnership_action"))
    @MapKeyColumn(name = "agency")
    @Column(name = "headcount")
    private Map<AgencyId, Integer> audience = new HashMap<>();

    private int sessionsRecorded;

    private @Nullable LocalDate doneOn;

    private String withdrawnReason = "";

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "action_fact_answer", joinColumns = @JoinColumn(name = "partnership_action"))
    @MapKeyColumn(name = "fact")
    @Column(name = "answer")
    private Map<String, String> facts = new HashMap<>();

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "action_agency", joinColumns = @JoinColumn(name = "partnership_action"))
    @Column(name = "agency")
    private Set<AgencyId> agencies = new HashSet<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected PartnershipAction() {}

    PartnershipAction(ActionId id, String ref, ActionKind kind, ActionPlan plan, Instant at) {
        PlanIsComplete.check(plan).orThrow();
        FactsAreStated.check(kind, FactMoment.PLANNING, plan.facts(), Set.of()).orThrow();
        this.id = id;
        this.ref = ref;
        this.kind = kind;
        this.title = plan.title();
        this.what = plan.what();
        this.learningPoints.addAll(plan.learningPoints());
        this.themes.addAll(plan.themes());
        this.ownerPost = plan.ownerPost();
        this.dueOn = plan.dueOn();
        this.stepDueOn = plan.dueOn();
        this.plannedAt = at;
        keep(FactMoment.PLANNING, plan.facts());
    }

    void start(LocalDate on) {
        StepIsNext.check(this, ActionStep.START).orThrow();
        status = ActionStatus.STARTED;
        startedOn = on;
        step = kind.flow().firstStep();
    }

    void materialUpdated(String change, LocalDate on) {
        StepIsNext.check(this, ActionStep.UPDATE_MATERIAL).orThrow();
        materialChange = change.strip();
        materialUpdatedOn = on;
        step = ActionStep.CONFIRM_GO_LIVE;
    }

    /** @param considerBy by when it is to be said whether practitioner sessions are needed */
    void wentLive(LocalDate on, boolean nowInRefresher, LocalDate considerBy) {
        StepIsNext.check(this, ActionStep.CONFIRM_GO_LIVE).orThrow();
        wentLiveOn = on;
        inRefresher = nowInRefresher;
        step = ActionStep.CONSIDER_SESSIONS;
        stepDueOn = considerBy;
    }

    void sessionsNotNeeded(String reason, LocalDate on) {
        StepIsNext.check(this, ActionStep.CONSIDER_SESSIONS).orThrow();
        SessionsMayBeLeftOut.check(kind).orThrow();
        sessionsNotNeeded = reason.strip();
        finish(on);
    }

    void planSessions(SessionPlan plan, Map<AgencyId, Integer> people) {
        StepIsNext.check(this, ActionStep.CONSIDER_SESSIONS).orThrow();
        take(plan, people);
        step = ActionStep.DELIVER_SESSIONS;
    }

    void planSessionsAgain(SessionPlan plan, Map<AgencyId, Integer> people) {
        StepIsNext.check(this, ActionStep.DELIVER_SESSIONS).orThrow();
        take(plan, people);
    }

    private void take(SessionPlan plan, Map<AgencyId, Integer> people) {
        SessionPlanAddsUp.check(plan).orThrow();
        sessionPlan = plan;
        audience.clear();
        audience.putAll(people);
        stepDueOn = plan.reachedBy();
    }

    /** Counts a delivered session, which also keeps two people from recording at once without seeing each other's figures. */
    void sessionRecorded() {
        StepIsNext.check(this, ActionStep.DELIVER_SESSIONS).orThrow();
        sessionsRecorded++;
    }

    void targetReached(LocalDate on) {
        StepIsNext.check(this, ActionStep.DELIVER_SESSIONS).orThrow();
        finish(on);
    }

    void carryOut(Map<String, String> answers, Set<AgencyId> tookPart, LocalDate on) {
        StepIsNext.check(this, ActionStep.CARRY_OUT).orThrow();
        FactsAreStated.check(kind, FactMoment.CARRYING_OUT, answers, tookPart).orThrow();
        keep(FactMoment.CARRYING_OUT, answers);
        agencies.addAll(tookPart);
        finish(on);
    }

    void moveDue(LocalDate newDue) {
        ActionIsOpen.check(this).orThrow();
        if (step != ActionStep.CONSIDER_SESSIONS && step != ActionStep.DELIVER_SESSIONS) {
            dueOn = newDue;
        }
        stepDueOn = newDue;
        slips++;
    }

    void withdraw(String reason, LocalDate on) {
        ActionIsOpen.check(this).orThrow();
        status = ActionStatus.WITHDRAWN;
        step = ActionStep.NONE;
        withdrawnReason = reason.strip();
        doneOn = on;
    }

    private void finish(LocalDate on) {
        status = ActionStatus.DONE;
        step = ActionStep.NONE;
        doneOn = on;
    }

    private void keep(FactMoment moment, Map<String, String> answers) {
        for (ActionFact fact : kind.facts(moment)) {
            String answer = answers.getOrDefault(fact.code(), "").strip();
            if (!answer.isEmpty()) {
                facts.put(fact.code(), answer);
            }
        }
    }

    ActionOutline outline() {
        return new ActionOutline(id, ref, kind.code(), kind.flow(), learningPoints, themes);
    }

    public ActionId id() {
        return id;
    }

    /** The reference that people say aloud: "PA-0001". */
    public String ref() {
        return ref;
    }

    public ActionKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public String what() {
        return what;
    }

    public Set<LearningPointId> learningPoints() {
        return Set.copyOf(learningPoints);
    }

    public Set<ThemeId> themes() {
        return Set.copyOf(themes);
    }

    /** The post that its work is asked of. */
    public PostId ownerPost() {
        return ownerPost;
    }

    /** When the action itself is due, without the sessions that may follow. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** When the present step is due: as the action, but for considering sessions and delivering them, which are due later. */
    public LocalDate stepDueOn() {
        return stepDueOn;
    }

    /** How often a due date has been moved (R6); it also tells due dates apart. */
    public int slips() {
        return slips;
    }

    public ActionStatus status() {
        return status;
    }

    public ActionStep step() {
        return step;
    }

    public Instant plannedAt() {
        return plannedAt;
    }

    public Optional<LocalDate> startedOn() {
        return Optional.ofNullable(startedOn);
    }

    public Optional<LocalDate> materialUpdatedOn() {
        return Optional.ofNullable(materialUpdatedOn);
    }

    /** What was changed in the material; empty until it was. */
    public String materialChange() {
        return materialChange;
    }

    public Optional<LocalDate> wentLiveOn() {
        return Optional.ofNullable(wentLiveOn);
    }

    /** Whether it stands in the learning-from-reviews section of the Refresher Training; empty until it went live. */
    public Optional<Boolean> inRefresher() {
        return Optional.ofNullable(inRefresher);
    }

    /** Why no practitioner sessions are needed; empty when they are, or when nobody has said yet. */
    public String sessionsNotNeeded() {
        return sessionsNotNeeded;
    }

    public Optional<SessionPlan> sessionPlan() {
        return Optional.ofNullable(sessionPlan);
    }

    /** People to count towards the sessions' target, by agency; empty without a plan. */
    public Map<AgencyId, Integer> audience() {
        return Map.copyOf(audience);
    }

    public int sessionsRecorded() {
        return sessionsRecorded;
    }

    /** When it was done or withdrawn. */
    public Optional<LocalDate> doneOn() {
        return Optional.ofNullable(doneOn);
    }

    public String withdrawnReason() {
        return withdrawnReason;
    }

    /** Answers by the codes of the kind's facts. */
    public Map<String, String> facts() {
        return Map.copyOf(facts);
    }

    /** The agencies that took part, for kinds that ask it. */
    public Set<AgencyId> agencies() {
        return Set.copyOf(agencies);
    }

    public long version() {
        return version == null ? 0 : version;
    }
}
