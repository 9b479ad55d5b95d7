package org.learningassurance.survival;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A file system of its own that is full soon, or can be read only. Needs the right to mount one. */
final class SmallDisk implements AutoCloseable {

    private static final int BLOCK = 4096;

    private final Path directory;

    private SmallDisk(Path directory) {
        this.directory = directory;
    }

    /** @param directory to be its root, empty */
    static SmallDisk ofMegabytes(int size, Path directory) {
        assumeThat(run("mount", "-t", "tmpfs", "-o", "size=" + size + "m", "tmpfs", directory.toString()))
                .as("a small file system can be mounted here (as root, on Linux)")
                .isTrue();
        return new SmallDisk(directory);
    }

    Path directory() {
        return directory;
    }

    void readOnly() {
        if (!run("mount", "-o", "remount,ro", directory.toString())) {
            throw new IllegalStateException("The file system does not become read-only");
        }
    }

    /** Somebody else needs nearly all of it. @param left bytes */
    void fillUntil(long left) {
        try (OutputStream file = Files.newOutputStream(othersFile())) {
            byte[] block = new byte[BLOCK];
            while (directory.toFile().getUsableSpace() > left) {
                file.write(block);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    void makeRoom() {
        try {
            Files.delete(othersFile());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private Path othersFile() {
        return directory.resolve("of-somebody-else");
    }

    private static boolean run(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        if (!run("umount", directory.toString())) {
            throw new IllegalStateException("The file system cannot be unmounted: something still uses " + directory);
        }
    }
}
