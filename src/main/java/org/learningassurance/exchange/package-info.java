/**
 * The API for programs: reads what pages show, through the same services and within the same scope (R11).
 */
@NullMarked
@ApplicationModule(
        displayName = "Exchange",
        allowedDependencies = {
            "shared",
            "directory",
            "review",
            "learning",
            "dissemination",
            "worklist",
            "chase",
            "notification",
            "assurance",
            "reporting"
        })
package org.learningassurance.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
