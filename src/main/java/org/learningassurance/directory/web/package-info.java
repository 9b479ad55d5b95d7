/** Pages of agencies, their kinds and posts. */
@NullMarked
package org.learningassurance.directory.web;

import org.jspecify.annotations.NullMarked;
