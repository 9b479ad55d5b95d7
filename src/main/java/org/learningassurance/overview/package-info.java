/**
 * Composite pictures: what several modules know about one learning point, side by side, and Find over all of them. Reads only, but for
 * the pages that a person opened last and pinned.
 */
@NullMarked
@ApplicationModule(
        displayName = "Overview",
        allowedDependencies = {
            "shared",
            "directory",
            "review",
            "learning",
            "briefing",
            "training",
            "evidence",
            "dissemination",
            "worklist",
            "chase",
            "assurance",
            "audit",
            "reporting"
        })
package org.learningassurance.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
