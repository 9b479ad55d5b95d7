package org.learningassurance;

import org.learningassurance.shared.AggregateRepository;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;

/** Starts the learning assurance tracker. */
@SpringBootApplication
@EnableJpaRepositories(repositoryBaseClass = AggregateRepository.class)
public class TrackerApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(TrackerApplication.class, arguments);
    }
}
