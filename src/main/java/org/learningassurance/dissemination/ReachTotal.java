package org.learningassurance.dissemination;

/**
 * Staff reached by all agencies together, as last reported.
 *
 * @param reached sum of n
 * @param audience sum of N of those who gave a figure
 * @param reporting how many agencies gave a figure
 * @param asked how many agencies were asked
 */
public record ReachTotal(long reached, long audience, int reporting, int asked) {}
