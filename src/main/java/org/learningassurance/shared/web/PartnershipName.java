package org.learningassurance.shared.web;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whose tracker this is.
 *
 * @param name shown in the header of every page and in mails
 * @param contact whom to ask about the tracker: shown on error pages, the accessibility statement and the privacy notice
 */
@ConfigurationProperties("tracker.partnership")
public record PartnershipName(String name, String contact) {}
