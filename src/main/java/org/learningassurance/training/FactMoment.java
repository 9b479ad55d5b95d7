package org.learningassurance.training;

/** When a fact of an action is asked. */
public enum FactMoment {
    PLANNING,
    CARRYING_OUT
}
