package org.learningassurance.audit;

/** The texts that stand beside an entry of the trail. */
public enum TextPart {
    TITLE,
    BY,
    DETAIL
}
