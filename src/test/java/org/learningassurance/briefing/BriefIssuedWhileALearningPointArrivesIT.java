package org.learningassurance.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.BriefVersionId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.Role;
import org.learningassurance.testing.Cast;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two transactions meet at one learning point. Neither may miss the other, whichever comes first. */
@TrackerIT
class BriefIssuedWhileALearningPointArrivesIT {

    /** Long enough for a transaction that is not held to end, short enough to wait for one that is. */
    private static final long HELD_MILLIS = 700;

    private static final long ENDS_SECONDS = 9;

    @Autowired
    BriefService briefs;

    @Autowired
    Cast cast;

    @Autowired
    PlatformTransactionManager transactions;

    ExecutorService threads;
    Actor author;
    Actor manager;
    LearningPointId learningPoint;

    @BeforeEach
    void prepare() {
        threads = Executors.newFixedThreadPool(4);
        author = cast.officer();
        manager = cast.with(Role.BUSINESS_UNIT_MANAGER);
        learningPoint = cast.learningPoint(cast.agency());
    }

    @AfterEach
    void endThreads() {
        threads.shutdownNow();
    }

    @Test
    void holdsTheIssueUntilTheOneWhoArrivedWaits() throws Exception {
        BriefVersionId id = approved(learningPoint);
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        Future<Boolean> arriving = threads.submit(() -> inTransaction(() -> {
            boolean issued = briefs.lockAndAskIssued(learningPoint);
            asked.countDown();
            await(mayEnd);
            return issued;
        }));
        await(asked);
        Future<?> issuing = threads.submit(() -> briefs.issue(id, version(id), author));

        assertThatThrownBy(() -> issuing.get(HELD_MILLIS, TimeUnit.MILLISECONDS))
                .isInstanceOf(TimeoutException.class);
        assertThat(briefs.issuedFor(learningPoint)).isEmpty();
        mayEnd.countDown();

        assertThat(arriving.get(ENDS_SECONDS, TimeUnit.SECONDS)).isFalse();
        issuing.get(ENDS_SECONDS, TimeUnit.SECONDS);
        assertThat(briefs.issuedFor(learningPoint)).isPresent();
    }

    @Test
    void showsTheIssueToTheOneWhoArrivesWhileItCommits() throws Exception {
        BriefVersionId id = approved(learningPoint);
        CountDownLatch issued = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        Future<Boolean> issuing = threads.submit(() -> inTransaction(() -> {
            briefs.issue(id, version(id), author);
            issued.countDown();
            await(mayCommit);
            return true;
        }));
        await(issued);
        Future<Boolean> arriving = threads.submit(() -> inTransaction(() -> briefs.lockAndAskIssued(learningPoint)));

        assertThatThrownBy(() -> arriving.get(HELD_MILLIS, TimeUnit.MILLISECONDS))
                .isInstanceOf(TimeoutException.class);
        mayCommit.countDown();

        issuing.get(ENDS_SECONDS, TimeUnit.SECONDS);
        assertThat(arriving.get(ENDS_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void letsTheOneWhoArrivesWaitWhenTheIssueCameToNothing() throws Exception {
        BriefVersionId id = approved(learningPoint);
        CountDownLatch issued = new CountDownLatch(1);
        CountDownLatch mayFail = new CountDownLatch(1);
        Future<?> issuing = threads.submit(() -> inTransaction(() -> {
            briefs.issue(id, version(id), author);
            issued.countDown();
            await(mayFail);
            throw new IllegalStateException("Something else went wrong");
        }));
        await(issued);
        Future<Boolean> arriving = threads.submit(() -> inTransaction(() -> briefs.lockAndAskIssued(learningPoint)));
        mayFail.countDown();

        assertThatThrownBy(() -> issuing.get(ENDS_SECONDS, TimeUnit.SECONDS))
                .hasRootCauseMessage("Something else went wrong");
        assertThat(arriving.get(ENDS_SECONDS, TimeUnit.SECONDS)).isFalse();
        assertThat(briefs.issuedFor(learningPoint)).isEmpty();
    }

    @Test
    void issuesBriefsThatCoverTheSameLearningPointsAtOnceWithoutADeadlock() {
        LearningPointId other = cast.learningPoint(cast.agency());
        BriefVersionId[] ids = IntStream.range(0, 4)
                .mapToObj(number -> number % 2 == 0 ? approved(learningPoint, other) : approved(other, learningPoint))
                .toArray(BriefVersionId[]::new);

        CompletableFuture<?>[] issuing = Stream.of(ids)
                .map(id -> CompletableFuture.runAsync(() -> briefs.issue(id, version(id), author), threads))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(issuing)
                .orTimeout(ENDS_SECONDS, TimeUnit.SECONDS)
                .join();

        assertThat(briefs.issuedVersionsFor(learningPoint)).hasSize(4);
        assertThat(briefs.issuedVersionsFor(other)).hasSize(4);
    }

    @Test
    void asksOnlyInsideTheTransactionOfTheOneWhoWillWait() {
        assertThatThrownBy(() -> briefs.lockAndAskIssued(learningPoint))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private BriefVersionId approved(LearningPointId... covers) {
        BriefText text = new BriefText(
                "Curiosity", Set.of(covers), new BriefSections("It happened", "", "We learnt", "Ask", ""));
        BriefVersionId id = briefs.draft(text, null, author);
        briefs.askApproval(id, version(id), author);
        briefs.approve(id, version(id), manager);
        return id;
    }

    private long version(BriefVersionId id) {
        return briefs.theVersion(id).version();
    }

    private boolean inTransaction(BooleanSupplier work) {
        return Boolean.TRUE.equals(new TransactionTemplate(transactions).execute(transaction -> work.getAsBoolean()));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(ENDS_SECONDS, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
