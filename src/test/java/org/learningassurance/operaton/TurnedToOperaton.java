package org.learningassurance.operaton;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A copy of the project in which the engine's names are replaced by Operaton's: what the decision record about it lists, and no more.
 * Models and migrations are copied as they are.
 */
final class TurnedToOperaton {

    static final String VERSION = "1.0.3";

    private static final List<String> PARTS = List.of("pom.xml", "mvnw", ".mvn", "src", "bpmn", "config");
    private static final Set<String> LEFT_OUT = Set.of("node_modules");

    private record Rename(Pattern from, String to) {

        static Rename of(String from, String to) {
            return new Rename(Pattern.compile(from, Pattern.MULTILINE), to);
        }

        String in(String text) {
            return from.matcher(text).replaceAll(to);
        }
    }

    private static final List<Rename> IN_CODE_AND_SETTINGS = List.of(
            Rename.of("\\borg([./])camunda([./])bpm", "org$1operaton$2bpm"),
            Rename.of("Camunda(?=[A-Z])", "Operaton"),
            Rename.of("\\bcamunda(?=[A-Z])", "operaton"),
            Rename.of("\\bcamunda\\.bpm\\.", "operaton.bpm."),
            Rename.of("^camunda:$", "operaton:"));

    private static final List<Rename> IN_THE_BUILD = List.of(
            Rename.of("\\borg\\.camunda\\.bpm", "org.operaton.bpm"),
            Rename.of(">camunda-(bom|bpm-spring-boot-starter)<", ">operaton-$1<"),
            Rename.of("<camunda\\.version>[^<]+<", "<camunda.version>" + VERSION + "<"));

    private final Path project;
    private final Path copy;

    /** @param copy need not exist; what is there and is not copied again, such as a build, stays */
    TurnedToOperaton(Path project, Path copy) {
        this.project = project;
        this.copy = copy;
    }

    void write() throws IOException {
        for (String part : PARTS) {
            Files.walkFileTree(project.resolve(part), new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    return LEFT_OUT.contains(directory.getFileName().toString())
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    turn(file);
                    return FileVisitResult.CONTINUE;
                }
            });
        }
    }

    private void turn(Path file) {
        Path to = copy.resolve(project.relativize(file));
        List<Rename> renames = renames(file.getFileName().toString());
        try {
            Files.createDirectories(to.getParent());
            if (renames.isEmpty()) {
                Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
                return;
            }
            String text = Files.readString(file);
            for (Rename rename : renames) {
                text = rename.in(text);
            }
            Files.writeString(to, text);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static List<Rename> renames(String name) {
        if (name.equals("pom.xml")) {
            return IN_THE_BUILD;
        }
        return name.endsWith(".java") || name.endsWith(".yml") ? IN_CODE_AND_SETTINGS : List.of();
    }
}
