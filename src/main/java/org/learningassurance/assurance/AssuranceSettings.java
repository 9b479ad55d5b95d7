package org.learningassurance.assurance;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the review group works when nothing else is said.
 *
 * @param meetingWithin working days within which the review group is taken to meet when no meeting is planned
 * @param meetingsWithoutDecision meetings after which an undecided overdue claim goes before the Executive
 * @param answerWithin working days proposed for an agency that is given longer or asked again
 */
@ConfigurationProperties("tracker.assurance")
record AssuranceSettings(
        @DefaultValue("20") int meetingWithin,
        @DefaultValue("2") int meetingsWithoutDecision,
        @DefaultValue("10") int answerWithin) {}
