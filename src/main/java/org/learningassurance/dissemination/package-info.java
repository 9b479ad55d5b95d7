/** Agency returns: what each agency was asked for a learning point, how far up the ladder it is, and who judged it so. */
@NullMarked
@ApplicationModule(
        displayName = "Dissemination",
        allowedDependencies = {"shared", "directory", "learning", "briefing", "evidence"})
package org.learningassurance.dissemination;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
