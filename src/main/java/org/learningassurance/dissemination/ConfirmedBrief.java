package org.learningassurance.dissemination;

/**
 * The version of a brief that an agency confirms.
 *
 * @param ref of the brief: LB-0003
 * @param label "LB-0003, version 2"
 */
public record ConfirmedBrief(String ref, String label) {}
