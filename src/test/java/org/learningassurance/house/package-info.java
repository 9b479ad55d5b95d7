/** The rules of the house, as tests. Each is also tried on something that breaks it: see the package {@code offending}. */
@NullMarked
package org.learningassurance.house;

import org.jspecify.annotations.NullMarked;
