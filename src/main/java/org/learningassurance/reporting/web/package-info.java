/** Pages that show where assurance stands. */
@NullMarked
package org.learningassurance.reporting.web;

import org.jspecify.annotations.NullMarked;
