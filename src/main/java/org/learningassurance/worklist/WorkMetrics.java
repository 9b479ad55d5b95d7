package org.learningassurance.worklist;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** How much is open, and how much of it is overdue, by whose work it is. Counted when somebody asks. */
@Component
class WorkMetrics implements MeterBinder {

    private final WorkItems items;
    private final Clock clock;

    WorkMetrics(WorkItems items, Clock clock) {
        this.items = items;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (WhoseWork whose : WhoseWork.values()) {
            Gauge.builder("tracker.work.open", () -> items.countByWhoseAndClosedAtIsNull(whose))
                    .tag("whose", whose.name())
                    .description("Open steps")
                    .register(registry);
            Gauge.builder(
                            "tracker.work.overdue",
                            () -> items.countByWhoseAndClosedAtIsNullAndDueOnBefore(whose, LocalDate.now(clock)))
                    .tag("whose", whose.name())
                    .description("Open steps whose due date has passed")
                    .register(registry);
        }
    }
}
