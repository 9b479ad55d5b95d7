package org.learningassurance.worklist;

import org.hibernate.validator.constraints.Range;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** @param dueSoonWorkingDays before the due date, from which a step is shown as due soon; the same as for agency returns */
@Validated
@ConfigurationProperties("tracker.returns")
record WorkSettings(
        @DefaultValue("10") @Range(min = 1, max = 260) int dueSoonWorkingDays) {}
