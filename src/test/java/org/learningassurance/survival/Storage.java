package org.learningassurance.survival;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.learningassurance.testing.TestDatabase;

/** The database of the trackers that are killed, and the state in which the first one left it. */
sealed interface Storage extends AutoCloseable permits H2Storage, PostgresStorage {

    /** On the database with which the build tests. @param directory empty */
    static Storage in(Path directory) {
        return TestDatabase.isPostgres()
                ? new PostgresStorage(directory.resolve("postgres"))
                : new H2Storage(directory);
    }

    String url();

    /** What a tracker is started with to use it. */
    List<String> arguments();

    /** Remembers what is there. Only when no tracker runs, as {@link #restore()}. */
    void keep();

    /** What was kept is there again, and nothing else. */
    void restore();

    @Override
    void close();

    default Connection connect() throws SQLException {
        return DriverManager.getConnection(url());
    }
}
