/**
 * Learning briefs: drafted, approved by somebody else, issued, and issued again in a new version. A learning point whose brief is
 * issued goes on to training and dissemination.
 */
@NullMarked
@ApplicationModule(
        displayName = "Briefing",
        allowedDependencies = {"shared", "directory", "learning"})
package org.learningassurance.briefing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
