/** The way out of an engine that gets no more releases: the build turned to Operaton, the fork of Camunda 7, in a copy. */
@NullMarked
package org.learningassurance.operaton;

import org.jspecify.annotations.NullMarked;
