/**
 * Learning points: what a review has learnt, what staff will do differently, which agencies are asked how far up the ladder, and
 * the review group's agreement to all of it.
 */
@NullMarked
@ApplicationModule(
        displayName = "Learning",
        allowedDependencies = {"shared", "directory", "review"})
package org.learningassurance.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
