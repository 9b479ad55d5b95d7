/** Pages of agency returns: the list, one return with its history, the claim forms, judging and considering. */
@NullMarked
package org.learningassurance.dissemination.web;

import org.jspecify.annotations.NullMarked;
