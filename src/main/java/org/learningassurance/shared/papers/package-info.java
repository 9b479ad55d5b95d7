/**
 * Papers: what leaves the tracker to be printed, handed on or written further. A PDF is drawn from a template of the module whose paper
 * it is, laid out by {@code shared/paper.html} and {@code papers/paper.css}, and everybody can read it, with a screen reader too
 * (PDF/UA-1). Each page carries its marking.
 */
@NullMarked
package org.learningassurance.shared.papers;

import org.jspecify.annotations.NullMarked;
