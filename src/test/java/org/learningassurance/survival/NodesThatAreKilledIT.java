package org.learningassurance.survival;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Again and again, with 2,000 claims to chase. */
@Tag("endurance")
class NodesThatAreKilledIT extends KilledNodes {

    NodesThatAreKilledIT() {
        super(1000, Integer.getInteger("tracker.test.kills", 20));
    }

    @Test
    void tellEachLevelOnceAndLoseNoMail() throws Exception {
        areKilledAndTellEachLevelOnceAndLoseNoMail();
    }
}
