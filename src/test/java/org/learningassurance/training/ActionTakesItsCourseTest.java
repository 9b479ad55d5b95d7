package org.learningassurance.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.learningassurance.shared.ActionId;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.Refusal;

class ActionTakesItsCourseTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final AgencyId POLICE = AgencyId.next();
    private static final SessionPlan PLAN = new SessionPlan(20, 2, 80, 50, DAY);

    private static final ActionKind TRAINING = new ActionKind(
            "TRAINING_UPDATE",
            "Training update",
            ActionFlow.TRAINING_UPDATE,
            List.of(fact("course", FactType.LINE, FactMoment.PLANNING, true)));
    private static final ActionKind SESSIONS =
            new ActionKind("PRACTITIONER_SESSIONS", "Practitioner sessions", ActionFlow.SESSIONS, List.of());
    private static final ActionKind PRESENTATION = new ActionKind(
            "PRESENTATION",
            "Presentation",
            ActionFlow.CARRY_OUT,
            List.of(
                    fact("forum", FactType.LINE, FactMoment.PLANNING, true),
                    fact("agencies", FactType.AGENCIES, FactMoment.CARRYING_OUT, true),
                    fact("requestMade", FactType.YES_NO, FactMoment.CARRYING_OUT, true),
                    fact("attended", FactType.NUMBER, FactMoment.CARRYING_OUT, false),
                    fact("next", FactType.DATE, FactMoment.CARRYING_OUT, false)));

    @Test
    void updatesTrainingThenGoesLiveThenConsidersSessions() {
        PartnershipAction action = started(TRAINING, Map.of("course", "Refresher Training"));

        action.materialUpdated("Two slides", DAY);
        assertThat(action.step()).isEqualTo(ActionStep.CONFIRM_GO_LIVE);
        action.wentLive(DAY, true, DAY.plusDays(14));
        assertThat(action.step()).isEqualTo(ActionStep.CONSIDER_SESSIONS);
        assertThat(action.stepDueOn()).isEqualTo(DAY.plusDays(14));
        assertThat(action.inRefresher()).contains(true);
        action.sessionsNotNeeded("All staff take the refresher", DAY);

        assertThat(action.status()).isEqualTo(ActionStatus.DONE);
        assertThat(action.doneOn()).contains(DAY);
        assertThat(action.sessionPlan()).isEmpty();
    }

    @Test
    void takesNoStepOutOfOrder() {
        PartnershipAction action = started(TRAINING, Map.of("course", "Refresher Training"));

        assertThatThrownBy(() -> action.wentLive(DAY, true, DAY)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> action.planSessions(PLAN, Map.of(POLICE, 50))).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> action.carryOut(Map.of(), Set.of(), DAY)).isInstanceOf(Refusal.class);
        assertThat(action.step()).isEqualTo(ActionStep.UPDATE_MATERIAL);
        assertThat(action.wentLiveOn()).isEmpty();
    }

    @Test
    void startsOnce() {
        PartnershipAction action = started(SESSIONS, Map.of());

        assertThatThrownBy(() -> action.start(DAY))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("consider practitioner sessions");
    }

    @Test
    void isDueWhenItsSessionsReachTheTargetAtThePlannedPace() {
        PartnershipAction action = started(SESSIONS, Map.of());

        action.planSessions(PLAN, Map.of(POLICE, 50));

        assertThat(action.step()).isEqualTo(ActionStep.DELIVER_SESSIONS);
        assertThat(action.stepDueOn()).isEqualTo(DAY.plusMonths(1));
        assertThat(action.audience()).containsExactly(Map.entry(POLICE, 50));
    }

    @Test
    void doesNotDoWithoutSessionsWhenItConsistsOfThem() {
        PartnershipAction action = started(SESSIONS, Map.of());

        assertThatThrownBy(() -> action.sessionsNotNeeded("No time", DAY))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("withdraw");
        assertThat(action.status()).isEqualTo(ActionStatus.STARTED);
    }

    @Test
    void asksWhenPlanningForTheFactsOfItsKind() {
        assertThatThrownBy(() -> planned(PRESENTATION, Map.of("forum", " ")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).contains("facts[forum]"));
    }

    @Test
    void asksWhoWasThereBeforeItIsCarriedOut() {
        PartnershipAction action = started(PRESENTATION, Map.of("forum", "Bi-annual meeting"));

        assertThatThrownBy(() -> action.carryOut(Map.of("requestMade", "yes"), Set.of(), DAY))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).contains("agencies"));
        assertThatThrownBy(() -> action.carryOut(Map.of("requestMade", "perhaps"), Set.of(POLICE), DAY))
                .isInstanceOf(Refusal.class);
        assertThat(action.status()).isEqualTo(ActionStatus.STARTED);

        action.carryOut(Map.of("requestMade", "yes", "attended", "31"), Set.of(POLICE), DAY);

        assertThat(action.status()).isEqualTo(ActionStatus.DONE);
        assertThat(action.agencies()).containsExactly(POLICE);
        assertThat(action.facts())
                .containsOnly(
                        Map.entry("forum", "Bi-annual meeting"),
                        Map.entry("requestMade", "yes"),
                        Map.entry("attended", "31"));
    }

    @Test
    void refusesNumbersAndDatesThatAreNone() {
        PartnershipAction action = started(PRESENTATION, Map.of("forum", "Bi-annual meeting"));

        assertThatThrownBy(() -> action.carryOut(Map.of("requestMade", "yes", "attended", "many"), Set.of(POLICE), DAY))
                .hasMessageContaining("whole number");
        assertThatThrownBy(
                        () -> action.carryOut(Map.of("requestMade", "yes", "next", "2026-02-30"), Set.of(POLICE), DAY))
                .hasMessageContaining("real date");
    }

    @Test
    void servesAtLeastOneLearningPointOrTheme() {
        ActionPlan forNothing =
                new ActionPlan("PROMOTION", "Promote it", "", Set.of(), Set.of(), PostId.next(), DAY, Map.of());

        assertThat(PlanIsComplete.check(forNothing).field()).isEqualTo("learningPoints");
    }

    @Test
    void countsEachMoveOfItsDueDate() {
        PartnershipAction action = started(PRESENTATION, Map.of("forum", "Bi-annual meeting"));

        action.moveDue(DAY.plusDays(30));
        action.moveDue(DAY.plusDays(60));

        assertThat(action.slips()).isEqualTo(2);
        assertThat(action.dueOn()).isEqualTo(DAY.plusDays(60));
        assertThat(action.stepDueOn()).isEqualTo(DAY.plusDays(60));
    }

    @Test
    void staysWithdrawn() {
        PartnershipAction action = started(PRESENTATION, Map.of("forum", "Bi-annual meeting"));

        action.withdraw(" The meeting was cancelled ", DAY);

        assertThat(action.status()).isEqualTo(ActionStatus.WITHDRAWN);
        assertThat(action.withdrawnReason()).isEqualTo("The meeting was cancelled");
        assertThatThrownBy(() -> action.withdraw("Again", DAY)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> action.moveDue(DAY)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> action.start(DAY)).isInstanceOf(Refusal.class);
    }

    private static PartnershipAction started(ActionKind kind, Map<String, String> facts) {
        PartnershipAction action = planned(kind, facts);
        action.start(DAY);
        return action;
    }

    private static PartnershipAction planned(ActionKind kind, Map<String, String> facts) {
        ActionPlan plan = new ActionPlan(
                kind.code(),
                "An action",
                "What is done",
                Set.of(LearningPointId.next()),
                Set.of(),
                PostId.next(),
                DAY.plusDays(20),
                facts);
        return new PartnershipAction(ActionId.next(), "PA-0001", kind, plan, NOW);
    }

    private static ActionFact fact(String code, FactType type, FactMoment moment, boolean required) {
        return new ActionFact(code, "Fact " + code, "", type, moment, required, 1);
    }
}
