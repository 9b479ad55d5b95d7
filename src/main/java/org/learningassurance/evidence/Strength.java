package org.learningassurance.evidence;

import org.learningassurance.shared.Rung;

/**
 * How much a piece of evidence can carry.
 *
 * @param highest the highest rung that it can support
 * @param nextStep the cheapest step that would make it stronger, in plain words; empty when there is none
 */
public record Strength(Rung highest, String nextStep) {}
