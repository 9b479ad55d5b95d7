/** The page of stuck work, and the check that engine, domain and worklist say the same. */
@NullMarked
package org.learningassurance.workflow.web;

import org.jspecify.annotations.NullMarked;
