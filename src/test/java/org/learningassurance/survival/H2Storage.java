package org.learningassurance.survival;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** H2's file, where and how the tracker has it unless it is told otherwise. */
record H2Storage(Path directory) implements Storage {

    @Override
    public String url() {
        return "jdbc:h2:file:" + directory.resolve("tracker");
    }

    @Override
    public List<String> arguments() {
        return List.of();
    }

    @Override
    public void keep() {
        copy("tracker.mv.db", "kept.mv.db");
    }

    @Override
    public void restore() {
        copy("kept.mv.db", "tracker.mv.db");
    }

    private void copy(String from, String to) {
        try {
            Files.copy(directory.resolve(from), directory.resolve(to), REPLACE_EXISTING);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public void close() {
        // The directory goes with the test.
    }
}
