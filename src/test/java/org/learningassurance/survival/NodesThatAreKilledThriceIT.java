package org.learningassurance.survival;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What {@link NodesThatAreKilledIT} does for long, in short, so that every build does it. */
@Tag("postgres-only")
class NodesThatAreKilledThriceIT extends KilledNodes {

    NodesThatAreKilledThriceIT() {
        super(150, 3);
    }

    @Test
    void tellEachLevelOnceAndLoseNoMail() throws Exception {
        areKilledAndTellEachLevelOnceAndLoseNoMail();
    }
}
