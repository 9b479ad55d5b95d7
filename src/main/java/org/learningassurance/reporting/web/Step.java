package org.learningassurance.reporting.web;

import java.util.Set;
import org.learningassurance.reporting.Position;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.ThemeId;
import org.learningassurance.shared.web.Tag;

/** One asked rung of one agency on one learning point, as lists and counts need it. */
record Step(
        LearningPointId learningPoint,
        String reference,
        Set<ThemeId> themes,
        AgencyId agency,
        String agencyName,
        Position.RungPosition at) {

    public Tag disposition() {
        return Tag.of(at.disposition());
    }

    public Tag timeliness() {
        return Tag.of(at.timeliness());
    }
}
