package org.learningassurance.survival;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningassurance.TrackerApplication;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.WorkingCalendar;

/** The real application in a JVM of its own, as it is started by hand, on whatever port is free unless it is told one. */
final class TrackerProcess implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("ready at http://localhost:(\\d+)");
    private static final int NOT_YET = 0;
    private static final Duration TO_START = Duration.ofMinutes(4);

    private final Process process;
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final BlockingQueue<String> unread = new LinkedBlockingQueue<>();
    private int port = NOT_YET;

    private TrackerProcess(Process process) {
        this.process = process;
        Thread reader = new Thread(this::read, "log of process " + process.pid());
        reader.setDaemon(true);
        reader.start();
    }

    /** @param more arguments besides the data directory */
    static TrackerProcess start(Path data, List<String> more) {
        return start(List.of("-cp", classPath(), TrackerApplication.class.getName()), data, more);
    }

    /** Today, or the next day on which people are chased and mail goes out. */
    static LocalDate workingDay() {
        return Stream.iterate(LocalDate.now(DomainEvent.ZONE), day -> day.plusDays(1))
                .filter(WorkingCalendar.england()::isWorkingDay)
                .findFirst()
                .orElseThrow();
    }

    /** The same with its clocks on {@link #workingDay}. */
    static TrackerProcess startOnAWorkingDay(Path data, List<String> more) {
        long days = LocalDate.now(DomainEvent.ZONE).until(workingDay(), ChronoUnit.DAYS);
        String classPath = onlyTheStarter(data.resolve("starter")) + File.pathSeparator + classPath();
        List<String> program = List.of(
                "-D" + TrackerOnAnotherDay.DAYS + "=" + days, "-cp", classPath, TrackerOnAnotherDay.class.getName());
        return start(program, data, more);
    }

    /** Another version of the tracker. @param changed what is found there comes before what is of today */
    static TrackerProcess startOther(Path changed, Path data, List<String> more) {
        String classPath = changed + File.pathSeparator + classPath();
        return start(List.of("-cp", classPath, TrackerApplication.class.getName()), data, more);
    }

    private static TrackerProcess start(List<String> program, Path data, List<String> more) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:-BytecodeVerificationRemote")); // as the JVM of the tests
        command.addAll(program);
        command.add("--tracker.data-directory=" + data);
        if (more.stream().noneMatch(argument -> argument.startsWith("--server.port="))) {
            command.add("--server.port=0");
        }
        command.addAll(more);
        return run(command, data);
    }

    /** Whatever starts the tracker, and says what the tracker does. */
    static TrackerProcess run(List<String> command, Path directory) {
        try {
            return new TrackerProcess(new ProcessBuilder(command)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .start());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** What the tests are run with, without the tests. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !entry.contains("test-classes"))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Path onlyTheStarter(Path root) {
        String name = TrackerOnAnotherDay.class.getName().replace('.', '/') + ".class";
        Path copy = root.resolve(name);
        try (InputStream starter = TrackerOnAnotherDay.class.getResourceAsStream("/" + name)) {
            Files.createDirectories(copy.getParent());
            Files.copy(requireNonNull(starter), copy, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return root;
    }

    /** Asked again, it is ready still. */
    TrackerProcess untilReady() {
        if (port != NOT_YET) {
            return this;
        }
        port = Integer.parseInt(await(READY, TO_START).group(1));
        return this;
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** Waits for a line of the log. @throws AssertionError when the process ends before, or takes too long */
    Matcher await(Pattern line, Duration most) {
        long until = System.nanoTime() + most.toNanos();
        while (System.nanoTime() < until) {
            String next = next(until);
            if (next != null) {
                Matcher found = line.matcher(next);
                if (found.find()) {
                    return found;
                }
            } else if (!process.isAlive()) {
                throw new AssertionError("The process ended, and never said “" + line + "”:\n" + log());
            }
        }
        throw new AssertionError("The process did not say “" + line + "” in " + most + ":\n" + log());
    }

    private @Nullable String next(long until) {
        try {
            return unread.poll(
                    Math.min(500, Math.max(1, (until - System.nanoTime()) / 1_000_000)), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Lets it go on for so long; it may end by itself before. */
    void goOnFor(Duration time) {
        try {
            process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** As {@code kill -9}: it cannot do anything about it. */
    void kill() {
        process.destroyForcibly();
        goOnFor(Duration.ofSeconds(30));
    }

    /** As {@code kill}, or the end of a service: it may put things in order before it ends. */
    void stop() {
        process.destroy();
    }

    /** Waits until it ends by itself. */
    int status() {
        goOnFor(TO_START);
        if (process.isAlive()) {
            throw new AssertionError("The process did not end in " + TO_START + ":\n" + log());
        }
        return process.exitValue();
    }

    String log() {
        return String.join("\n", said);
    }

    private void read() {
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.add(line);
                unread.add(line);
            }
        } catch (IOException killed) {
            said.add("(the log breaks off)");
        }
    }

    @Override
    public void close() {
        kill();
    }
}
