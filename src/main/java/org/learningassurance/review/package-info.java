/**
 * Reviews of serious incidents with their statutory clocks, and the themes that run across them with what the partnership did
 * about each.
 */
@NullMarked
@ApplicationModule(
        displayName = "Review",
        allowedDependencies = {"shared", "directory"})
package org.learningassurance.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
