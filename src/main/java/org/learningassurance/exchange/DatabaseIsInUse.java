package org.learningassurance.exchange;

import org.h2.api.ErrorCode;
import org.h2.jdbc.JdbcSQLNonTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** What whoever starts the tracker, or a command of it, is told while another one has H2's file open. */
class DatabaseIsInUse extends AbstractFailureAnalyzer<JdbcSQLNonTransientConnectionException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, JdbcSQLNonTransientConnectionException cause) {
        return cause.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1
                ? new FailureAnalysis(
                        "The database is in use: another tracker runs on it, or a command of one.",
                        "Stop that one first, or use another data directory.",
                        cause)
                : null;
    }
}
