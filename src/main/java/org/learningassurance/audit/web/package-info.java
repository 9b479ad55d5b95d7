/** The page of the trail. */
@NullMarked
package org.learningassurance.audit.web;

import org.jspecify.annotations.NullMarked;
