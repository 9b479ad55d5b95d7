package org.learningassurance.shared;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Carries out the command that the tracker was started for, and ends with status 0 when all is well and 1 when not. It comes before
 * whatever else begins once the application is ready, the job executor above all: a command finds things as they were left.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class CommandRunner implements ApplicationListener<ApplicationReadyEvent> {

    private final List<Command> commands;

    CommandRunner(List<Command> commands) {
        this.commands = List.copyOf(commands);
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        List<Command> asked = commands.stream().filter(Command::asked).toList();
        if (asked.isEmpty()) {
            return;
        }
        int status = asked.stream().allMatch(Command::carryOut) ? 0 : 1;
        System.exit(SpringApplication.exit(ready.getApplicationContext(), () -> status));
    }
}
