package org.learningassurance.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Subject;

/** Something that happened, for tests of the trail. */
record Noted(LearningPointId learningPoint, List<Subject> about, String title, String detail, Actor by, Instant at)
        implements DomainEvent {

    static final Actor OFFICER =
            new Actor(PersonId.next(), "Priya Shah", Set.of(Role.BUSINESS_UNIT), Set.of(), Set.of());

    static Noted on(LearningPointId learningPoint, String title, AgencyId... agencies) {
        List<Subject> about = java.util.Arrays.stream(agencies).map(Subject::of).toList();
        return new Noted(
                learningPoint,
                about,
                title,
                "because of " + title,
                OFFICER,
                Instant.parse("2026-04-03T13:05:00.123456789Z"));
    }

    static Actor leadOf(AgencyId agency) {
        return new Actor(PersonId.next(), "Dan Okoro", Set.of(Role.AGENCY_TRAINING_LEAD), Set.of(), Set.of(agency));
    }

    @Override
    public Subject subject() {
        return Subject.of(learningPoint);
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("round", "1", "dueOn", "2026-05-01");
    }
}
