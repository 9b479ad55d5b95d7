package org.learningassurance.evidence;

import org.learningassurance.shared.Rung;

/**
 * How much a piece of evidence can carry, in the words of the evidence coach.
 *
 * @param highest the highest rung that it can support
 * @param because why: what its kind, its independence and its sample amount to
 * @param lacks what it lacks for a higher rung; empty when there is none
 * @param nextStep the cheapest step that would make it stronger, in plain words; empty when there is none
 */
public record Strength(Rung highest, String because, String lacks, String nextStep) {

    public boolean supports(Rung rung) {
        return highest.compareTo(rung) >= 0;
    }
}
