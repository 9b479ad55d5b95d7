/** One learning point from the review that found it to the day of its re-check, done by people at their screens. */
@NullMarked
package org.learningassurance.journey;

import org.jspecify.annotations.NullMarked;
