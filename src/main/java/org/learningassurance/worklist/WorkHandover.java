package org.learningassurance.worklist;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningassurance.directory.AgencyMerged;
import org.learningassurance.directory.DeputyLeft;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.directory.HolderLeft;
import org.learningassurance.directory.PostClosed;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.PostId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What becomes of open work when people and agencies go (R10). A deputy needs nothing handed over, since work is asked of posts; a
 * post that nobody answers for is flagged at once, and a merged agency's work passes to its successor.
 */
@Component
class WorkHandover {

    private final WorkItems items;
    private final DirectoryService directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WorkHandover(WorkItems items, DirectoryService directory, ApplicationEventPublisher events, Clock clock) {
        this.items = items;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void passOn(AgencyMerged merged) {
        PostId successorsPost =
                directory.trainingLead(merged.successor()).orElseThrow().id();
        List<WorkItem> open = items.findByAgencyAndClosedAtIsNull(merged.agency());
        if (open.isEmpty()) {
            return;
        }
        open.forEach(item ->
                item.passOn(merged.successor(), item.whose() == WhoseWork.AGENCY ? successorsPost : item.post()));
        events.publishEvent(new WorkPassedOn(
                merged.agency(), merged.successor(), successorsPost, open.size(), merged.by(), clock.instant()));
    }

    @EventListener
    void flag(HolderLeft left) {
        flagOrphans(left.post(), left.agency(), left.by());
    }

    @EventListener
    void flag(DeputyLeft left) {
        flagOrphans(left.post(), left.agency(), left.by());
    }

    @EventListener
    void flag(PostClosed closed) {
        flagOrphans(closed.post(), closed.agency(), closed.by());
    }

    private void flagOrphans(PostId post, @Nullable AgencyId agency, Actor by) {
        if (directory.asked(post).isPresent()) {
            return;
        }
        long count = items.countByPostAndClosedAtIsNull(post);
        if (count > 0) {
            events.publishEvent(new WorkItemOrphaned(post, agency, count, by, clock.instant()));
        }
    }
}
