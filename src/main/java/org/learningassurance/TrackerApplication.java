package org.learningassurance;

import java.util.List;
import java.util.Optional;
import org.learningassurance.shared.AggregateRepository;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** Starts the learning assurance tracker. */
@SpringBootApplication
@EnableJpaRepositories(repositoryBaseClass = AggregateRepository.class)
public class TrackerApplication {

    public static void main(String[] arguments) {
        CommandLine line = new CommandLine(arguments);
        Optional<String> help = line.help();
        if (help.isPresent()) {
            System.out.print(help.get());
            return;
        }
        List<String> unknown = line.unknown();
        if (!unknown.isEmpty()) {
            System.err.printf(
                    "The tracker has no option %s. All that it has: --help=settings%n", String.join(", ", unknown));
            System.exit(1);
        }
        SpringApplication.run(TrackerApplication.class, line.complete());
    }
}
