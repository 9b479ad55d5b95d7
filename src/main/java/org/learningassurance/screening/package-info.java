/** Looks for what may identify a child or a family in what people type (R12). */
@NullMarked
@ApplicationModule(
        displayName = "Screening",
        allowedDependencies = {"shared"})
package org.learningassurance.screening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
