/** Evidence: typed, graded items that agencies give for their claims, with files; one item may serve several claims. */
@NullMarked
@ApplicationModule(
        displayName = "Evidence",
        allowedDependencies = {"shared", "directory", "learning"})
package org.learningassurance.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
