/** The pages of partnership actions: list, plan, one action with its next step, and practitioner sessions. */
@NullMarked
package org.learningassurance.training.web;

import org.jspecify.annotations.NullMarked;
