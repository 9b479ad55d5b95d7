package org.learningassurance.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningassurance.shared.DueJobs;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What can be withdrawn is, at every place where its instance can wait: briefs and actions by themselves, learning points and with them
 * their returns, overdue reviews by an answer. Reviews and rounds of the chase are never withdrawn.
 */
@TrackerIT
class WithdrawnWhereverItStandsIT {

    /** Where everything is judged or closed already. */
    private static final Set<String> NOTHING_TO_WITHDRAW =
            Set.of("serviceTask_settleRound", "serviceTask_settleRoundOnceClosed", "serviceTask_closeReturns");

    @Autowired
    Journeys journeys;

    @Autowired
    Travel travel;

    @Autowired
    Players players;

    @Autowired
    DueJobs dueJobs;

    @BeforeEach
    void onThatMonday() {
        players.moveTo(LocalDate.of(2032, 9, 6));
        dueJobs.runDue();
    }

    static Stream<Arguments> everyWait() {
        return Arrays.stream(ProcessModel.values())
                .filter(model -> model != ProcessModel.REVIEW && model != ProcessModel.CHASE_ROUND)
                .flatMap(model -> Releases.waits(model).stream()
                        .filter(wait -> !NOTHING_TO_WITHDRAW.contains(wait))
                        .map(wait -> Arguments.of(model, wait)));
    }

    @ParameterizedTest
    @MethodSource("everyWait")
    void leavesNoWorkNoJobAndNoInstance(ProcessModel model, String wait) {
        Journey journey = journeys.to(model, wait);
        String instance = travel.begin(model, journey, wait);

        String end = journey.withdraw().orElseThrow();
        dueJobs.runDue();

        travel.assertEnded(instance, end, journey);
        players.liveUntil(players.today().plusYears(2));
        assertThat(travel.work(journey)).as("nor ever again").isEmpty();
    }
}
