package org.learningassurance.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningassurance.briefing.BriefSections;
import org.learningassurance.briefing.BriefService;
import org.learningassurance.briefing.BriefText;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.shared.ActionId;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.BriefVersionId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.NotAllowed;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.StaleForm;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.WorkingCalendar;
import org.learningassurance.testing.Cast;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@TrackerIT
@RecordApplicationEvents
class ActionServiceIT {

    @Autowired
    ActionService actions;

    @Autowired
    BriefService briefs;

    @Autowired
    DirectoryService directory;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    Clock clock;

    @Autowired
    Cast cast;

    @Autowired
    ApplicationEvents events;

    Actor officer;
    LearningPointId learningPoint;

    @BeforeEach
    void prepare() {
        officer = cast.officer();
        learningPoint = cast.learningPoint(cast.agency());
    }

    @Test
    void knowsEveryKindOfTheDesign() {
        assertThat(actions.kinds())
                .extracting(ActionKind::code)
                .containsExactly(
                        "TRAINING_UPDATE",
                        "PRACTITIONER_SESSIONS",
                        "PRESENTATION",
                        "AGENCY_SURVEY",
                        "GUIDANCE",
                        "POLICY_UPDATE",
                        "MASTERCLASS",
                        "WORKSHOP",
                        "BARRIER_ANALYSIS",
                        "JOINT_RESOURCE",
                        "PROMOTION",
                        "LINKED_REVIEW");
    }

    @Test
    void waitsForItsLearningPointAndStartsWithItOnce() {
        ActionId id = planned("GUIDANCE", Map.of(), learningPoint);

        assertThat(actions.theAction(id).status()).isEqualTo(ActionStatus.PLANNED);
        assertThat(started(id)).isZero();
        assertThat(actions.startPlannedFor(learningPoint, Actor.clock())).isEqualTo(1);
        assertThat(actions.startPlannedFor(learningPoint, Actor.clock())).isZero();

        assertThat(actions.theAction(id).status()).isEqualTo(ActionStatus.STARTED);
        assertThat(started(id)).isEqualTo(1);
    }

    @Test
    void servesSeveralLearningPointsAndStartsWithTheFirst() {
        LearningPointId other = cast.learningPoint(cast.agency());
        ActionId id = planned("GUIDANCE", Map.of(), learningPoint, other);

        actions.startPlannedFor(other, Actor.clock());

        assertThat(actions.startPlannedFor(learningPoint, Actor.clock())).isZero();
        assertThat(actions.serving(learningPoint, officer))
                .extracting(PartnershipAction::id)
                .containsExactly(id);
        assertThat(actions.serving(other, officer))
                .extracting(PartnershipAction::id)
                .containsExactly(id);
    }

    @Test
    void startsAtOnceWhenItsLearningPointHasGoneOnAlready() {
        issueBriefFor(learningPoint);
        cast.agree(learningPoint);

        ActionId id = planned("GUIDANCE", Map.of(), learningPoint);

        assertThat(actions.theAction(id).status()).isEqualTo(ActionStatus.STARTED);
        assertThat(started(id)).isEqualTo(1);
    }

    @Test
    void waitsWhileTheLearningPointIsBriefedButNotAgreed() {
        issueBriefFor(learningPoint);

        ActionId id = planned("GUIDANCE", Map.of(), learningPoint);

        assertThat(actions.theAction(id).status()).isEqualTo(ActionStatus.PLANNED);
    }

