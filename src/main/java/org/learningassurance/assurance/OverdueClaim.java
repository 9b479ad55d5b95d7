package org.learningassurance.assurance;

import java.util.List;
import java.util.Map;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.OverdueReviewId;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.WorkItemId;

/**
 * Which claim an overdue review is about.
 *
 * @param item the open work item that crossed the line
 */
public record OverdueClaim(
        OverdueReviewId review,
        WorkItemId item,
        ReturnId agencyReturn,
        LearningPointId learningPoint,
        AgencyId agency,
        Rung rung) {

    List<Subject> about() {
        return List.of(Subject.of(learningPoint), Subject.of(agencyReturn), Subject.of(agency), Subject.of(item));
    }

    Map<String, String> facts() {
        return Map.of(
                "learningPoint", learningPoint.toString(),
                "agencyReturn", agencyReturn.toString(),
                "agency", agency.toString(),
                "rung", rung.name(),
                "workItem", item.toString());
    }
}
