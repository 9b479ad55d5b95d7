package org.learningassurance.shared;

import java.io.File;
import java.io.IOException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Knows when something could not be kept because the disk is full: our own, or the database server's. */
@Component
public class NoRoom {

    private static final String FULL_DISK_OF_POSTGRES = "53100";
    private static final long NOTHING_LEFT = DataSize.ofMegabytes(1).toBytes();

    private final File data;

    NoRoom(@Value("${tracker.data-directory}") File data) {
        this.data = data;
    }

    /**
     * Whether a problem comes from a full disk. H2 says so once, closes itself and has other words afterwards, so that with nothing left on
     * the disk each problem of the database counts.
     */
    public boolean isBehind(Throwable problem) {
        return causes(problem).anyMatch(NoRoom::saysSo)
                || data.isDirectory()
                        && data.getUsableSpace() < NOTHING_LEFT
                        && causes(problem).anyMatch(SQLException.class::isInstance);
    }

    private static boolean saysSo(Throwable cause) {
        if (cause instanceof SQLException refused) {
            return FULL_DISK_OF_POSTGRES.equals(refused.getSQLState());
        }
        String said = cause.getMessage();
        return cause instanceof IOException && said != null && said.contains("No space left on device");
    }

    private static Stream<Throwable> causes(Throwable problem) {
        return Stream.iterate(problem, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }
}
