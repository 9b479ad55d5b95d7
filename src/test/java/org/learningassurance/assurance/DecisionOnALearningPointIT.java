package org.learningassurance.assurance;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningassurance.dissemination.AgencyReturn;
import org.learningassurance.dissemination.Judgement;
import org.learningassurance.dissemination.ReturnService;
import org.learningassurance.dissemination.RoundKind;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.ChallengeId;
import org.learningassurance.shared.Disposition;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.NotAllowed;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.StaleForm;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@TrackerIT
class DecisionOnALearningPointIT {

    private static final LocalDate TODAY = LocalDate.of(2081, 6, 2);
    private static final LocalDate RECHECK = LocalDate.of(2081, 12, 2);

    @Autowired
    private ApplicationContext application;

    @Autowired
    private AssuranceService assurance;

    @Autowired
    private ChallengeService challenges;

    @Autowired
    private ReturnService returns;

    private Situation situation;
    private AgencyId police;
    private AgencyId school;
    private LearningPointId point;

    @BeforeEach
    void oneAgencyHasAnsweredAndAnotherHasNot() {
        situation = new Situation(application);
        situation.itIs(TODAY);
        police = situation.agency("Police");
        school = situation.agency("School");
        point = situation.asked(Set.of(Rung.DISSEMINATED), police, school);
        situation.disseminates(point, police, 48);
        acceptIfItWaits(situation.returnOf(point, police));
    }

    @Test
    void isNotTakenWithoutNamingWhatIsUnsettled() {
        assertThatThrownBy(() -> decide(assured(), Set.of()))
                .isInstanceOf(Refusal.class)
                .hasMessage("One return is not settled: tick each to decide knowing that");
        assertThat(assurance.theAssuranceOf(point)).isEmpty();
    }

    @Test
    void isAssuredAlthoughOneAgencyHasNotAnsweredAndThatAgencyStaysAsked() {
        decide(assured(), unsettled());

        Assurance stands = assurance.theAssuranceOf(point).orElseThrow();
        assertThat(stands.status()).isEqualTo(AssuranceStatus.ASSURED);
        assertThat(stands.recheckOn()).contains(RECHECK);
        assertThat(returns.nextAskedRung(situation.returnOf(point, school))).contains(Rung.DISSEMINATED);
    }

    @Test
    void opensAnotherRoundForTheAgenciesAndRungsNamedOnce() {
        decide(new AssuranceChoice.MoreNeeded(Set.of(Rung.IMPLEMENTED), Set.of(police), RECHECK), unsettled());

        situation.theClockRuns();
        assertThat(assurance.askMore(point, Actor.clock())).isFalse();

        assertThat(returns.currentRound(point)).isEqualTo(2);
        List<AgencyReturn> second = returns.theReturnsOf(point).stream()
                .filter(asked -> asked.round() == 2)
                .toList();
        assertThat(second).singleElement().satisfies(asked -> {
            assertThat(asked.agency()).isEqualTo(police);
            assertThat(asked.rungs()).containsExactly(Rung.IMPLEMENTED);
            assertThat(asked.step(Rung.IMPLEMENTED).dueOn()).isEqualTo(RECHECK);
        });
    }

    @Test
    void closesWhatIsOpenWhenTheGapIsAccepted() {
        decide(new AssuranceChoice.GapAccepted(), unsettled());

        assertThat(returns.theReturn(situation.returnOf(point, school))
                        .step(Rung.DISSEMINATED)
                        .disposition())
                .isEqualTo(Disposition.GAP_ACCEPTED);
        assertThat(assurance.unsettled(point)).isEmpty();
        assertThat(assurance.askForRecheck(point, Actor.clock())).isFalse();
    }

    @Test
    void isReCheckedOnItsDateAndSustained() {
        decide(assured(), unsettled());
        assertThat(assurance.askForRecheck(point, Actor.clock())).isFalse();

        situation.itIs(RECHECK);
        situation.theClockRuns();
        assertThat(returns.theReturnsOf(point))
                .filteredOn(asked -> asked.roundKind() == RoundKind.RECHECK)
                .singleElement()
                .satisfies(asked -> assertThat(asked.agency()).isEqualTo(police));

        assurance.decideRecheck(
                point,
                new RecheckChoice.Sustained(),
                "Two audits agree",
                unsettled(),
                DecisionSetting.chairsAction(),
                version(),
                situation.chair);

        assertThat(assurance.theAssuranceOf(point).orElseThrow().status()).isEqualTo(AssuranceStatus.SUSTAINED);
    }

