package org.learningassurance.shared.papers;

import jakarta.validation.constraints.NotBlank;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What papers say, on each page, of how they may be handed on.
 *
 * @param brief of learning briefs
 * @param underEmbargo of learning briefs of a review that is under embargo
 * @param meeting of packs and minutes of the review group
 * @param restrictedReport of reports with every number
 * @param publishedReport of reports without small numbers
 * @param agencySummary of what one agency reads of itself
 */
@Validated
@ConfigurationProperties("tracker.marking")
public record Markings(
        @DefaultValue("Official: for staff of the partner agencies") @NotBlank
        String brief,

        @DefaultValue("Restricted: not before publication") @NotBlank
        String underEmbargo,

        @DefaultValue("Official, sensitive: for members of the Review Advisory Group") @NotBlank
        String meeting,

        @DefaultValue("Official, sensitive: restricted copy, not for publication") @NotBlank
        String restrictedReport,

        @DefaultValue("Official: copy for publication") @NotBlank
        String publishedReport,

        @DefaultValue("Official, sensitive: for the agency that it is about, and the partnership") @NotBlank
        String agencySummary) {}
