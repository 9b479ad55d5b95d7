package org.learningassurance.dissemination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningassurance.dissemination.Scene.Asked;
import org.learningassurance.evidence.EvidenceService;
import org.learningassurance.learning.AskedAgency;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.ClaimId;
import org.learningassurance.shared.Disposition;
import org.learningassurance.shared.EvidenceId;
import org.learningassurance.shared.NotAllowed;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.StaleForm;
import org.learningassurance.shared.Timeliness;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;

@TrackerIT
class AnsweringForALearningPointIT {

    @Autowired
    ApplicationContext context;

    private Scene scene;
    private Asked police;
    private Asked school;

    @BeforeEach
    void twoAgenciesAreAsked() {
        scene = new Scene(context);
        police = scene.agency();
        school = scene.agency("PRIMARY_SCHOOL");
        scene.ask(List.of(police, school), Rung.DISSEMINATED, Rung.IMPLEMENTED, Rung.PRACTICE_CHANGED);
    }

    @Test
    void climbsFromProgressToAnsweredNotYetChangedAndKeepsEveryFact() {
        scene.claims(police, scene.reached(30));
        assertThat(scene.of(police).step(Rung.DISSEMINATED).disposition()).isEqualTo(Disposition.OPEN);
        scene.claims(police, scene.reached(48));
        judgeIfItWaits(police, Rung.DISSEMINATED);
        EvidenceId audit = scene.audit(police);
        scene.claims(police, scene.putInPlace(audit));
        judgeIfItWaits(police, Rung.IMPLEMENTED);
        scene.claims(police, scene.practice(Shows.MIXED, audit));
        AgencyReturn found = scene.of(police);
        scene.returns()
                .judge(
                        found.id(),
                        Rung.PRACTICE_CHANGED,
                        new Judgement.AcceptNotYetChanged(scene.today().plusDays(90), "Coaching"),
                        found.version(),
                        scene.member);

        ReturnStory story = views().story(found.id(), police.lead());

        StepView practice = story.now().step(Rung.PRACTICE_CHANGED).orElseThrow();
        assertThat(practice.disposition()).isEqualTo(Disposition.NOT_YET_CHANGED);
        assertThat(practice.dueOn()).isEqualTo(scene.today().plusDays(90));
        assertThat(practice.timeliness()).isEqualTo(Timeliness.NOT_YET_DUE);
        assertThat(story.now().settled()).isFalse();
        assertThat(story.claims())
                .extracting(claim -> claim.made().claim())
                .containsExactly(
                        scene.practice(Shows.MIXED, audit),
                        scene.putInPlace(audit),
                        scene.reached(48),
                        scene.reached(30));
        assertThat(story.claims().get(0).evidence())
                .extracting(view -> view.item().id())
                .containsExactly(audit);
        assertThat(story.claims().get(0).made().judgeSaid()).isEqualTo("Coaching");
        assertThat(story.claims().get(0).made().supports()).isPresent();
    }

    private void judgeIfItWaits(Asked agency, Rung rung) {
        if (scene.of(agency).step(rung).disposition() == Disposition.CLAIMED) {
            scene.accepts(agency, rung, scene.member);
        }
    }

    @Test
    void whatTwoAgenciesReachedIsAddedUpAsTheyLastReportedIt() {
        scene.claims(police, scene.reached(20));
        scene.claims(police, scene.reached(30));
        scene.claims(school, scene.reached(10));

        assertThat(views().reach(scene.learningPoint, scene.officer)).isEqualTo(new ReachTotal(40, 104, 2, 2));
        assertThat(views().reach(scene.learningPoint, school.lead())).isEqualTo(new ReachTotal(10, 52, 1, 1));
    }

