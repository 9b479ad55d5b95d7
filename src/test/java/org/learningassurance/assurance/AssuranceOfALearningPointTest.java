package org.learningassurance.assurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Rung;

class AssuranceOfALearningPointTest {

    private static final LearningPointId POINT = LearningPointId.next();
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);
    private static final LocalDate RECHECK = LocalDate.of(2026, 11, 12);
    private static final AgencyId POLICE = AgencyId.next();
    private static final AgencyId SCHOOL = AgencyId.next();

    @Test
    void isReCheckedNotBeforeItsDateAndOnce() {
        Assurance assured = assured();

        assertThat(assured.askForRecheck(RECHECK.minusDays(1))).isFalse();
        assertThat(assured.askForRecheck(RECHECK)).isTrue();
        assertThat(assured.askForRecheck(RECHECK)).isFalse();
        assertThat(assured.status()).isEqualTo(AssuranceStatus.RECHECK_ASKED);
    }

    @Test
    void isNotDecidedAgainWhileItIsAssured() {
        assertThatThrownBy(() -> assured().decide(minute(null), AssuranceOutcome.GAP_ACCEPTED, 1))
                .hasMessage("This is assured already. Bring its re-check forward to look at it again");
    }

    @Test
    void isSustainedOrReopenedOnlyAfterAReCheck() {
        Assurance assured = assured();
        assertThatThrownBy(() -> assured.decideRecheck(minute(null), RecheckOutcome.SUSTAINED, 2))
                .hasMessage("This is not being re-checked");

        assured.askForRecheck(RECHECK);
        assured.decideRecheck(minute(null), RecheckOutcome.SUSTAINED, 2);

        assertThat(assured.status()).isEqualTo(AssuranceStatus.SUSTAINED);
        assertThat(assured.askMore()).isFalse();
        assertThatThrownBy(() -> assured.decide(minute(null), AssuranceOutcome.MORE_NEEDED, 2))
                .hasMessage("The review group has ended this already: sustained");
    }

    @Test
    void asksForMoreOnceForEachDecision() {
        Assurance point = new Assurance(POINT, minute(TODAY), AssuranceOutcome.MORE_NEEDED, 1);

        assertThat(point.askMore()).isTrue();
        assertThat(point.askMore()).isFalse();

        point.decide(minute(TODAY), AssuranceOutcome.MORE_NEEDED, 2);
        assertThat(point.askMore()).isTrue();
    }

    @Test
    void asksNobodyWhenAssured() {
        assertThat(assured().askMore()).isFalse();
    }

    @Test
    void bringsItsReCheckForward() {
        Assurance assured = assured();

        assertThat(assured.moveRecheck(TODAY)).isEqualTo(RECHECK);
        assertThat(assured.askForRecheck(TODAY)).isTrue();
    }

    @Test
    void namesExactlyWhatIsUnsettled() {
        ReturnId late = ReturnId.next();
        ReturnId settled = ReturnId.next();

        assertThat(UnsettledIsNamed.verdict(Set.of(late), Set.of()).reason())
                .isEqualTo("One return is not settled: tick each to decide knowing that");
        assertThat(UnsettledIsNamed.verdict(Set.of(late), Set.of(late, settled)).reason())
                .startsWith("A return that you named has been settled meanwhile");
        assertThat(UnsettledIsNamed.verdict(Set.of(late), Set.of(late)).allowed())
                .isTrue();
        assertThat(UnsettledIsNamed.verdict(Set.of(), Set.of()).allowed()).isTrue();
    }

    @Test
    void isAssuredOnlyWithAReCheckOfNamedAgenciesAfterToday() {
        assertThat(verdict(new AssuranceChoice.Assured(null, Set.of(POLICE)))).isEqualTo("recheckOn");
        assertThat(verdict(new AssuranceChoice.Assured(TODAY, Set.of(POLICE)))).isEqualTo("recheckOn");
        assertThat(verdict(new AssuranceChoice.Assured(RECHECK, Set.of()))).isEqualTo("recheckAgencies");
        assertThat(verdict(new AssuranceChoice.Assured(RECHECK, Set.of(AgencyId.next()))))
                .isEqualTo("recheckAgencies");
        assertThat(verdict(new AssuranceChoice.Assured(RECHECK, Set.of(POLICE))))
                .isNull();
    }

    @Test
    void saysWhatMoreIsNeededOfWhomByWhen() {
        Set<Rung> practice = Set.of(Rung.PRACTICE_CHANGED);
        assertThat(verdict(new AssuranceChoice.MoreNeeded(Set.of(), Set.of(SCHOOL), RECHECK)))
                .isEqualTo("rungs");
        assertThat(verdict(new AssuranceChoice.MoreNeeded(practice, Set.of(), RECHECK)))
                .isEqualTo("agencies");
        assertThat(verdict(new AssuranceChoice.MoreNeeded(practice, Set.of(SCHOOL), null)))
                .isEqualTo("dueOn");
        assertThat(verdict(new AssuranceChoice.MoreNeeded(practice, Set.of(SCHOOL), RECHECK)))
                .isNull();
        assertThat(verdict(new AssuranceChoice.GapAccepted())).isNull();
    }

    @Test
    void isNotAssuredWhileAChallengeWaitsForAnAnswer() {
        assertThat(ChallengesAreAnswered.verdict(1).allowed()).isFalse();
        assertThat(ChallengesAreAnswered.verdict(0).allowed()).isTrue();
    }

    private static @Nullable String verdict(AssuranceChoice choice) {
        return AssuranceIsComplete.verdict(choice, Set.of(POLICE, SCHOOL), TODAY)
                .field();
    }

    private static Assurance assured() {
        return new Assurance(POINT, minute(RECHECK), AssuranceOutcome.ASSURED, 1);
    }

    private static Decision minute(@Nullable LocalDate date) {
        DecisionContent content = new DecisionContent(
                DecisionKind.ASSURANCE,
                POINT.value(),
                POINT,
                null,
                "ASSURED",
                "Assured",
                "Audits agree",
                date,
                Set.of(),
                Set.of(),
                Set.of());
        return new Decision(
                content, new Decision.MinutedIn(null, true, true, true, TODAY, Instant.EPOCH), People.CHAIR);
    }
}
