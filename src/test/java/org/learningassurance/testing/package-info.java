/** What tests share: one application context, the database under test, a browser. */
@NullMarked
package org.learningassurance.testing;

import org.jspecify.annotations.NullMarked;
