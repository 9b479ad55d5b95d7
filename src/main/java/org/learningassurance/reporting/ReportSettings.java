package org.learningassurance.reporting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How reports are made.
 *
 * @param smallestShown the smallest count of reviews or children in a copy for publication; smaller ones are kept back (R13)
 */
@Validated
@ConfigurationProperties("tracker.reports")
record ReportSettings(@DefaultValue("5") @Min(3) @Max(100) int smallestShown) {}
