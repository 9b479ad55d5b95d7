package offending.workflow;

/** Stands for the module that nobody may import. */
public interface Process {}
