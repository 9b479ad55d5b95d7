package org.learningassurance.dissemination;

import java.util.List;
import org.learningassurance.evidence.EvidenceView;

/**
 * A claim with its evidence and the names of those who made and judged it.
 *
 * @param briefVersion the brief that the agency had: "LB-0003, version 2"; empty when there was none
 * @param judge empty when nobody has judged it
 */
public record ClaimView(
        RungClaim made,
        String claimant,
        String claimantPost,
        String judge,
        String briefVersion,
        List<EvidenceView> evidence) {}
