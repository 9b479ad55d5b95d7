package org.learningassurance.exchange.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningassurance.dissemination.ReturnFilter;
import org.learningassurance.dissemination.ReturnView;
import org.learningassurance.dissemination.ReturnViews;
import org.learningassurance.dissemination.RoundKind;
import org.learningassurance.dissemination.StepView;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Disposition;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.Timeliness;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Sort;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Agency returns")
class ReturnsApi {

    private static final Sort NEWEST_FIRST =
            Sort.by("askedOn").descending().and(Sort.by("id").descending());

    private final ReturnViews returns;
    private final Addresses addresses;

    ReturnsApi(ReturnViews returns, Addresses addresses) {
        this.returns = returns;
        this.addresses = addresses;
    }

    /**
     * What one agency was asked about one learning point in one round.
     *
     * @param learningPoint its reference
     * @param audience N as it was asked, or null
     * @param reached n as last reported, or null
     * @param reachedOf N as last reported, or null
     */
    record Item(
            UUID id,
            String learningPoint,
            UUID agency,
            String agencyName,
            int round,
            RoundKind kind,
            LocalDate askedOn,
            @Nullable Integer audience,
            @Nullable Integer reached,
            @Nullable Integer reachedOf,
            boolean settled,
            List<Step> rungs) {

        static Item of(ReturnView view) {
            return new Item(
                    view.id().value(),
                    view.reference(),
                    view.agency().value(),
                    view.agencyName(),
                    view.round(),
                    view.kind(),
                    view.askedOn(),
                    view.audience(),
                    view.reached(),
                    view.reachedOf(),
                    view.settled(),
                    view.steps().stream().map(Step::of).toList());
        }
    }

    /** One asked rung on both axes. */
    record Step(
            Rung rung,
            Disposition disposition,
            Timeliness timeliness,
            LocalDate dueOn,
            @Nullable LocalDate opensOn,
            int slips) {

        static Step of(StepView step) {
            return new Step(
                    step.rung(), step.disposition(), step.timeliness(), step.dueOn(), step.opensOn(), step.slips());
        }
    }

    @GetMapping("/api/v1/returns")
    @Operation(summary = "Agency returns, last asked first. An agency sees its own.")
    ApiPage<Item> list(
            @Parameter(description = "Code or id") @RequestParam(required = false) @Nullable String agency,
            @Parameter(description = "Only where this rung is asked; with overdue, where it is overdue")
                    @RequestParam(required = false)
                    @Nullable
                    Rung rung,
            @Parameter(description = "Only where a rung is overdue") @RequestParam(defaultValue = "false")
                    boolean overdue,
            @Parameter(description = "Reference or id") @RequestParam(required = false) @Nullable String learningPoint,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "50") int size,
            @Parameter(hidden = true) Actor by) {
        Paging paging = Paging.of(page, size);
        ReturnFilter filter = new ReturnFilter(
                addresses.agency(agency, by), addresses.learningPoint(learningPoint, by), rung, overdue, false);
        Page<ReturnView> found = returns.list(filter, paging.sorted(NEWEST_FIRST), by);
        return new ApiPage<>(found.map(Item::of).getContent(), page, size, found.getTotalElements());
    }
}
