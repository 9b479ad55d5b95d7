package org.learningassurance.access;

import java.time.Duration;
import org.hibernate.validator.constraints.Range;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Limits of signing in.
 *
 * @param invitationLasts how long a link to choose a password works
 * @param administratorLinkLasts how long the link works that is printed when nobody can sign in yet
 * @param failuresPerEmail failed tries with one email address within {@code failuresCount} after which it is refused
 * @param failuresPerAddress failed tries from one network address within {@code failuresCount} after which it is refused
 * @param failuresCount how long a failed try counts
 */
@Validated
@ConfigurationProperties("tracker.access")
public record AccessSettings(
        @DefaultValue("7d") @DurationMin(minutes = 5) @DurationMax(days = 90)
        Duration invitationLasts,

        @DefaultValue("24h") @DurationMin(minutes = 5) @DurationMax(days = 90)
        Duration administratorLinkLasts,

        @DefaultValue("5") @Range(min = 1, max = 1000) int failuresPerEmail,
        @DefaultValue("100") @Range(min = 1, max = 100000) int failuresPerAddress,

        @DefaultValue("15m") @DurationMin(seconds = 1) @DurationMax(days = 1)
        Duration failuresCount) {}
