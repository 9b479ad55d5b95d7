/** The pages of open work. */
@NullMarked
package org.learningassurance.worklist.web;

import org.jspecify.annotations.NullMarked;
