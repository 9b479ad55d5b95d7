package org.learningassurance.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/** What tests of the whole application rely on: nothing happens in it but what a test does. */
@TrackerIT
class WholeApplicationIT {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Environment settings;

    @Value("${camunda.bpm.job-execution.enabled}")
    private boolean jobExecutor;

    @Test
    void hasNothingRunByItself() {
        assertThat(context.getBeansOfType(ScheduledTaskHolder.class)).isEmpty();
        assertThat(jobExecutor).isFalse();
    }

    @Test
    void readsTheSettingsOfTestsLast() {
        assertThat(settings.getProperty("tracker.data-directory")).isEqualTo("target/test-data");
        assertThat(settings.getProperty("tracker.returns.draw-one-in"))
                .as("no claim is drawn by chance")
                .isEqualTo("0");
        assertThat(settings.getProperty("tracker.chase.cycle"))
                .as("the rest is as released")
                .isEqualTo("0 0 6 ? * MON-FRI");
    }
}
