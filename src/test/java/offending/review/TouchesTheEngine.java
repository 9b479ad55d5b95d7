package offending.review;

import org.camunda.bpm.engine.RuntimeService;

abstract class TouchesTheEngine {

    abstract RuntimeService engine();
}
