/**
 * Chases every open step of work by the clock: one round a working day finds what is due to be looked at, in sets, and writes each
 * reminder and escalation into a ledger that is never changed.
 */
@NullMarked
@ApplicationModule(
        displayName = "Chase",
        allowedDependencies = {"shared", "directory", "worklist"})
package org.learningassurance.chase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
