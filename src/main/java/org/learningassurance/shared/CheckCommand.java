package org.learningassurance.shared;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The check command, {@code --tracker.check=true}: lets every {@link SelfCheck} prove its part, and says what it found. */
@Component
class CheckCommand implements Command {

    private static final Logger LOG = LoggerFactory.getLogger(CheckCommand.class);

    private final List<SelfCheck> checks;
    private final boolean asked;

    CheckCommand(List<SelfCheck> checks, @Value("${tracker.check}") boolean asked) {
        this.checks = List.copyOf(checks);
        this.asked = asked;
    }

    @Override
    public boolean asked() {
        return asked;
    }

    /** Runs every check, also after one has found something. */
    @Override
    public boolean carryOut() {
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
