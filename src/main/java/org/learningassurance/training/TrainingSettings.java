package org.learningassurance.training;

import org.hibernate.validator.constraints.Range;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param considerSessionsWithin working days from go-live within which it is to be said whether practitioner sessions are needed
 * @param targetPercent share of the workforce to reach that a new plan of sessions proposes
 */
@Validated
@ConfigurationProperties("tracker.training")
record TrainingSettings(
        @DefaultValue("10") @Range(min = 1, max = 260) int considerSessionsWithin,
        @DefaultValue("80") @Range(min = 1, max = 100) int targetPercent) {}
