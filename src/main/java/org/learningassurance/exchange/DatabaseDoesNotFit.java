package org.learningassurance.exchange;

import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** What whoever starts the tracker is told when the database was written by another version, or a change of it was broken off. */
class DatabaseDoesNotFit extends AbstractFailureAnalyzer<FlywayValidateException> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, FlywayValidateException cause) {
        String said = String.valueOf(cause.getMessage());
        if (said.contains("failed migration")) {
            return new FailureAnalysis(
                    "A change of the database's structure was broken off, and the database is between two versions.",
                    "Restore the copy that was made before the change (in the backups, before-change-of-version-...), and start again.",
                    cause);
        }
        if (said.contains("not resolved locally")) {
            return new FailureAnalysis(
                    "The database was written by a newer version of the tracker than this one.",
                    "Start that version or a later one. To go back, restore a copy from before the update.",
                    cause);
        }
        return new FailureAnalysis(
                "The database's structure is not what this version of the tracker made: " + said,
                "Start the version that wrote it, or restore a copy.",
                cause);
    }
}
