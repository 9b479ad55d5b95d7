/** Who can sign in, and as whom: accounts, one-time links, sign-in; builds the actor from the posts that a person holds or deputises. */
@NullMarked
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {"shared", "directory"})
package org.learningassurance.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
