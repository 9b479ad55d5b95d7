package org.learningassurance.briefing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.learningassurance.shared.BriefId;
import org.learningassurance.shared.BriefVersionId;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.Subject;

/** Something that has happened to a version of a brief. The brief's review and the learning points that it covers show it too. */
public interface BriefEvent extends DomainEvent {

    BriefEdition edition();

    default BriefVersionId briefVersion() {
        return edition().briefVersion();
    }

    default BriefId brief() {
        return edition().brief();
    }

    default Set<LearningPointId> covers() {
        return edition().covers();
    }

    @Override
    default Subject subject() {
        return Subject.of(briefVersion());
    }

    /** Whether agencies may know of it: what is said of a brief before it is out is the partnership's own talk (R11). */
    default boolean isShared() {
        return false;
    }

    @Override
    default List<Subject> about() {
        Stream<Subject> ofReview = Stream.ofNullable(edition().review()).map(Subject::of);
        Stream<Subject> ofLearning = covers().stream().map(Subject::of);
        Stream<Subject> within = isShared() ? Stream.empty() : Stream.of(Subject.partnershipOnly());
        return Stream.of(Stream.of(Subject.of(brief())), ofReview, ofLearning, within)
                .flatMap(subjects -> subjects)
                .toList();
    }

    @Override
    default Map<String, String> facts() {
        return Map.of(
                "brief", brief().toString(), "number", String.valueOf(edition().number()));
    }
}
