package org.learningassurance.access;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of signing in.
 *
 * @param invitationLasts how long a link to choose a password works
 * @param administratorLinkLasts how long the link works that is printed when nobody can sign in yet
 * @param failuresPerEmail failed tries with one email address within {@code failuresCount} after which it is refused
 * @param failuresPerAddress failed tries from one network address within {@code failuresCount} after which it is refused
 * @param failuresCount how long a failed try counts
 */
@ConfigurationProperties("tracker.access")
public record AccessSettings(
        @DefaultValue("7d") Duration invitationLasts,
        @DefaultValue("24h") Duration administratorLinkLasts,
        @DefaultValue("5") int failuresPerEmail,
        @DefaultValue("100") int failuresPerAddress,
        @DefaultValue("15m") Duration failuresCount) {}
