package org.learningassurance.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** As {@code unzip -d} does, where that program is not installed. */
public final class Unzip {

    private Unzip() {}

    /** @param directory made when it is not there */
    public static void into(Path directory, Path zip) throws IOException {
        Files.createDirectories(directory);
        try (ZipInputStream files = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = files.getNextEntry(); entry != null; entry = files.getNextEntry()) {
                Files.copy(files, directory.resolve(Path.of(entry.getName()).getFileName()));
            }
        }
    }
}
