package offending.rehearsal;

/** Stands for the module that nobody may import. */
public interface Script {}
