package org.learningassurance.worklist;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param dueSoonWorkingDays before the due date, from which a step is shown as due soon; the same as for agency returns */
@ConfigurationProperties("tracker.returns")
record WorkSettings(@DefaultValue("10") int dueSoonWorkingDays) {}
