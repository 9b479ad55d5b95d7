package org.learningassurance.learning;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.Subject;

/** One more agency is to be asked about a learning point that was agreed before. */
public record AgencyToBeAsked(LearningPointId learningPoint, String ref, AskedAgency asked, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of(learningPoint);
    }

    @Override
    public List<Subject> about() {
        return List.of(Subject.of(asked.agency()));
    }

    @Override
    public String title() {
        return "One more agency is asked about " + ref;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "agency",
                asked.agency().toString(),
                "rungs",
                asked.rungs().stream().map(Rung::name).collect(Collectors.joining(",")));
    }
}