    @Test
    void isReopenedAndAsksAgain() {
        decide(assured(), unsettled());
        situation.itIs(RECHECK);
        situation.theClockRuns();

        assurance.decideRecheck(
                point,
                new RecheckChoice.Reopened(new AssuranceChoice.MoreNeeded(
                        Set.of(Rung.DISSEMINATED), Set.of(police, school), RECHECK.plusDays(60))),
                "New staff do not know it",
                unsettled(),
                DecisionSetting.chairsAction(),
                version(),
                situation.chair);

        situation.theClockRuns();
        assertThat(returns.currentRound(point)).isEqualTo(3);
    }

    @Test
    void isNotTakenTwiceFromOneForm() {
        decide(assured(), unsettled());

        assertThatThrownBy(() -> decide(new AssuranceChoice.GapAccepted(), unsettled()))
                .isInstanceOf(StaleForm.class);
    }

    @Test
    void isNotTakenByAnAgencyNorByAMemberAloneBetweenMeetings() {
        assertThatThrownBy(() -> assurance.decide(
                        point,
                        new AssuranceChoice.GapAccepted(),
                        "Enough",
                        unsettled(),
                        DecisionSetting.chairsAction(),
                        0,
                        situation.leadOf(police)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> assurance.decide(
                        point,
                        new AssuranceChoice.GapAccepted(),
                        "Enough",
                        unsettled(),
                        DecisionSetting.chairsAction(),
                        0,
                        situation.member))
                .hasMessageStartingWith("Between meetings only the chair decides");
    }

    @Test
    void isNotTakenBeforeAnybodyWasAsked() {
        LearningPointId fresh = situation.agreed(Set.of(Rung.DISSEMINATED), police);
        assertThat(returns.currentRound(fresh)).isZero();

        assertThatThrownBy(() -> assurance.decide(
                        fresh,
                        new AssuranceChoice.GapAccepted(),
                        "Enough",
                        Set.of(),
                        DecisionSetting.chairsAction(),
                        0,
                        situation.chair))
                .hasMessageStartingWith("Nobody has been asked about this yet");
    }

    @Test
    void waitsForTheAnswerToTheScrutineersChallenge() {
        ChallengeId challenge = challenges.challengeJudgement(
                situation.returnOf(point, police), Rung.DISSEMINATED, "48 of how many shifts?", situation.scrutineer);
        assertThatThrownBy(() -> decide(assured(), unsettled()))
                .hasMessage("Answer the scrutineer’s challenge before you decide that this is assured");

        challenges.answer(
                challenge, false, "All shifts were counted", DecisionSetting.chairsAction(), 0, situation.chair);
        decide(assured(), unsettled());

        assertThat(challenges.get(challenge, situation.officer).status()).isEqualTo(ChallengeStatus.STANDS);
    }

    @Test
    void isLookedAtAgainNowWhenAChallengeIsUpheld() {
        decide(assured(), unsettled());
        Assurance stands = assurance.theAssuranceOf(point).orElseThrow();
        ChallengeId challenge =
                challenges.challengeDecision(stands.decision(), "One audit is not enough", situation.scrutineer);
        assertThatThrownBy(() -> challenges.challengeDecision(stands.decision(), "Again", situation.scrutineer))
                .hasMessageStartingWith("This is challenged already");
        assertThatThrownBy(() -> challenges.challengeDecision(stands.decision(), "Me too", situation.member))
                .isInstanceOf(NotAllowed.class);

        challenges.answer(challenge, true, "We look again", DecisionSetting.chairsAction(), 0, situation.chair);

        assertThat(assurance.theAssuranceOf(point).orElseThrow().recheckOn()).contains(TODAY);
        situation.theClockRuns();
        assertThat(assurance.theAssuranceOf(point).orElseThrow().status()).isEqualTo(AssuranceStatus.RECHECK_ASKED);
    }

    private void decide(AssuranceChoice choice, Set<ReturnId> named) {
        assurance.decide(point, choice, "Audits agree", named, DecisionSetting.chairsAction(), 0, situation.chair);
    }

    private AssuranceChoice assured() {
        return new AssuranceChoice.Assured(RECHECK, Set.of(police));
    }

    private Set<ReturnId> unsettled() {
        return assurance.unsettled(point).stream().map(AgencyReturn::id).collect(toSet());
    }

    private long version() {
        return assurance.theAssuranceOf(point).orElseThrow().version();
    }

    private void acceptIfItWaits(ReturnId id) {
        AgencyReturn claimed = returns.theReturn(id);
        if (claimed.step(Rung.DISSEMINATED).disposition() == Disposition.CLAIMED) {
            returns.judge(id, Rung.DISSEMINATED, new Judgement.Accept("Clear"), claimed.version(), situation.officer);
        }
    }
}
