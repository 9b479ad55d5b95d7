package org.learningassurance.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningassurance.directory.AgencyService;
import org.learningassurance.directory.ClosedDays;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.directory.PostService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Timeliness;
import org.learningassurance.shared.WorkItemId;
import org.learningassurance.shared.web.Slice;
import org.learningassurance.testing.OpenSteps;
import org.learningassurance.testing.Roster;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What people find in their queues. Wednesday 10 June 2026 is today. */
@TrackerIT
@RecordApplicationEvents
class OpenWorkIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 10);

    @Autowired
    private WorklistService worklist;

    @Autowired
    private WorkItemService items;

    @Autowired
    private OpenSteps steps;

    @Autowired
    private Roster roster;

    @Autowired
    private DirectoryService directory;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private PostService posts;

    @Autowired
    private ApplicationEvents events;

    private AgencyId agency;
    private Actor lead;

    @BeforeEach
    void anAgencyWithALead() {
        steps.morningOf(TODAY);
        agency = roster.agency("Working");
        lead = roster.trainingLead(agency);
    }

    @Test
    void whatIsOverdueStandsFirstAndThenWhatIsDueFirst() {
        WorkItemId later = steps.claim(agency, TODAY.plusDays(90));
        WorkItemId overdue = steps.claim(agency, TODAY.minusDays(1));
        WorkItemId soon = steps.claim(agency, TODAY.plusDays(2));
        WorkItemId dueToday = steps.claim(agency, TODAY);

        List<OpenWork> mine =
                worklist.find(WorkFilter.of(WorkQueue.MINE), 1, 25, lead).items();

        assertThat(mine).extracting(work -> work.item().id()).containsExactly(overdue, dueToday, soon, later);
        assertThat(mine)
                .extracting(OpenWork::timeliness)
                .containsExactly(Timeliness.OVERDUE, Timeliness.DUE_SOON, Timeliness.DUE_SOON, Timeliness.NOT_YET_DUE);
    }

    @Test
    void whatIsDoneIsGoneFromEveryQueue() {
        WorkItemId claim = steps.claim(agency, TODAY);
        steps.done(claim);

        assertThat(worklist.find(WorkFilter.ALL, 1, 25, lead).items()).isEmpty();
        assertThat(items.theItem(claim).closedAs()).contains(ClosedAs.DONE);
        assertThat(worklist.counts(lead))
                .allSatisfy(count -> assertThat(count.open()).isZero());
    }

    @Test
    void aStepIsClosedOnceAndOnlyIfItWasOpened() {
        WorkItemId claim = steps.claim(agency, TODAY);
        steps.done(claim);
        items.close(items.theItem(claim).engineTask(), ClosedAs.WITHDRAWN);

        assertThat(items.theItem(claim).closedAs()).contains(ClosedAs.DONE);
        assertThat(events.stream(WorkItemClosed.class)
                        .filter(closed -> closed.item().equals(claim)))
                .hasSize(1);
        assertThatThrownBy(() -> items.close("never-opened", ClosedAs.DONE)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void eachQueueIsCounted() {
        PostId judge = directory.businessUnitPost();
        steps.claim(agency, TODAY.minusDays(1));
        steps.claim(agency, TODAY.plusDays(1));
        steps.judging(agency, judge, TODAY.plusDays(1));

        assertThat(worklist.counts(lead))
                .extracting(WorkCount::queue, WorkCount::open, WorkCount::overdue)
                .containsExactly(
                        tuple(WorkQueue.MINE, 2, 1), tuple(WorkQueue.TEAM, 2, 1), tuple(WorkQueue.OTHERS, 1, 0));
    }

    @Test
    void theStrategicLeadSeesTheAgencysWork() {
        WorkItemId claim = steps.claim(agency, TODAY);
        Actor strategic = roster.strategicLead(agency);

        assertThat(ids(WorkFilter.of(WorkQueue.MINE), strategic)).isEmpty();
        assertThat(ids(WorkFilter.of(WorkQueue.TEAM), strategic)).containsExactly(claim);
    }

    @Test
    void noAgencySeesTheWorkOfAnother() {
        AgencyId other = roster.agency("Other");
        WorkItemId theirs = steps.claim(other, TODAY);
        WorkItemId judgedForThem = steps.judging(other, directory.businessUnitPost(), TODAY);

        for (WorkQueue queue : WorkQueue.values()) {
            assertThat(ids(WorkFilter.of(queue), lead)).as(queue.name()).doesNotContain(theirs, judgedForThem);
        }
        assertThat(ids(new WorkFilter(null, null, null, other, null, null), lead))
                .isEmpty();
        assertThat(ids(new WorkFilter(null, null, null, other, null, null), roster.somebody(Role.BUSINESS_UNIT)))
                .containsExactlyInAnyOrder(theirs, judgedForThem);
    }

    @Test
    void theReviewGroupFindsItsQueueAlsoThroughAMember() {
        PostId chair = directory.reviewGroupChairPost();
        WorkItemId decision = steps.asked(chair, WorkItemKind.AGREE_LEARNING_POINT, LocalDate.of(2020, 1, 2));
        Actor member = roster.somebody(Role.REVIEW_GROUP_MEMBER);

        assertThat(ids(WorkFilter.of(WorkQueue.MINE), member)).isEmpty();
        assertThat(ids(WorkFilter.of(WorkQueue.TEAM), member)).contains(decision);
    }

    @Test
    void theBusinessUnitSeesWhatIsOverdueWithAnybody() {
        WorkItemId late = steps.claim(agency, LocalDate.of(2020, 1, 2));
        WorkItemId inTime = steps.claim(agency, TODAY);
        Actor officer = roster.somebody(Role.BUSINESS_UNIT);

        assertThat(ids(new WorkFilter(WorkQueue.OVERDUE, null, null, agency, null, null), officer))
                .containsExactly(late);
        assertThat(ids(new WorkFilter(null, null, false, agency, null, null), officer))
                .containsExactly(inTime);
        assertThat(ids(new WorkFilter(null, WorkItemKind.JUDGE_CLAIM, null, agency, null, null), officer))
                .isEmpty();
    }

    @Test
    void pagesAreCutWithoutGapsOrRepeats() {
        List<WorkItemId> all = IntStream.range(0, 7)
                .mapToObj(day -> steps.claim(agency, TODAY.plusDays(day / 3)))
                .toList();

        Slice<OpenWork> first = worklist.find(WorkFilter.of(WorkQueue.MINE), 1, 3, lead);
        Slice<OpenWork> second = worklist.find(WorkFilter.of(WorkQueue.MINE), 2, 3, lead);
        Slice<OpenWork> third = worklist.find(WorkFilter.of(WorkQueue.MINE), 3, 3, lead);

        assertThat(first.total()).isEqualTo(7);
        assertThat(Stream.of(first, second, third)
                        .flatMap(slice -> slice.items().stream())
                        .map(work -> work.item().id()))
                .containsExactlyElementsOf(all);
    }

    @Test
    void workOfAnAgencyThatIsClosedTodayIsPausedAndNotOverdue() {
        steps.claim(agency, TODAY.minusDays(1));
        agencies.addClosedPeriod(
                agency, new ClosedDays("Flood", TODAY, TODAY.plusDays(3), false), Roster.ADMINISTRATOR);

        assertThat(worklist.find(WorkFilter.of(WorkQueue.MINE), 1, 25, lead).items())
                .extracting(OpenWork::timeliness)
                .containsExactly(Timeliness.PAUSED);
        assertThat(worklist.counts(lead))
                .allSatisfy(count -> assertThat(count.overdue()).isZero());
        assertThat(ids(new WorkFilter(null, null, true, agency, null, null), lead))
                .isEmpty();
        assertThat(ids(new WorkFilter(null, null, false, agency, null, null), lead))
                .hasSize(1);
    }

    @Test
    void whenALeadLeavesWithoutADeputyTheWorkIsFlaggedTheSameDay() {
        WorkItemId claim = steps.claim(agency, TODAY);
        PostId post = items.theItem(claim).post();

        posts.holderLeft(lead.whoever(), TODAY, Roster.ADMINISTRATOR);

        Actor officer = roster.somebody(Role.BUSINESS_UNIT);
        assertThat(events.stream(WorkItemOrphaned.class)
                        .filter(orphaned -> orphaned.post().equals(post)))
                .singleElement()
                .satisfies(orphaned -> assertThat(orphaned.count()).isEqualTo(1));
        assertThat(worklist.find(new WorkFilter(WorkQueue.ORPHANED, null, null, agency, null, null), 1, 25, officer)
                        .items())
                .singleElement()
                .satisfies(work -> assertThat(work.orphaned()).isTrue());
    }

    @Test
    void whenALeadLeavesWithADeputyNothingIsOrphaned() {
        WorkItemId claim = steps.claim(agency, TODAY);
        PostId post = items.theItem(claim).post();
        posts.nameDeputy(post, roster.person(agency), directory.post(post).version(), Roster.ADMINISTRATOR);

        posts.holderLeft(lead.whoever(), TODAY, Roster.ADMINISTRATOR);

        assertThat(events.stream(WorkItemOrphaned.class)
                        .filter(orphaned -> orphaned.post().equals(post)))
                .isEmpty();
        assertThat(ids(
                        new WorkFilter(WorkQueue.ORPHANED, null, null, agency, null, null),
                        roster.somebody(Role.BUSINESS_UNIT)))
                .isEmpty();
    }

    @Test
    void theWorkOfAMergedAgencyPassesToItsSuccessor() {
        AgencyId successor = roster.agency("Successor");
        WorkItemId claim = steps.claim(agency, TODAY);
        WorkItemId judging = steps.judging(agency, directory.businessUnitPost(), TODAY);

        agencies.merge(
                agency,
                successor,
                TODAY,
                "Merged into one",
                directory.agency(agency).version(),
                Roster.ADMINISTRATOR);

        assertThat(ids(WorkFilter.of(WorkQueue.MINE), roster.trainingLead(successor)))
                .containsExactly(claim);
        assertThat(items.theItem(judging).agency()).contains(successor);
        assertThat(items.theItem(judging).post()).isEqualTo(directory.businessUnitPost());
        assertThat(events.stream(WorkItemOrphaned.class).filter(orphaned -> agency.equals(orphaned.agency())))
                .isEmpty();
        assertThat(events.stream(WorkPassedOn.class)
                        .filter(passed -> passed.agency().equals(agency)))
                .singleElement()
                .satisfies(passed -> assertThat(passed.count()).isEqualTo(2));
    }

    private List<WorkItemId> ids(WorkFilter filter, Actor by) {
        return worklist.find(filter, 1, 100, by).items().stream()
                .map(work -> work.item().id())
                .toList();
    }
}
