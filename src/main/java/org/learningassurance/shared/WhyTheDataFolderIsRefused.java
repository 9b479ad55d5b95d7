package org.learningassurance.shared;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** What whoever starts the tracker is told when its data folder cannot be written to. */
class WhyTheDataFolderIsRefused extends AbstractFailureAnalyzer<DataFolderCannotBeUsed> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, DataFolderCannotBeUsed cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Let the account that runs the tracker write there, make room on that disk, or name another folder with "
                        + "--tracker.data-directory. Nothing was started and nothing was changed.",
                cause);
    }
}
