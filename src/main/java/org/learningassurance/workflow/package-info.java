/**
 * The only part that knows the process engine: it hears what the domain did, starts and moves process instances by it, opens
 * and closes work items for their user tasks, and answers the decision tables behind the domain's ports.
 */
@NullMarked
@ApplicationModule(
        displayName = "Workflow",
        allowedDependencies = {
            "shared",
            "directory",
            "access",
            "review",
            "learning",
            "briefing",
            "training",
            "evidence",
            "dissemination",
            "worklist",
            "chase",
            "assurance",
            "notification",
            "screening",
            "audit"
        })
package org.learningassurance.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
