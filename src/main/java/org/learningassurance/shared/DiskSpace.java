package org.learningassurance.shared;

import java.io.File;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.application.DiskSpaceHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Whether the disk has room: the one with the data directory, or without a database of our own the one that the tracker runs on. */
@Component("diskSpaceHealthIndicator")
class DiskSpace implements HealthIndicator {

    private static final DataSize ROOM = DataSize.ofMegabytes(200);

    private final File data;

    DiskSpace(@Value("${tracker.data-directory}") File data) {
        this.data = data;
    }

    @Override
    public Health health() {
        return new DiskSpaceHealthIndicator(data.isDirectory() ? data : new File("."), ROOM).health();
    }
}
