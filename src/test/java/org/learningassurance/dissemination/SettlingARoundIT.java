package org.learningassurance.dissemination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.learningassurance.dissemination.Scene.Asked;
import org.learningassurance.learning.AskedAgency;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.shared.Disposition;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.Rung;
import org.learningassurance.testing.AtOnce;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Returns of one learning point that are worked on at the same moment. */
@TrackerIT
class SettlingARoundIT {

    @Autowired
    ApplicationContext context;

    private Scene scene;

    @BeforeEach
    void aLearningPoint() {
        scene = new Scene(context);
    }

    @RepeatedTest(5)
    void twoLastReturnsThatCloseTogetherSettleTheRoundExactlyOnce() throws Exception {
        List<Asked> two = scene.agencies(2);
        int round = scene.ask(two, Rung.DISSEMINATED);

        List<Boolean> settled = AtOnce.all(two.stream()
                .map(agency -> (Callable<Boolean>) () -> {
                    scene.returns().acceptGap(scene.idOf(agency), Rung.DISSEMINATED, "Dissolved", scene.member);
                    return scene.returns().trySettle(scene.learningPoint, round);
                })
                .toList());

        assertThat(settled).contains(true);
        assertThat(settled.stream().filter(won -> won)).hasSize(1);
        assertThat(scene.returns().isRoundSettled(scene.learningPoint, round)).isTrue();
    }

    @RepeatedTest(5)
    void manyWhoAskWhetherARoundIsSettledHaveOneWinner() throws Exception {
        List<Asked> one = scene.agencies(1);
        int round = scene.ask(one, Rung.DISSEMINATED);
        scene.returns().closeNoResponse(scene.idOf(one.get(0)), Rung.DISSEMINATED, "Never answered", scene.member);

        Callable<Boolean> ask = () -> scene.returns().trySettle(scene.learningPoint, round);
        List<Boolean> settled = AtOnce.all(List.of(ask, ask, ask, ask, ask, ask));

        assertThat(settled.stream().filter(won -> won)).hasSize(1);
    }

    @Test
    void isNotSettledWhileOneReturnIsOpen() {
        List<Asked> two = scene.agencies(2);
        int round = scene.ask(two, Rung.DISSEMINATED);
        scene.returns().acceptGap(scene.idOf(two.get(0)), Rung.DISSEMINATED, "Dissolved", scene.member);

        assertThat(scene.returns().trySettle(scene.learningPoint, round)).isFalse();
        assertThat(scene.returns().isRoundSettled(scene.learningPoint, round)).isFalse();
    }

    @Test
    void theNextRoundIsNotSettledByTheFirst() {
        List<Asked> one = scene.agencies(1);
        int first = scene.ask(one, Rung.DISSEMINATED);
        scene.returns().acceptGap(scene.idOf(one.get(0)), Rung.DISSEMINATED, "Dissolved", scene.member);
        int second = scene.ask(scene.agencies(1), Rung.DISSEMINATED);

        assertThat(scene.returns().trySettle(scene.learningPoint, first)).isTrue();
        assertThat(scene.returns().trySettle(scene.learningPoint, second)).isFalse();
        assertThat(scene.returns().isRoundSettled(scene.learningPoint, second)).isFalse();
        assertThat(scene.returns().currentRound(scene.learningPoint)).isEqualTo(second);
    }

    @Test
    void anAgencyAddedAtTheLastMomentKeepsTheRoundOpen() throws Exception {
        List<Asked> one = scene.agencies(1);
        Asked late = scene.agency();
        int round = scene.ask(one, Rung.DISSEMINATED);
        scene.returns().acceptGap(scene.idOf(one.get(0)), Rung.DISSEMINATED, "Dissolved", scene.member);
        CountDownLatch added = new CountDownLatch(1);
        CountDownLatch asking = new CountDownLatch(1);

        List<Boolean> settled = AtOnce.all(List.of(
                () -> scene.inTransaction(() -> {
                    scene.returns()
                            .askOne(
                                    scene.learningPoint,
                                    new AskedAgency(late.agency(), Set.of(Rung.DISSEMINATED), 52),
                                    scene.officer);
                    added.countDown();
                    return waitFor(asking);
                }),
                () -> {
                    waitFor(added);
                    asking.countDown();
                    return scene.returns().trySettle(scene.learningPoint, round);
                }));

        assertThat(settled).containsExactly(true, false);
        assertThat(scene.of(late).settled()).isFalse();
    }

    @Test
    void anAgencyIsAskedOnceARound() {
        List<Asked> one = scene.agencies(1);
        scene.ask(one, Rung.DISSEMINATED);

        assertThatThrownBy(() -> scene.returns()
                        .askOne(
                                scene.learningPoint,
                                new AskedAgency(one.get(0).agency(), Set.of(Rung.DISSEMINATED), 52),
                                scene.officer))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("asked already");
    }

    @RepeatedTest(3)
    void fourPeopleClaimAtOnceAndNobodyIsTurnedAway() throws Exception {
        List<Asked> agencies = scene.agencies(4);
        scene.ask(agencies, Rung.DISSEMINATED, Rung.IMPLEMENTED);
        long before = versionOfTheLearningPoint();

        AtOnce.all(agencies.stream()
                .map(agency -> (Callable<Boolean>) () -> {
                    scene.claims(agency, scene.dissemination("Shared in all teams; no list kept"));
                    return true;
                })
                .toList());

        assertThat(agencies)
                .allSatisfy(agency -> assertThat(
                                scene.of(agency).step(Rung.DISSEMINATED).disposition())
                        .isEqualTo(Disposition.CLAIMED));
        assertThat(versionOfTheLearningPoint()).isEqualTo(before);
    }

    private long versionOfTheLearningPoint() {
        return context.getBean(LearningPointService.class)
                .theLearningPoint(scene.learningPoint)
                .version();
    }

    private static boolean waitFor(CountDownLatch latch) {
        try {
            return latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
