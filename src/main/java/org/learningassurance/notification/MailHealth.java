package org.learningassurance.notification;

import static org.learningassurance.shared.Attention.ATTENTION;

import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Mail needs attention when the server has kept refusing one for an hour. Without a server it waits, as it should. */
@Component("mailHealthIndicator")
class MailHealth implements HealthIndicator {

    private static final Duration PATIENCE = Duration.ofHours(1);

    private final Messages messages;
    private final MailServer server;
    private final Clock clock;

    MailHealth(Messages messages, MailServer server, Clock clock) {
        this.messages = messages;
        this.server = server;
        this.clock = clock;
    }

    @Override
    public Health health() {
        long failing = messages.countFailing(clock.instant().minus(PATIENCE));
        Health.Builder said = server.configured() && failing > 0 ? Health.status(ATTENTION) : Health.up();
        return said.withDetail("server", server.configured())
                .withDetail("failing", failing)
                .build();
    }
}