    @Test
    void takesATrainingUpdateToItsEndWithoutSessions() {
        ActionId id = planned("TRAINING_UPDATE", Map.of("course", "Refresher Training"), learningPoint);
        actions.start(id, version(id), officer);
        LocalDate today = LocalDate.now(clock);

        actions.materialUpdated(id, "Two slides on curiosity", today, version(id), officer);
        actions.wentLive(id, today, true, version(id), officer);

        assertThat(actions.theAction(id).stepDueOn()).isEqualTo(calendar.plus(today, 10));
        assertThatThrownBy(() -> actions.sessionsNotNeeded(id, " ", version(id), officer))
                .isInstanceOf(Refusal.class);
        actions.sessionsNotNeeded(id, "The refresher reaches everybody", version(id), officer);

        assertThat(actions.theAction(id).status()).isEqualTo(ActionStatus.DONE);
        assertThat(events.stream(TrainingWentLive.class)
                        .filter(event -> event.action().equals(id)))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.inRefresher()).isTrue();
                    assertThat(event.about()).contains(Subject.of(learningPoint));
                });
        assertThat(events.stream(ActionCarriedOut.class)
                        .filter(event -> event.action().equals(id)))
                .isEmpty();
    }

    @Test
    void refusesWhatIsSaidToHaveHappenedTomorrow() {
        ActionId id = planned("TRAINING_UPDATE", Map.of("course", "Refresher Training"), learningPoint);
        actions.start(id, version(id), officer);
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);

        assertThatThrownBy(() -> actions.materialUpdated(id, "Slides", tomorrow, version(id), officer))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).contains("on"));
    }

    @Test
    void carriesOutAPresentationWithWhoWasThere() {
        AgencyId present = cast.agency();
        ActionId id = planned("PRESENTATION", Map.of("forum", "Bi-annual meeting"), learningPoint);
        actions.start(id, version(id), officer);
        LocalDate today = LocalDate.now(clock);

        assertThatThrownBy(
                        () -> actions.carryOut(id, Map.of("requestMade", "yes"), Set.of(), today, version(id), officer))
                .isInstanceOf(Refusal.class);
        actions.carryOut(id, Map.of("requestMade", "yes"), Set.of(present), today, version(id), officer);

        PartnershipAction action = actions.theAction(id);
        assertThat(action.status()).isEqualTo(ActionStatus.DONE);
        assertThat(action.agencies()).containsExactly(present);
        assertThat(action.facts()).containsEntry("forum", "Bi-annual meeting").containsEntry("requestMade", "yes");
    }

    @Test
    void refusesToPlanWithoutTheFactsOfItsKind() {
        assertThatThrownBy(() -> planned("PRESENTATION", Map.of(), learningPoint))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).contains("facts[forum]"));
        assertThatThrownBy(() -> planned("NO_SUCH_KIND", Map.of(), learningPoint))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void isWorkedOnByTheHolderOfItsPostAndManagedByThePartnershipOnly() {
        AgencyId police = cast.agency();
        PostId owner = directory.businessUnitManagerPost();
        Actor lead = cast.trainingLead(police);
        Actor holder = new Actor(lead.person(), lead.name(), lead.roles(), Set.of(owner), lead.agencies());
        ActionId id = actions.plan(
                new ActionPlan(
                        "WORKSHOP",
                        "Workshop",
                        "",
                        Set.of(learningPoint),
                        Set.of(),
                        owner,
                        LocalDate.now(clock).plusDays(30),
                        Map.of("developedBy", "Police")),
                officer);
        actions.start(id, version(id), officer);
        LocalDate today = LocalDate.now(clock);

        assertThatThrownBy(() -> actions.get(id, lead)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> actions.carryOut(id, Map.of(), Set.of(police), today, version(id), lead))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> actions.withdraw(id, "No", version(id), holder))
                .isInstanceOf(NotAllowed.class);
        actions.carryOut(id, Map.of(), Set.of(police), today, version(id), holder);

        assertThat(actions.get(id, holder).action().status()).isEqualTo(ActionStatus.DONE);
    }

    @Test
    void isOnlyReadByTheReviewGroup() {
        ActionId id = planned("GUIDANCE", Map.of(), learningPoint);
        Actor member = cast.with(Role.REVIEW_GROUP_MEMBER);

        assertThat(actions.get(id, member).mayWork()).isFalse();
        assertThatThrownBy(() -> actions.start(id, version(id), member)).isInstanceOf(NotAllowed.class);
        actions.start(id, version(id), officer);
        assertThatThrownBy(() -> actions.carryOut(id, Map.of(), Set.of(), LocalDate.now(clock), version(id), member))
                .isInstanceOf(NotAllowed.class);
        assertThat(actions.theAction(id).status()).isEqualTo(ActionStatus.STARTED);
    }

    @Test
    void movesItsDateWithAReasonAndCountsTheSlip() {
        ActionId id = planned("GUIDANCE", Map.of(), learningPoint);
        LocalDate later = LocalDate.now(clock).plusDays(90);

        assertThatThrownBy(() -> actions.moveDue(id, later, "", version(id), officer))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> actions.moveDue(id, LocalDate.now(clock).minusDays(1), "Late", version(id), officer))
                .isInstanceOf(Refusal.class);
        actions.moveDue(id, later, "The author is ill", version(id), officer);

        assertThat(actions.theAction(id).stepDueOn()).isEqualTo(later);
        assertThat(events.stream(ActionDueMoved.class)
                        .filter(event -> event.action().equals(id)))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.slips()).isEqualTo(1);
                    assertThat(event.detail()).isEqualTo("The author is ill");
                });
    }

    @Test
    void refusesAFormThatWasOpenedBeforeTheLastChange() {
        ActionId id = planned("GUIDANCE", Map.of(), learningPoint);
        long opened = version(id);
        actions.start(id, opened, officer);

        assertThatThrownBy(() -> actions.withdraw(id, "Not needed", opened, officer))
                .isInstanceOf(StaleForm.class);
        assertThat(actions.theAction(id).status()).isEqualTo(ActionStatus.STARTED);
    }

    @Test
    void isListedByKindStateAndDueDate() {
        ActionId soon = planned("POLICY_UPDATE", Map.of("policy", "Escalation"), learningPoint);
        LocalDate due = actions.theAction(soon).stepDueOn();

        assertThat(listed(new ActionFilter("POLICY_UPDATE", ActionStatus.PLANNED, due, learningPoint)))
                .containsExactly(soon);
        assertThat(listed(new ActionFilter("GUIDANCE", null, null, learningPoint)))
                .isEmpty();
        assertThat(listed(new ActionFilter(null, ActionStatus.DONE, null, learningPoint)))
                .isEmpty();
        assertThat(listed(new ActionFilter(null, null, due.minusDays(1), learningPoint)))
                .isEmpty();
    }

    private List<ActionId> listed(ActionFilter filter) {
        return actions.list(filter, PageRequest.of(0, 50), officer)
                .map(PartnershipAction::id)
                .getContent();
    }

    private long started(ActionId id) {
        return events.stream(ActionStarted.class)
                .filter(event -> event.action().equals(id))
                .count();
    }

    private ActionId planned(String kind, Map<String, String> facts, LearningPointId... serves) {
        return actions.plan(
                new ActionPlan(
                        kind,
                        "An action",
                        "What is done",
                        Set.of(serves),
                        Set.of(),
                        directory.trainingOfficerPost(),
                        LocalDate.now(clock).plusDays(30),
                        facts),
                officer);
    }

    private void issueBriefFor(LearningPointId covered) {
        BriefText text = new BriefText(
                "Curiosity", Set.of(covered), new BriefSections("It happened", "", "We learnt", "Ask", ""));
        BriefVersionId brief = briefs.draft(text, null, officer);
        briefs.askApproval(brief, briefs.theVersion(brief).version(), officer);
        briefs.approve(brief, briefs.theVersion(brief).version(), cast.with(Role.BUSINESS_UNIT_MANAGER));
        briefs.issue(brief, briefs.theVersion(brief).version(), officer);
    }

    private long version(ActionId id) {
        return actions.theAction(id).version();
    }
}
