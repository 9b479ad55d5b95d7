package org.learningassurance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;

/** What was typed behind the program's name, looked at before anything starts. */
final class CommandLine {

    /** Every setting of ours stands there, with its default. */
    private static final ClassPathResource SETTINGS = new ClassPathResource("config/application.yml");

    private static final ClassPathResource HELP = new ClassPathResource("help.txt");
    private static final String OURS = "--tracker.";
    private static final Set<String> SWITCHES = Set.of("--tracker.check", "--tracker.backup.now");

    /** A command has nothing to do by the clock, and no page to show. */
    private static final List<String> FOR_A_COMMAND = List.of("--tracker.schedules=false", "--server.port=0");

    private final List<String> arguments;

    CommandLine(String... arguments) {
        this.arguments = Stream.of(arguments)
                .map(argument -> SWITCHES.contains(argument) ? argument + "=true" : argument)
                .toList();
    }

    /** What to print instead of starting; nothing when no help is asked for. */
    Optional<String> help() {
        if (arguments.contains("--help=settings")) {
            return Optional.of(text(SETTINGS));
        }
        return arguments.contains("--help") || arguments.contains("-h") ? Optional.of(text(HELP)) : Optional.empty();
    }

    /** Options that begin as ours do and are none, as they were typed. */
    List<String> unknown() {
        Set<String> known = known();
        return arguments.stream()
                .filter(argument -> argument.startsWith(OURS))
                .map(CommandLine::name)
                .filter(name -> !known.contains(plain(name.substring(2))))
                .toList();
    }

    /** What to start with: a command is given what it needs besides. */
    String[] complete() {
        List<String> all = new ArrayList<>(arguments);
        if (arguments.stream().anyMatch(CommandLine::isCommand)) {
            FOR_A_COMMAND.stream().filter(option -> !given(name(option))).forEach(all::add);
        }
        return all.toArray(String[]::new);
    }

    private boolean given(String name) {
        return arguments.stream().anyMatch(argument -> name(argument).equals(name));
    }

    private static boolean isCommand(String argument) {
        String name = name(argument);
        return SWITCHES.contains(name) && argument.endsWith("=true")
                || name.equals("--tracker.move.to") && argument.length() > name.length() + 1;
    }

    private static String name(String argument) {
        return argument.replaceFirst("=.*", "");
    }

    private static Set<String> known() {
        YamlPropertiesFactoryBean settings = new YamlPropertiesFactoryBean();
        settings.setResources(SETTINGS);
        return Objects.requireNonNull(settings.getObject()).keySet().stream()
                .map(String::valueOf)
                .map(CommandLine::plain)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** As the framework reads names: data-directory, dataDirectory and data_directory are one, and lists have numbers. */
    private static String plain(String name) {
        return name.replaceAll("\\[\\d*]|[-_]", "").toLowerCase(Locale.ROOT);
    }

    private static String text(ClassPathResource resource) {
        try (InputStream in = resource.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
