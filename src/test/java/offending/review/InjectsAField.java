package offending.review;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Autowired;

class InjectsAField {

    @Autowired
    Clock clock;
}
