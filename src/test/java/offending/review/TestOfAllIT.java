package offending.review;

import org.junit.jupiter.api.Disabled;
import org.learningassurance.testing.TrackerIT;

@Disabled("Only its name matters")
@TrackerIT
class TestOfAllIT {}
