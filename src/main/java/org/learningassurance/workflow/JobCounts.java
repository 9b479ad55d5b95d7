package org.learningassurance.workflow;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Jobs that failed, jobs that wait for somebody, and how far the job executor is behind. */
@Component
class JobCounts implements MeterBinder {

    private final ManagementService management;
    private final JdbcClient jdbc;
    private final Clock clock;

    JobCounts(ManagementService management, JdbcClient jdbc, Clock clock) {
        this.management = management;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("tracker.jobs.failed", this::failed)
                .description("Steps that failed and are tried again by themselves")
                .register(registry);
        Gauge.builder("tracker.jobs.stuck", this::stuck)
                .description("Steps that wait until somebody retries them")
                .register(registry);
        Gauge.builder("tracker.jobs.lag", () -> lag().toSeconds())
                .baseUnit("seconds")
                .description("For how long the oldest step that is due has not been taken; 0 for none")
                .register(registry);
    }

    long failed() {
        return management.createJobQuery().withException().withRetriesLeft().count();
    }

    long stuck() {
        return management.createJobQuery().noRetriesLeft().count();
    }

    Duration lag() {
        Instant now = clock.instant();
        Optional<Timestamp> oldest = jdbc.sql("""
                        select min(coalesce(duedate_, create_time_)) from act_ru_job
                        where retries_ > 0 and suspension_state_ = 1 and (duedate_ is null or duedate_ <= :now)""")
                .param("now", Timestamp.from(now))
                .query(Timestamp.class)
                .optional();
        return oldest.map(due -> Duration.between(due.toInstant(), now)).orElse(Duration.ZERO);
    }
}
