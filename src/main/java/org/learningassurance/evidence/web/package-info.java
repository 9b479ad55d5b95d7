/** Pages of evidence: what an agency has given, adding more, files. */
@NullMarked
package org.learningassurance.evidence.web;

import org.jspecify.annotations.NullMarked;
