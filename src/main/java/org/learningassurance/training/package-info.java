/**
 * What the partnership itself does so that learning reaches practice: training updates, practitioner sessions until the workforce
 * is reached, and every other kind of action. The kinds, and the facts that each asks for, are data.
 */
@NullMarked
@ApplicationModule(
        displayName = "Training",
        allowedDependencies = {"shared", "directory", "learning", "briefing"})
package org.learningassurance.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
