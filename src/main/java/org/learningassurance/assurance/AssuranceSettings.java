package org.learningassurance.assurance;

import org.hibernate.validator.constraints.Range;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the review group works when nothing else is said.
 *
 * @param meetingWithin working days within which the review group is taken to meet when no meeting is planned
 * @param meetingsWithoutDecision meetings after which an undecided overdue claim goes before the Executive
 * @param answerWithin working days proposed for an agency that is given longer or asked again
 */
@Validated
@ConfigurationProperties("tracker.assurance")
record AssuranceSettings(
        @DefaultValue("20") @Range(min = 1, max = 260) int meetingWithin,
        @DefaultValue("2") @Range(min = 1, max = 24) int meetingsWithoutDecision,
        @DefaultValue("10") @Range(min = 1, max = 260) int answerWithin) {}
