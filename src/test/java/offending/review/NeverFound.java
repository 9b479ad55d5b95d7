package offending.review;

import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

class NeverFound {

    @Disabled("Only its name matters")
    @Test
    void isATestThatNobodyRuns() {}
}
