/** Signing in and out, one-time links, people; which addresses need what (the filter chains). */
@NullMarked
package org.learningassurance.access.web;

import org.jspecify.annotations.NullMarked;
