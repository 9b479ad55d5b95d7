package org.learningassurance.exchange;

import static org.learningassurance.shared.Attention.ATTENTION;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Somebody should look when the last copy of the database could not be made. */
@Component("backupHealthIndicator")
class BackupHealth implements HealthIndicator {

    private final Backup backup;

    BackupHealth(Backup backup) {
        this.backup = backup;
    }

    @Override
    public Health health() {
        return (backup.hasFailed() ? Health.status(ATTENTION) : Health.up()).build();
    }
}
