package org.learningassurance.workflow;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** What whoever starts the tracker is told when a newer version of it has been started on the same database. */
class ModelsDoNotFit extends AbstractFailureAnalyzer<LaterModels.Refused> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, LaterModels.Refused cause) {
        return new FailureAnalysis(
                "A newer version of the tracker than this one has been started on this database. " + cause.getMessage(),
                "Start that version or a later one. To go back, restore a copy from before the update.",
                cause);
    }
}
