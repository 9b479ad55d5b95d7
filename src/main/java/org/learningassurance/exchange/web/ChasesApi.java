package org.learningassurance.exchange.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningassurance.chase.ChaseEntry;
import org.learningassurance.chase.ChaseLevel;
import org.learningassurance.chase.ChaseService;
import org.learningassurance.chase.LedgerFilter;
import org.learningassurance.chase.Tell;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Id;
import org.learningassurance.shared.WorkItemId;
import org.learningassurance.shared.web.Slice;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Chases")
class ChasesApi {

    private final ChaseService chase;

    ChasesApi(ChaseService chase) {
        this.chase = chase;
    }

    /**
     * One reminder or escalation.
     *
     * @param dueRevision which of the work's due dates it is about, 0 for the first
     * @param workingDaysPastDue negative before the due date
     * @param toldPost who was told; null when nobody was
     */
    record Item(
            UUID id,
            UUID workItem,
            @Nullable UUID learningPoint,
            @Nullable UUID agency,
            UUID post,
            LocalDate dueOn,
            int dueRevision,
            int workingDaysPastDue,
            ChaseLevel level,
            Tell tell,
            @Nullable UUID toldPost,
            @Nullable UUID toldPerson,
            Instant at) {

        static Item of(ChaseEntry entry) {
            return new Item(
                    entry.id().value(),
                    entry.item().value(),
                    value(entry.learningPoint()),
                    value(entry.agency()),
                    entry.post().value(),
                    entry.dueOn(),
                    entry.dueRevision(),
                    entry.workingDaysPastDue(),
                    entry.level(),
                    entry.tell(),
                    value(entry.toldPost()),
                    value(entry.toldPerson()),
                    entry.at());
        }

        private static @Nullable UUID value(@Nullable Id id) {
            return id == null ? null : id.value();
        }
    }

    @GetMapping("/api/v1/chases")
    @Operation(
            summary =
                    "The ledger of reminders and escalations, newest first. Others than the partnership see what they were told.")
    ApiPage<Item> list(
            @RequestParam(required = false) @Nullable WorkItemId workItem,
            @RequestParam(required = false) @Nullable ChaseLevel level,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "50") int size,
            @Parameter(hidden = true) Actor by) {
        Paging.of(page, size);
        Slice<ChaseEntry> found = chase.ledger(new LedgerFilter(workItem, null, null, null, level), page, size, by);
        return new ApiPage<>(found.items().stream().map(Item::of).toList(), page, size, found.total());
    }
}
