package org.learningassurance.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ours against a baseline: both warmed alike, then in turn, and of each the median. Writes what it found to target/benchmark. */
final class Race {

    private static final Logger LOG = LoggerFactory.getLogger(Race.class);
    private static final Path RESULTS = Path.of("target/benchmark/results.csv");

    private final String database;

    /** @param database whose name the rows end with */
    Race(String database) {
        this.database = database;
    }

    /** One run of something; it does its preparations before. @return how long it took, in nanoseconds for each thing done */
    interface Contestant {
        double run() throws Exception;
    }

    /** Something that takes its time. */
    interface Doing {
        void run() throws Exception;
    }

    static double nanos(Doing doing) throws Exception {
        long begun = System.nanoTime();
        doing.run();
        return System.nanoTime() - begun;
    }

    void run(String name, int warming, int counted, Contestant ours, Contestant baseline) throws Exception {
        for (int turn = 0; turn < warming; turn++) {
            ours.run();
            baseline.run();
        }
        List<Double> oursTook = new ArrayList<>();
        List<Double> baselineTook = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int turn = 0; turn < counted; turn++) {
            double first = ours.run();
            double second = baseline.run();
            oursTook.add(first);
            baselineTook.add(second);
            ratios.add(first / second);
        }
        write(name, median(oursTook), median(baselineTook), ratios);
    }

    private void write(String name, double ours, double baseline, List<Double> ratios) {
        List<Double> sorted = ratios.stream().sorted().toList();
        LOG.info(
                "{}: ratios from {} to {} in {} turns",
                name,
                String.format(Locale.ROOT, "%.4f", sorted.get(0)),
                String.format(Locale.ROOT, "%.4f", sorted.get(sorted.size() - 1)),
                sorted.size());
        figure(name, ours / 1_000_000, baseline / 1_000_000, "ms");
    }

    /** Something that was counted once. */
    void figure(String name, double ours, double baseline, String unit) {
        String row = String.format(
                Locale.ROOT, "%s-%s,%.4f,%.4f,%.4f,%s", name, database, ours, baseline, ours / baseline, unit);
        LOG.info("{}", row);
        try {
            if (!Files.exists(RESULTS)) {
                Files.createDirectories(RESULTS.getParent());
                Files.writeString(RESULTS, "name,ours,baseline,ratio,unit\n");
            }
            Files.writeString(RESULTS, row + "\n", StandardOpenOption.APPEND);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
