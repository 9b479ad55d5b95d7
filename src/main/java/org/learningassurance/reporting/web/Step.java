package org.learningassurance.reporting.web;

import java.util.List;
import org.learningassurance.reporting.Position;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.web.Tag;

/**
 * One asked rung of one agency on one learning point, as a list shows it.
 *
 * @param themeKeys the keys of the lines of themes in which it counts
 */
record Step(String reference, List<String> themeKeys, AgencyId agency, String agencyName, Position.RungPosition at) {

    public Tag disposition() {
        return Tag.of(at.disposition());
    }

    public Tag timeliness() {
        return Tag.of(at.timeliness());
    }
}
