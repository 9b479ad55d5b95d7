package org.learningassurance.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.learningassurance.shared.DueJobs;
import org.learningassurance.testing.TrackerIT;
import org.learningassurance.worklist.WorkItemKind;
import org.springframework.beans.factory.annotation.Autowired;

/** Each step of each process fails once: nothing of it has happened, and when it is tried again all goes its way. */
@TrackerIT
class StepThatFailsIT {

    /** These tell nobody of what they do, so {@link FailingStepsIT} and {@link OverdueReviewThatTheGroupLeavesIT} make them fail. */
    private static final Set<String> WITHOUT_EVENTS = Set.of(
            "start_chaseRoundRequested",
            "serviceTask_putBeforeReviewGroup",
            "serviceTask_escalateUndecided",
            "serviceTask_prepareDigests");

    @Autowired
    Journeys journeys;

    @Autowired
    Travel travel;

    @Autowired
    Trouble trouble;

    @Autowired
    Stand stand;

    @Autowired
    Players players;

    @Autowired
    DueJobs dueJobs;

    @BeforeEach
    void onThatMonday() {
        players.moveTo(LocalDate.of(2033, 10, 3));
        dueJobs.runDue();
    }

    @AfterEach
    void noMoreTrouble() {
        trouble.end();
    }

    static Stream<Arguments> everyStep() {
        return Arrays.stream(ProcessModel.values())
                .flatMap(model -> Releases.waits(model).stream()
                        .filter(wait -> wait.startsWith("userTask_")
                                || wait.startsWith("serviceTask_")
                                || wait.startsWith("start_"))
                        .filter(wait -> !WITHOUT_EVENTS.contains(wait))
                        .map(wait -> Arguments.of(model, wait)));
    }

    @ParameterizedTest
    @MethodSource("everyStep")
    void happensWholeOrNotAtAllAndGoesOnWhenTriedAgain(ProcessModel model, String wait) {
        Journey journey = journeys.to(model, wait);
        String instance = travel.begin(model, journey, wait);
        List<String> places = travel.places(instance);
        List<WorkItemKind> work = travel.work(journey);
        long waitingJobs = stand.jobsOf(instance);

        trouble.beginEverywhere();
        assertThatThrownBy(() -> travel.leave(wait, instance, journey))
                .hasStackTraceContaining("The test makes trouble");

        assertThat(travel.places(instance)).as("where it was").isEqualTo(places);
        assertThat(travel.work(journey)).as("the same work").isEqualTo(work);
        assertThat(stand.jobsOf(instance)).as("the same jobs").isEqualTo(waitingJobs);
        trouble.end();
        travel.toTheEnd(wait, instance, journey);
    }
}
