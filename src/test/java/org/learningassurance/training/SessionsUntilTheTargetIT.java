package org.learningassurance.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.shared.ActionId;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.NotAllowed;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.SessionId;
import org.learningassurance.shared.Subject;
import org.learningassurance.testing.Cast;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@TrackerIT
@RecordApplicationEvents
class SessionsUntilTheTargetIT {

    private static final long ENDS_SECONDS = 9;

    @Autowired
    ActionService actions;

    @Autowired
    SessionService sessions;

    @Autowired
    DirectoryService directory;

    @Autowired
    Clock clock;

    @Autowired
    Cast cast;

    @Autowired
    ApplicationEvents events;

    @Autowired
    PlatformTransactionManager transactions;

    Actor trainer;
    AgencyId police;
    AgencyId school;
    LearningPointId learningPoint;
    LocalDate today;

    @BeforeEach
    void prepare() {
        trainer = cast.with(Role.TRAINING_OFFICER);
        police = cast.agency(200);
        school = cast.agency(40);
        learningPoint = cast.learningPoint(police, school);
        today = LocalDate.now(clock);
    }

    @Test
    void proposesTheAgenciesThatAreAskedWithTheirAudience() {
        ActionId id = trainingThatIsLive();

        assertThat(sessions.proposedAudience(id, trainer)).containsOnly(Map.entry(police, 50), Map.entry(school, 50));
    }

    @Test
    void endsTheTrainingUpdateWhenTheTargetIsReachedAndNotBefore() {
        ActionId id = withSessionsPlanned(trainingThatIsLive());

        record(id, Map.of(police, new Attendance(30, 0)));
        record(id, Map.of(police, new Attendance(25, 20), school, new Attendance(20, 0)));

        ActionView view = actions.get(id, trainer);
        assertThat(view.reach().orElseThrow().reached()).isEqualTo(55);
        assertThat(view.reach().orElseThrow().sessionsLeft()).isEqualTo(1);
        assertThat(view.action().status()).isEqualTo(ActionStatus.STARTED);
        assertThat(reached(id)).isZero();

        record(id, Map.of(school, new Attendance(25, 0)));

        assertThat(actions.theAction(id).status()).isEqualTo(ActionStatus.DONE);
        assertThat(reached(id)).isEqualTo(1);
        assertThat(carriedOut(id)).isZero();
    }

    @Test
    void endsAnActionThatConsistsOfSessionsByReachingTheTargetToo() {
        ActionId id = planned("PRACTITIONER_SESSIONS", Map.of());
        actions.start(id, version(id), trainer);
        withSessionsPlanned(id);

        record(id, Map.of(police, new Attendance(50, 0), school, new Attendance(30, 0)));

        assertThat(actions.theAction(id).status()).isEqualTo(ActionStatus.DONE);
        assertThat(reached(id)).isEqualTo(1);
        assertThat(carriedOut(id)).isZero();
    }

    @Test
    void prefillsAnAgencysFigureAcrossActionsWithoutCountingAnybodyTwice() {
        ActionId first = withSessionsPlanned(trainingThatIsLive());
        ActionId second = withSessionsPlanned(trainingThatIsLive());
        record(first, Map.of(police, new Attendance(18, 0)));
        record(second, Map.of(police, new Attendance(10, 6)));

        assertThat(actions.reachPrefill(learningPoint, police)).isEqualTo(22);
        assertThat(actions.reachPrefill(learningPoint, school)).isZero();

        record(first, Map.of(police, new Attendance(45, 0)));
        assertThat(actions.reachPrefill(learningPoint, police)).isEqualTo(50);
    }

