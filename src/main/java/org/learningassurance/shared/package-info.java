/**
 * What every module speaks: ids, the actor and what they may do, events, verdicts of policies, working days and the clock.
 */
@NullMarked
@ApplicationModule(
        displayName = "Shared",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package org.learningassurance.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
