/**
 * Plays scripts of days through the real services under a moved clock: the example partnership, and load. Nobody imports it.
 */
@NullMarked
@ApplicationModule(
        displayName = "Rehearsal",
        allowedDependencies = {
            "shared",
            "directory",
            "access",
            "review",
            "learning",
            "briefing",
            "training",
            "evidence",
            "dissemination",
            "worklist",
            "chase",
            "assurance",
            "reporting",
            "notification"
        })
package org.learningassurance.rehearsal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
