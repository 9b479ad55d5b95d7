/** The trail: what was done by whom, kept in the transaction that did it, sealed by a hash chain, shown as timelines. */
@NullMarked
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"shared"})
package org.learningassurance.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
