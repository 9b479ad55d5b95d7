package org.learningassurance.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.NotAllowed;
import org.learningassurance.shared.Subject;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@TrackerIT
class TrailIT {

    @Autowired
    private TrailService trail;

    @Autowired
    private TrailSealer sealer;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    private final LearningPointId learningPoint = LearningPointId.next();

    @Test
    void keepsWhatHappenedInTheTransactionThatDidIt() {
        publish(Noted.on(learningPoint, "Agreed"));

        assertThat(timeline(Noted.OFFICER)).singleElement().satisfies(entry -> {
            assertThat(entry.title()).isEqualTo("Agreed");
            assertThat(entry.by()).isEqualTo("Priya Shah");
            assertThat(entry.detail()).isEqualTo("because of Agreed");
            assertThat(entry.type()).isEqualTo("Noted");
            assertThat(entry.at()).isEqualTo("2026-04-03T13:05:00.123456Z");
            assertThat(entry.occurredOn()).isEqualTo("2026-04-03");
            assertThat(entry.facts()).isEqualTo("{\"dueOn\":\"2026-05-01\",\"round\":\"1\"}");
        });
    }

    @Test
    void keepsNothingOfWhatWasRolledBack() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(Noted.on(learningPoint, "Never done"));
            status.setRollbackOnly();
        });

        assertThat(timeline(Noted.OFFICER)).isEmpty();
    }

    @Test
    void refusesAnEventOutsideATransaction() {
        assertThatThrownBy(() -> events.publishEvent(Noted.on(learningPoint, "Loose")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void tellsATimelineNewestFirstAndInPages() {
        List.of("First", "Second", "Third").forEach(title -> publish(Noted.on(learningPoint, title)));

        assertThat(timeline(Noted.OFFICER))
                .extracting(TimelineEntry::title)
                .containsExactly("Third", "Second", "First");
        TimelinePage second =
                trail.timeline(Subject.of(learningPoint), TimelineFilter.all().page(2, 2), Noted.OFFICER);
        assertThat(second.entries()).extracting(TimelineEntry::title).containsExactly("First");
        assertThat(second.total()).isEqualTo(3);
    }

    @Test
    void showsAnAgencyItsOwnDoingsAndWhatIsSharedAndNothingOfOthers() {
        AgencyId police = AgencyId.next();
        AgencyId school = AgencyId.next();
        publish(Noted.on(learningPoint, "Shared"));
        publish(Noted.on(learningPoint, "Of the police", police));
        publish(Noted.on(learningPoint, "Of the school", school));
        publish(Noted.on(learningPoint, "Of both", police, school));

        assertThat(timeline(Noted.leadOf(police)))
                .extracting(TimelineEntry::title)
                .containsExactly("Of both", "Of the police", "Shared");
        assertThat(timeline(Noted.OFFICER))
                .extracting(TimelineEntry::agencies)
                .containsExactly(List.of(police, school), List.of(school), List.of(police), List.of());
        assertThat(trail.timeline(Subject.of(school), TimelineFilter.all(), Noted.leadOf(police))
                        .entries())
                .extracting(TimelineEntry::title)
                .containsExactly("Of both");
        assertThat(trail.timeline(
                                Subject.of(learningPoint), TimelineFilter.all().of(school), Noted.OFFICER)
                        .entries())
                .extracting(TimelineEntry::title)
                .containsExactly("Of both", "Of the school");
    }

    @Test
    void showsNoFactWithoutATitleOnATimelineButKeepsIt() {
        long before = trail.verify(Actor.clock()).entries();
        publish(Noted.on(learningPoint, ""));

        assertThat(timeline(Noted.OFFICER)).isEmpty();
        assertThat(trail.verify(Actor.clock()).entries()).isEqualTo(before + 1);
    }

    @Test
    void filtersByTheDayOfRecordingInLondon() {
        publish(Noted.on(learningPoint, "Agreed"));
        LocalDate day = LocalDate.of(2026, 4, 3);

        assertThat(on(day, day)).hasSize(1);
        assertThat(on(day.plusDays(1), null)).isEmpty();
        assertThat(on(null, day.minusDays(1))).isEmpty();
    }

    @Test
    void isOpenToThoseWhoKeepItOnly() {
        Actor lead = Noted.leadOf(AgencyId.next());

        assertThatThrownBy(() -> trail.trail(TimelineFilter.all(), lead)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> trail.verify(lead)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void sealsWhatCommittedLateTooThoughItWasWrittenBefore() {
        sealer.sealAll();
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            transaction.executeWithoutResult(status -> {
                events.publishEvent(Noted.on(learningPoint, "Written first, committed last"));
                inThread(other, () -> {
                    publish(Noted.on(learningPoint, "Committed first"));
                    return true;
                });
                assertThat(inThread(other, sealer::sealAll)).isOne();
            });
        } finally {
            other.shutdown();
        }

        assertThat(sealer.sealAll()).isOne();
        assertThat(trail.verify(Actor.clock())).satisfies(check -> {
            assertThat(check.faults()).isEmpty();
            assertThat(check.waiting()).isZero();
        });
    }

    @Test
    void sealsEachEntryOnceWhenFourSealersRunAtOnce() throws Exception {
        IntStream.range(0, 40).forEach(number -> publish(Noted.on(learningPoint, "Entry " + number)));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<Integer> seal = sealer::sealAll;
            int sealed = 0;
            for (Future<Integer> one : threads.invokeAll(List.of(seal, seal, seal, seal))) {
                sealed += one.get();
            }
            assertThat(sealed).isGreaterThanOrEqualTo(40);
        } finally {
            threads.shutdown();
        }

        assertThat(trail.verify(Actor.clock()).faults()).isEmpty();
        assertThat(trail.verify(Actor.clock()).waiting()).isZero();
    }

    private void publish(Noted event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }

    private static <T> T inThread(ExecutorService other, Callable<T> work) {
        try {
            return other.submit(work).get();
        } catch (InterruptedException | ExecutionException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private List<TimelineEntry> timeline(Actor by) {
        return trail.timeline(Subject.of(learningPoint), TimelineFilter.all(), by)
                .entries();
    }

    private List<TimelineEntry> on(@Nullable LocalDate from, @Nullable LocalDate to) {
        return trail.timeline(Subject.of(learningPoint), TimelineFilter.all().recorded(from, to), Noted.OFFICER)
                .entries();
    }
}
