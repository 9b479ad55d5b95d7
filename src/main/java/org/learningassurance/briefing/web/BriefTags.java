package org.learningassurance.briefing.web;

import org.learningassurance.briefing.BriefStatus;
import org.learningassurance.shared.web.Tag;

/** The state of a version as a coloured word. */
final class BriefTags {

    private BriefTags() {}

    static Tag of(BriefStatus status) {
        String colour = switch (status) {
            case DRAFT -> "grey";
            case APPROVAL_ASKED -> "blue";
            case RETURNED -> "orange";
            case APPROVED -> "light-blue";
            case ISSUED -> "green";
            case WITHDRAWN -> "purple";
        };
        return new Tag(status.label(), colour);
    }
}
