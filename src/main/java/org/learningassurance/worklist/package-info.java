/**
 * The open steps of work, whoever they are asked of: a read model of the processes' tasks, indexed for "my work", which pages ask
 * instead of the engine.
 */
@NullMarked
@ApplicationModule(
        displayName = "Worklist",
        allowedDependencies = {"shared", "directory"})
package org.learningassurance.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
