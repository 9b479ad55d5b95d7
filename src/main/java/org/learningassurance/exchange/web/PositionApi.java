package org.learningassurance.exchange.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.learningassurance.reporting.Position;
import org.learningassurance.reporting.PositionService;
import org.learningassurance.shared.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Position")
class PositionApi {

    private final PositionService positions;
    private final Clock clock;

    PositionApi(PositionService positions, Clock clock) {
        this.positions = positions;
        this.clock = clock;
    }

    @GetMapping("/api/v1/position")
    @Operation(
            summary =
                    "Where assurance stood at the end of a day, by what was recorded by then: the same whenever it is asked. Of today, now. Review figures count the reviews opened from one day to another.")
    Position asAt(
            @Parameter(description = "A past day; today unless said") @RequestParam(required = false) @Nullable
                    LocalDate asAt,
            @Parameter(description = "First day of the period whose reviews are counted")
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate from,
            @Parameter(description = "Last day of it") @RequestParam(required = false) @Nullable LocalDate to,
            @Parameter(hidden = true) Actor by) {
        Days.inOrder(from, to);
        return positions.asAt(asAt == null ? LocalDate.now(clock) : asAt, from, to, by);
    }
}
