package org.learningassurance.exchange;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;

/** A zip file of H2's file, made while it is in use: the database as it is when the copy begins. */
final class CopyOfH2 {

    private CopyOfH2() {}

    /**
     * @param file does not appear before it is whole
     * @return the file; nothing where the database is no file of H2
     */
    static Optional<Path> write(DataSource database, Path file) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            String url = connection.getMetaData().getURL();
            if (url == null || !url.startsWith("jdbc:h2:file:")) {
                return Optional.empty();
            }
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path unfinished = file.resolveSibling(file.getFileName() + ".part");
            statement.execute("backup to '%s'".formatted(unfinished.toString().replace("'", "''")));
            return Optional.of(Files.move(unfinished, file, ATOMIC_MOVE));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
