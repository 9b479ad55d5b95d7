/** Pages of learning points. */
@NullMarked
package org.learningassurance.learning.web;

import org.jspecify.annotations.NullMarked;