    @Test
    void tellsEachAgencysAttendanceToThatAgencyAlone() {
        ActionId id = withSessionsPlanned(trainingThatIsLive());

        record(id, Map.of(police, new Attendance(18, 2), school, new Attendance(4, 0)));

        assertThat(events.stream(AttendanceCounted.class)
                        .filter(event -> event.action().equals(id)))
                .hasSize(2)
                .allSatisfy(event -> assertThat(event.about())
                        .contains(Subject.of(event.agency()))
                        .doesNotContain(Subject.of(event.agency().equals(police) ? school : police)));
        assertThat(events.stream(SessionDelivered.class)
                        .filter(event -> event.action().equals(id)))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.about()).doesNotContain(Subject.of(police), Subject.of(school));
                    assertThat(event.facts()).containsEntry("attended", "22").containsEntry("reached", "20");
                });
    }

    @Test
    void refusesAttendanceOfAnAgencyOutsideThePlanAndKeepsNothing() {
        ActionId id = withSessionsPlanned(trainingThatIsLive());
        SessionId session = sessions.book(id, today, 30, "", trainer);
        AgencyId other = cast.agency();

        assertThatThrownBy(() -> sessions.record(
                        session, today, Map.of(other, new Attendance(3, 0)), sessionVersion(session), trainer))
                .isInstanceOf(Refusal.class);
        assertThat(sessions.get(session, trainer).status()).isEqualTo(SessionStatus.BOOKED);
        assertThat(actions.theAction(id).sessionsRecorded()).isZero();
    }

    @Test
    void countsWhatWasDeliveredTowardsAPlanThatIsMadeAgain() {
        ActionId id = withSessionsPlanned(trainingThatIsLive());
        record(id, Map.of(police, new Attendance(40, 0)));
        SessionTerms less = new SessionTerms(20, 2, 40, today);
        Map<AgencyId, Integer> people = Map.of(police, 50, school, 50);

        assertThatThrownBy(() -> sessions.planAgain(id, less, people, "", version(id), trainer))
                .isInstanceOf(Refusal.class);
        sessions.planAgain(id, less, people, "The rest is reached by e-learning", version(id), trainer);

        assertThat(actions.theAction(id).status()).isEqualTo(ActionStatus.DONE);
        assertThat(reached(id)).isEqualTo(1);
    }

    @Test
    void cancelsABookedSessionWithAReason() {
        ActionId id = withSessionsPlanned(trainingThatIsLive());
        SessionId session = sessions.book(id, today.plusDays(7), 30, "Town hall", trainer);

        sessions.cancel(session, "Snow", sessionVersion(session), trainer);

        assertThat(sessions.get(session, trainer).status()).isEqualTo(SessionStatus.CANCELLED);
        assertThatThrownBy(() -> sessions.record(
                        session, today, Map.of(police, new Attendance(3, 0)), sessionVersion(session), trainer))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void letsNoAgencyBookOrRecord() {
        ActionId id = withSessionsPlanned(trainingThatIsLive());
        SessionId session = sessions.book(id, today, 30, "", trainer);
        Actor lead = cast.trainingLead(police);

        assertThatThrownBy(() -> sessions.book(id, today, 30, "", lead)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> sessions.record(
                        session, today, Map.of(police, new Attendance(3, 0)), sessionVersion(session), lead))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void losesNoReachWhenTwoPeopleRecordAtOnce() throws Exception {
        ActionId id = withSessionsPlanned(trainingThatIsLive());
        SessionId one = sessions.book(id, today, 60, "", trainer);
        SessionId other = sessions.book(id, today, 60, "", trainer);
        CountDownLatch recorded = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Future<?> first =
                    thread.submit(() -> new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
                        sessions.record(one, today, Map.of(police, new Attendance(45, 0)), 0, trainer);
                        recorded.countDown();
                        await(mayCommit);
                    }));
            await(recorded);

            assertThatThrownBy(() -> new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
                        actions.theAction(id);
                        mayCommit.countDown();
                        end(first);
                        sessions.record(other, today, Map.of(school, new Attendance(40, 0)), 0, trainer);
                    }))
                    .isInstanceOf(OptimisticLockingFailureException.class);
        } finally {
            mayCommit.countDown();
            thread.shutdown();
        }

        sessions.record(other, today, Map.of(school, new Attendance(40, 0)), sessionVersion(other), trainer);
        assertThat(actions.theAction(id).status()).isEqualTo(ActionStatus.DONE);
    }

    private static void end(Future<?> first) {
        try {
            first.get(ENDS_SECONDS, TimeUnit.SECONDS);
        } catch (Exception problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(ENDS_SECONDS, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void record(ActionId id, Map<AgencyId, Attendance> came) {
        SessionId session = sessions.book(id, today, 60, "", trainer);
        sessions.record(session, today, came, sessionVersion(session), trainer);
    }

    /** 80 of 100 people are to be reached, 30 a session. */
    private ActionId withSessionsPlanned(ActionId id) {
        sessions.plan(
                id,
                new SessionTerms(30, 2, 80, today),
                Map.of(police, 50, school, 50, cast.agency(), 0),
                version(id),
                trainer);
        return id;
    }

    private ActionId trainingThatIsLive() {
        ActionId id = planned("TRAINING_UPDATE", Map.of("course", "Refresher Training"));
        actions.start(id, version(id), trainer);
        actions.materialUpdated(id, "Two slides", today, version(id), trainer);
        actions.wentLive(id, today, true, version(id), trainer);
        return id;
    }

    private ActionId planned(String kind, Map<String, String> facts) {
        return actions.plan(
                new ActionPlan(
                        kind,
                        "An action",
                        "",
                        Set.of(learningPoint),
                        Set.of(),
                        directory.trainingOfficerPost(),
                        today.plusDays(30),
                        facts),
                trainer);
    }

    private long reached(ActionId id) {
        return events.stream(SessionTargetReached.class)
                .filter(event -> event.action().equals(id))
                .count();
    }

    private long carriedOut(ActionId id) {
        return events.stream(ActionCarriedOut.class)
                .filter(event -> event.action().equals(id))
                .count();
    }

    private long version(ActionId id) {
        return actions.theAction(id).version();
    }

    private long sessionVersion(SessionId id) {
        return sessions.get(id, trainer).version();
    }
}
