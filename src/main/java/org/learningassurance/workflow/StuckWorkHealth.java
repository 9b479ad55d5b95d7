package org.learningassurance.workflow;

import static org.learningassurance.shared.Attention.ATTENTION;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Somebody should look at the page of stuck work when something stands on it. */
@Component("stuckWorkHealthIndicator")
class StuckWorkHealth implements HealthIndicator {

    private final JobCounts jobs;

    StuckWorkHealth(JobCounts jobs) {
        this.jobs = jobs;
    }

    @Override
    public Health health() {
        long stuck = jobs.stuck();
        return (stuck > 0 ? Health.status(ATTENTION) : Health.up())
                .withDetail("stuck", stuck)
                .build();
    }
}
