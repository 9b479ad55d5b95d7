package offending.review;

abstract class CallsTheProcess {

    abstract offending.workflow.Process process();
}
