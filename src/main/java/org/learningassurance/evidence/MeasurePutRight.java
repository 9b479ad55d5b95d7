package org.learningassurance.evidence;

import java.time.Instant;
import java.util.List;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.MeasureId;
import org.learningassurance.shared.Subject;

/**
 * What a measure says was put right.
 *
 * @param before what it said before, of what is different now
 * @param about the themes and learning points that it told about before or tells about now
 */
public record MeasurePutRight(MeasureId measure, String ref, String before, List<Subject> about, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of(measure);
    }

    @Override
    public String title() {
        return "Outcome measure %s put right".formatted(ref);
    }

    @Override
    public String detail() {
        return "Before: " + before;
    }
}
