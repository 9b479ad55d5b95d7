package org.learningassurance.training;

/** What the answer to a fact is made of. Every answer but {@link #AGENCIES} is kept as text. */
public enum FactType {
    /** One line of up to 200 characters. */
    LINE,
    /** Several lines of up to 4,000 characters. */
    TEXT,
    /** A whole number from 0. */
    NUMBER,
    /** A date as {@code 2026-04-03}. */
    DATE,
    /** {@code yes} or {@code no}. */
    YES_NO,
    /** One or more agencies. */
    AGENCIES
}
