package org.learningassurance.exchange.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.Priority;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.Timeliness;
import org.learningassurance.shared.web.Slice;
import org.learningassurance.worklist.OpenWork;
import org.learningassurance.worklist.WhoseWork;
import org.learningassurance.worklist.WorkFilter;
import org.learningassurance.worklist.WorkItemKind;
import org.learningassurance.worklist.WorklistService;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Work items")
class WorkItemsApi {

    private final WorklistService worklist;

    WorkItemsApi(WorklistService worklist) {
        this.worklist = worklist;
    }

    /**
     * An open step of work.
     *
     * @param post whom it is asked of; postTitle and asked say it in words, asked being empty when nobody holds the post
     * @param dueRevision how often its due date has been moved
     * @param path the page where it is done
     */
    record Item(
            UUID id,
            WorkItemKind kind,
            WhoseWork whose,
            String reference,
            UUID post,
            String postTitle,
            String asked,
            @Nullable UUID agency,
            @Nullable Rung rung,
            Priority priority,
            LocalDate dueOn,
            int dueRevision,
            Timeliness timeliness,
            Instant openedAt,
            String path) {

        static Item of(OpenWork open) {
            return new Item(
                    open.item().id().value(),
                    open.item().kind(),
                    open.item().whose(),
                    open.item().reference(),
                    open.item().post().value(),
                    open.postTitle(),
                    open.askedName(),
                    open.item().agency().map(agency -> agency.value()).orElse(null),
                    open.item().rung().orElse(null),
                    open.item().priority(),
                    open.item().dueOn(),
                    open.item().dueRevision(),
                    open.timeliness(),
                    open.item().openedAt(),
                    open.item().form());
        }
    }

    @GetMapping("/api/v1/work-items")
    @Operation(summary = "Open work, earliest due first. An agency sees its own.")
    ApiPage<Item> list(
            @Parameter(description = "true: only what is overdue; false: only what is in time")
                    @RequestParam(required = false)
                    @Nullable
                    Boolean overdue,
            @Parameter(description = "Id of the post that it is asked of") @RequestParam(required = false) @Nullable
                    PostId post,
            @RequestParam(required = false) @Nullable WorkItemKind kind,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "50") int size,
            @Parameter(hidden = true) Actor by) {
        Paging.of(page, size);
        Slice<OpenWork> found = worklist.find(new WorkFilter(null, kind, overdue, null, post, null), page, size, by);
        return new ApiPage<>(found.items().stream().map(Item::of).toList(), page, size, found.total());
    }
}
