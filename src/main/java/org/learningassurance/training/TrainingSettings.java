package org.learningassurance.training;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param considerSessionsWithin working days from go-live within which it is to be said whether practitioner sessions are needed
 * @param targetPercent share of the workforce to reach that a new plan of sessions proposes
 */
@ConfigurationProperties("tracker.training")
record TrainingSettings(
        @DefaultValue("10") int considerSessionsWithin,
        @DefaultValue("80") int targetPercent) {}
