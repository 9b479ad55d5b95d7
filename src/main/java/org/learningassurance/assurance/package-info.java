/**
 * What the review group decides: overdue claims put before it, whether a learning point is assured, re-checks, and the
 * scrutineer's challenges; the meetings in which it decides and the minutes of them.
 */
@NullMarked
@ApplicationModule(
        displayName = "Assurance",
        allowedDependencies = {"shared", "directory", "learning", "dissemination", "worklist", "chase"})
package org.learningassurance.assurance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
