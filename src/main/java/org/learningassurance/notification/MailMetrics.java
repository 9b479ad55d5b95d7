package org.learningassurance.notification;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** What has not gone out, and for how long. What was rehearsed never goes and does not count. */
@Component
class MailMetrics implements MeterBinder {

    private final Messages messages;
    private final Clock clock;

    MailMetrics(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("tracker.mail.unsent", messages::countUnsent)
                .description("Mails that have not gone out")
                .register(registry);
        Gauge.builder("tracker.mail.oldest.unsent", this::oldestInSeconds)
                .baseUnit("seconds")
                .description("Age of the oldest mail that has not gone out; 0 for none")
                .register(registry);
    }

    private double oldestInSeconds() {
        return messages.oldestUnsent()
                .map(since -> Duration.between(since, clock.instant()).toSeconds())
                .orElse(0L);
    }
}
