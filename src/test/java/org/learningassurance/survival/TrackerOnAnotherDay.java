package org.learningassurance.survival;

import java.time.Duration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.learningassurance.TrackerApplication;
import org.learningassurance.shared.TrackerClock;
import org.springframework.boot.SpringApplication;

/**
 * Starts the tracker with its clocks ahead: people are chased on working days alone, and a build on a Sunday has to prove as much as one
 * on a Monday. The engine's clock is moved before there is an engine, ours before anything asks for it.
 */
final class TrackerOnAnotherDay {

    /** So many days ahead, as a system property. */
    static final String DAYS = "tracker.test.days-ahead";

    private TrackerOnAnotherDay() {}

    public static void main(String[] arguments) {
        Duration ahead = Duration.ofDays(Long.getLong(DAYS));
        ClockUtil.offset(ahead.toMillis());
        SpringApplication tracker = new SpringApplication(TrackerApplication.class);
        tracker.addInitializers(context -> context.addBeanFactoryPostProcessor(beans -> {
            TrackerClock clock = beans.getBean(TrackerClock.class);
            clock.startFrom(clock.instant().plus(ahead));
        }));
        tracker.run(arguments);
    }
}
