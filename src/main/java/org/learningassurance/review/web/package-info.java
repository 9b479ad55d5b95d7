/** Pages of reviews and themes. */
@NullMarked
package org.learningassurance.review.web;

import org.jspecify.annotations.NullMarked;
