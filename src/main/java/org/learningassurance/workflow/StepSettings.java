package org.learningassurance.workflow;

import org.hibernate.validator.constraints.Range;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long the partnership gives itself for the steps that have no date of their own, in working days from when the step opens.
 *
 * @param sendToPanel to send a completed rapid review to the national Panel
 * @param completeReview to complete a local review or an audit
 * @param agreeBeforePublication how long before its publication is due a practice review is to be agreed
 * @param workOnBrief to write a brief, or to mend a returned one
 * @param approveBrief to approve or return a brief
 * @param issueBrief to issue an approved brief
 * @param workOnLearningPoint to mend a returned learning point
 * @param judge to judge a claim
 * @param consider to agree with a request or not
 * @param executiveDecision for the Executive, which has no meeting of the review group to wait for
 */
@Validated
@ConfigurationProperties("tracker.steps")
record StepSettings(
        @DefaultValue("5") @Range(min = 1, max = 260) int sendToPanel,
        @DefaultValue("60") @Range(min = 1, max = 260) int completeReview,
        @DefaultValue("20") @Range(min = 1, max = 260) int agreeBeforePublication,
        @DefaultValue("20") @Range(min = 1, max = 260) int workOnBrief,
        @DefaultValue("5") @Range(min = 1, max = 260) int approveBrief,
        @DefaultValue("5") @Range(min = 1, max = 260) int issueBrief,
        @DefaultValue("10") @Range(min = 1, max = 260) int workOnLearningPoint,
        @DefaultValue("10") @Range(min = 1, max = 260) int judge,
        @DefaultValue("10") @Range(min = 1, max = 260) int consider,
        @DefaultValue("20") @Range(min = 1, max = 260) int executiveDecision) {}
