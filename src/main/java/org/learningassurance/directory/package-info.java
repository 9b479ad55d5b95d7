/**
 * Who takes part: agencies and their kinds, posts with holders and deputies, closed periods, workforce figures, people. Work is
 * asked of a post in an agency, never of a person.
 */
@NullMarked
@ApplicationModule(
        displayName = "Directory",
        allowedDependencies = {"shared"})
package org.learningassurance.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
