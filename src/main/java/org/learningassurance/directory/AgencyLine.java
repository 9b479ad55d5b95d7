package org.learningassurance.directory;

import java.util.Optional;

/** An agency in a list, with its two leads and its workforce where there are any. */
public record AgencyLine(
        Agency agency,
        Optional<PostLine> trainingLead,
        Optional<PostLine> strategicLead,
        Optional<WorkforceFigure> workforce) {

    /** Whether somebody should see to it: work asked of the agency, or escalated in it, would reach nobody. */
    public boolean lacksSomebody() {
        return agency.active()
                && (trainingLead.map(PostLine::orphan).orElse(true)
                        || strategicLead.map(PostLine::orphan).orElse(true));
    }
}
