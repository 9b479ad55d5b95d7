package org.learningassurance.learning;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.Priority;
import org.learningassurance.shared.ReviewId;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.ThemeId;

/** A learning point that lacks nothing, with one thing taken away or changed at a time. */
final class LearningPointExamples {

    static final AgencyId POLICE = AgencyId.next();
    static final Actor OFFICER = actor(Role.BUSINESS_UNIT);
    static final Actor MEMBER = actor(Role.REVIEW_GROUP_MEMBER);

    private LearningPointExamples() {}

    static Actor actor(Role role, PostId... posts) {
        return new Actor(PersonId.next(), role.label(), Set.of(role), Set.of(posts), Set.of());
    }

    static LearningPoint drafted(Text text) {
        return new LearningPoint(
                LearningPointId.next(), "LP-0001", text.draft(), OFFICER, Instant.parse("2026-11-23T09:00:00Z"));
    }

    static AskedAgency asked(AgencyId agency, Rung... rungs) {
        return new AskedAgency(agency, rungs.length == 0 ? Set.of() : EnumSet.copyOf(List.of(rungs)), null);
    }

    /** A complete draft whose parts can be set one by one. */
    static final class Text {

        LearningPointKind kind = LearningPointKind.TO_IMPROVE;
        String statement = "Curiosity was missing, or was not recorded where it was used.";
        String whatStaffWillDo = "Record what was asked, and what was not answered.";
        String howWeWouldKnow = "Case files show the question and its answer.";

        @Nullable
        Priority priority = Priority.STANDARD;

        @Nullable
        PostId ownerPost;

        String audience = "Everybody who visits families";
        Set<ReviewId> reviews = Set.of(ReviewId.next());
        Set<ThemeId> themes = Set.of();
        List<AskedAgency> asked = List.of(asked(POLICE, Rung.DISSEMINATED, Rung.IMPLEMENTED));
        boolean urgentWithoutBrief;
        String notice = "";

        LearningPointDraft draft() {
            return new LearningPointDraft(
                    kind,
                    statement,
                    whatStaffWillDo,
                    howWeWouldKnow,
                    priority,
                    ownerPost,
                    audience,
                    reviews,
                    themes,
                    asked,
                    urgentWithoutBrief,
                    notice);
        }
    }
}
