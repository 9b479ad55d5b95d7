package org.learningassurance.dissemination;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.Subject;

/** An open return passed to the agency that took its agency over (R10). */
public record ReturnPassedOn(ReturnRef of, AgencyId from, Actor by, Instant at) implements ReturnEvent {

    @Override
    public String title() {
        return "Passed on to the agency that took over";
    }

    @Override
    public Map<String, String> facts() {
        return ReturnFacts.of(of).with("from", from).map();
    }

    @Override
    public List<Subject> about() {
        return List.of(Subject.of(learningPoint()), Subject.of(agency()), Subject.of(from));
    }
}
