package org.learningassurance.assurance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.ChallengeId;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.Subject;

/**
 * The independent scrutineer doubts a judgement; the review group must answer.
 *
 * @param agencyReturn the return whose rung is doubted, or null when it is a decision of the review group
 * @param agency whose return or overdue claim it is about, or null when it is about the learning point as a whole
 */
public record JudgementChallenged(
        ChallengeId challenge,
        LearningPointId learningPoint,
        @Nullable ReturnId agencyReturn,
        @Nullable AgencyId agency,
        @Nullable Rung rung,
        String reason,
        Actor by,
        Instant at)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of(learningPoint);
    }

    @Override
    public List<Subject> about() {
        List<Subject> about = new ArrayList<>();
        if (agencyReturn != null) {
            about.add(Subject.of(agencyReturn));
        }
        if (agency != null) {
            about.add(Subject.of(agency));
        }
        return about;
    }

    @Override
    public String title() {
        return rung == null
                ? "The scrutineer challenged a decision of the review group"
                : "The scrutineer challenged the judgement of %s".formatted(rung.label());
    }

    @Override
    public String detail() {
        return reason;
    }

    @Override
    public Map<String, String> facts() {
        Map<String, String> facts = new HashMap<>();
        facts.put("challenge", challenge.toString());
        if (rung != null) {
            facts.put("rung", rung.name());
        }
        return facts;
    }
}
