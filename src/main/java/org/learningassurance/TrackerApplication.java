package org.learningassurance;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the learning assurance tracker. */
@SpringBootApplication
public class TrackerApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(TrackerApplication.class, arguments);
    }
}