    @Test
    void anotherAgencysReturnIsNotThere() {
        ReturnId ofPolice = scene.idOf(police);
        Actor teacher = school.lead();

        assertThatThrownBy(() -> views().get(ofPolice, teacher)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> views().story(ofPolice, teacher)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> scene.returns().claim(ofPolice, scene.reached(48), 0, teacher))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> scene.returns().decline(ofPolice, "No", 0, teacher))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> scene.the(ReturnForms.class).draft(ofPolice, Rung.DISSEMINATED, teacher))
                .isInstanceOf(NotFound.class);
        assertThat(views().of(scene.learningPoint, teacher))
                .extracting(ReturnView::agency)
                .containsExactly(school.agency());
        assertThat(views().mine(teacher)).extracting(ReturnView::agency).containsOnly(school.agency());
        assertThat(views().list(ReturnFilter.all(), PageRequest.of(0, 50), teacher))
                .extracting(ReturnView::agency)
                .containsOnly(school.agency());
    }

    @Test
    void evidenceOfAnotherAgencyIsRefused() {
        EvidenceId ofSchool = scene.audit(school);
        Claim claim = new DisseminationClaim(
                Set.of(Route.BRIEF),
                scene.today(),
                scene.today(),
                Reach.of(50, 52),
                TrainingUpdated.NO,
                true,
                Set.of(ofSchool),
                "");

        assertThatThrownBy(() -> scene.claims(police, claim))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo("EvidenceIsOfTheAgency"));
    }

    @Test
    void onlyTheAgencysOwnLeadsAnswerForIt() {
        ReturnId id = scene.idOf(police);
        Actor home = scene.memberFrom(police.agency());

        assertThatThrownBy(() -> scene.returns().claim(id, scene.reached(48), 0, scene.officer))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> scene.returns().claim(id, scene.reached(48), 0, home))
                .isInstanceOf(NotAllowed.class);
        assertThat(views().story(id, scene.officer).claims()).isEmpty();
    }

    @Test
    void somebodyOfTheSameAgencyCannotJudgeAndNothingIsHalfDone() {
        scene.claims(police, scene.dissemination("No list was kept"));
        AgencyReturn found = scene.of(police);
        Actor home = scene.memberFrom(police.agency());

        assertThatThrownBy(() -> scene.returns()
                        .judge(found.id(), Rung.DISSEMINATED, new Judgement.Accept(""), found.version(), home))
                .isInstanceOf(Refusal.class);

        assertThat(scene.of(police).version()).isEqualTo(found.version());
        assertThat(scene.of(police).step(Rung.DISSEMINATED).disposition()).isEqualTo(Disposition.CLAIMED);
        scene.accepts(police, Rung.DISSEMINATED, scene.memberFrom(school.agency()));
        assertThat(scene.of(police).step(Rung.DISSEMINATED).disposition()).isEqualTo(Disposition.ACCEPTED);
    }

    @Test
    void aFormOpenedBeforeTheLastChangeIsStale() {
        ReturnId id = scene.idOf(police);
        long opened = scene.of(police).version();
        scene.claims(police, scene.reached(30));

        assertThatThrownBy(() -> scene.returns().claim(id, scene.reached(48), opened, police.lead()))
                .isInstanceOf(StaleForm.class);
        assertThat(scene.of(police).version()).isGreaterThan(opened);
        assertThat(scene.of(police).reached()).contains(30);
    }

    @Test
    void aFormPutAsideIsTakenUpByTheDeputyAndGoneOnceItIsSent() {
        ReturnId id = scene.idOf(police);
        Map<String, List<String>> typed = Map.of("reached", List.of("48"), "routes", List.of("BRIEF", "SUPERVISION"));
        scene.the(ReturnForms.class).saveDraft(id, Rung.DISSEMINATED, Map.of("reached", List.of("4")), police.lead());
        scene.the(ReturnForms.class).saveDraft(id, Rung.DISSEMINATED, typed, police.lead());

        Actor deputy = new Actor(
                scene.officer.person(),
                "Deputy",
                police.lead().roles(),
                police.lead().posts(),
                police.lead().agencies());
        assertThat(scene.the(ReturnForms.class).draft(id, Rung.DISSEMINATED, deputy))
                .get()
                .extracting(ReturnDraft::fields)
                .isEqualTo(typed);

        scene.claims(police, scene.reached(48));
        assertThat(scene.the(ReturnForms.class).draft(id, Rung.DISSEMINATED, deputy))
                .isEmpty();
    }

    @Test
    void needLongerIsGrantedAtOnceAndShownAsASlip() {
        AgencyReturn found = scene.of(school);
        scene.returns()
                .needLonger(
                        found.id(),
                        found.step(Rung.DISSEMINATED).dueOn().plusDays(7),
                        "The head is ill",
                        found.version(),
                        school.lead());

        ReturnStory story = views().story(found.id(), school.lead());
        StepView step = story.now().step(Rung.DISSEMINATED).orElseThrow();
        assertThat(step.slips()).isEqualTo(1);
        assertThat(step.requestWaits()).isFalse();
        assertThat(story.requests()).hasSize(1);
        assertThat(story.requests().get(0).made().agreed()).contains(true);
    }

    @Test
    void notForUsIsConsideredByThePartnership() {
        AgencyReturn found = scene.of(school);
        scene.returns().answerNotForUs(found.id(), "No such children", found.version(), school.lead());
        ReturnView waiting = views().get(found.id(), scene.officer);
        assertThat(waiting.step(Rung.DISSEMINATED).orElseThrow().timeliness()).isEqualTo(Timeliness.WITH_PARTNERSHIP);

        assertThatThrownBy(() -> scene.returns().consider(found.id(), true, "", waiting.version(), school.lead()))
                .isInstanceOf(NotAllowed.class);
        scene.returns().consider(found.id(), true, "", waiting.version(), scene.officer);

        assertThat(views().get(found.id(), school.lead()).settled()).isTrue();
    }

    @Test
    void closingByDecisionEndsAClaimThatWaits() {
        scene.claims(police, scene.dissemination("No list was kept"));
        ReturnId id = scene.idOf(police);
        ClaimId waiting = scene.returns().openClaim(id).orElseThrow().id();

        scene.returns().acceptGap(id, Rung.DISSEMINATED, "The unit is dissolved", scene.member);

        assertThat(scene.returns().openClaim(id)).isEmpty();
        assertThat(views().story(id, scene.officer).claims())
                .filteredOn(claim -> claim.made().id().equals(waiting))
                .extracting(claim -> claim.made().state())
                .containsExactly(ClaimState.CLOSED);
        assertThat(scene.of(police).nextAskedRung()).contains(Rung.IMPLEMENTED);
    }

    @Test
    void withdrawingTheLearningPointClosesAllReturns() {
        scene.claims(police, scene.reached(52));
        judgeIfItWaits(police, Rung.DISSEMINATED);

        scene.returns().closeAll(scene.learningPoint, Disposition.WITHDRAWN, "Said twice", Actor.clock());

        assertThat(scene.returns().returnsOf(scene.learningPoint, scene.officer))
                .allMatch(AgencyReturn::settled);
        assertThat(scene.of(police).step(Rung.DISSEMINATED).disposition().reached())
                .isTrue();
        assertThat(scene.of(school).step(Rung.DISSEMINATED).disposition()).isEqualTo(Disposition.WITHDRAWN);
    }

    @Test
    void anotherRoundAsksWhatItNamesAndSupersedesWhatWasStillOpen() {
        scene.claims(police, scene.reached(52));
        judgeIfItWaits(police, Rung.DISSEMINATED);

        int round = scene.returns()
                .ask(
                        new AskRound(
                                scene.learningPoint,
                                RoundKind.ASKING,
                                scene.today().plusDays(40),
                                List.of(new AskedAgency(
                                        police.agency(), Set.of(Rung.IMPLEMENTED, Rung.PRACTICE_CHANGED), null))),
                        scene.member);

        assertThat(round).isEqualTo(2);
        List<AgencyReturn> ofPolice = scene.returns().returnsOf(scene.learningPoint, police.lead());
        assertThat(ofPolice).hasSize(2);
        assertThat(ofPolice.get(0).settled()).isTrue();
        assertThat(ofPolice.get(0).step(Rung.IMPLEMENTED).disposition()).isEqualTo(Disposition.SUPERSEDED);
        assertThat(ofPolice.get(1).rungs()).containsExactly(Rung.IMPLEMENTED, Rung.PRACTICE_CHANGED);
        assertThat(scene.of(school).settled()).isFalse();
    }

    @Test
    void listsWhatIsOverdueAndNothingElse() {
        ReturnId ofPolice = scene.idOf(police);
        ReturnFilter overdue = new ReturnFilter(null, scene.learningPoint, null, true, true);
        assertThat(views().list(overdue, PageRequest.of(0, 10), scene.officer)).isEmpty();

        scene.makeDue(ofPolice, Rung.DISSEMINATED, scene.today().minusDays(1));

        assertThat(views().list(overdue, PageRequest.of(0, 10), scene.officer))
                .extracting(ReturnView::id)
                .containsExactly(ofPolice);
        assertThat(views().list(
                                new ReturnFilter(null, scene.learningPoint, Rung.IMPLEMENTED, true, true),
                                PageRequest.of(0, 10),
                                scene.officer))
                .isEmpty();
        assertThat(views().get(ofPolice, police.lead())
                        .step(Rung.DISSEMINATED)
                        .orElseThrow()
                        .timeliness())
                .isEqualTo(Timeliness.OVERDUE);
    }

    @Test
    void evidenceServesSeveralClaims() {
        EvidenceId audit = scene.audit(police);
        scene.claims(
                police,
                new DisseminationClaim(
                        Set.of(Route.BRIEF),
                        scene.today(),
                        scene.today(),
                        Reach.of(50, 52),
                        TrainingUpdated.NO,
                        true,
                        Set.of(audit),
                        ""));
        judgeIfItWaits(police, Rung.DISSEMINATED);
        scene.claims(police, scene.putInPlace(audit));

        assertThat(views().story(scene.idOf(police), police.lead()).claims())
                .allSatisfy(claim -> assertThat(claim.evidence()).hasSize(1));
        assertThat(context.getBean(EvidenceService.class).mine(police.lead())).hasSize(1);
    }

    private ReturnViews views() {
        return context.getBean(ReturnViews.class);
    }
}
