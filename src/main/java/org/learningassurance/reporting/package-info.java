/**
 * Positions: where assurance stands, now and as at any past day, from rows that are only ever added. Reads the domain; no domain
 * module knows of it.
 */
@NullMarked
@ApplicationModule(
        displayName = "Reporting",
        allowedDependencies = {
            "shared",
            "directory",
            "review",
            "learning",
            "briefing",
            "training",
            "evidence",
            "dissemination",
            "chase",
            "assurance",
            "audit"
        })
package org.learningassurance.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
