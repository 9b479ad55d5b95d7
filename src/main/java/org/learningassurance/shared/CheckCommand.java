package org.learningassurance.shared;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The check command, {@code --tracker.check=true}: once everything has started, lets every {@link SelfCheck} prove its part, says
 * what it found and ends, with status 0 when all is well and 1 when not. It comes before whatever else begins once the application is
 * ready, the job executor above all: a check finds things as they were left and leaves them so.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnBooleanProperty("tracker.check")
class CheckCommand implements ApplicationListener<ApplicationReadyEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(CheckCommand.class);

    private final List<SelfCheck> checks;

    CheckCommand(List<SelfCheck> checks) {
        this.checks = List.copyOf(checks);
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        int status = allIsWell() ? 0 : 1;
        System.exit(SpringApplication.exit(ready.getApplicationContext(), () -> status));
    }

    /** Runs every check, also after one has found something. */
    boolean allIsWell() {
        boolean well = true;
        for (SelfCheck check : checks) {
            check.worthKnowing().forEach(known -> LOG.info("{}: {}", check.name(), known));
            List<String> faults = check.faults();
            if (faults.isEmpty()) {
                LOG.info("{}: all is well", check.name());
            } else {
                well = false;
                faults.forEach(fault -> LOG.error("{}: {}", check.name(), fault));
            }
        }
        return well;
    }
}
