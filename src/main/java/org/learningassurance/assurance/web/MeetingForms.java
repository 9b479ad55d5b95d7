package org.learningassurance.assurance.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningassurance.assurance.Attendance;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.web.DateInput;

/** What is typed about a meeting. */
final class MeetingForms {

    private static final String REASON = "Give the reason. It is kept and shown";

    private MeetingForms() {}

    static class Plan {

        DateInput plannedOn = new DateInput();

        @Size(max = 200, message = "The place must be 200 characters or fewer")
        String place = "";
    }

    static class Move {

        DateInput plannedOn = new DateInput();

        @NotBlank(message = REASON)
        String reason = "";
    }

    static class Cancel {

        @NotBlank(message = REASON)
        String reason = "";
    }

    /** One line for each post of the review group. */
    static class Came {

        List<Line> lines = new ArrayList<>();
    }

    static class Line {

        @Nullable
        PostId post;

        @Nullable
        Attendance attendance;
    }

    static class Interest {

        @NotNull(message = "Choose whose interest it is")
        @Nullable
        PersonId person;

        @Nullable
        AgencyId agency;

        @Nullable
        LearningPointId learningPoint;

        @NotBlank(message = "Say what the interest is")
        @Size(max = 2000, message = "The interest must be 2000 characters or fewer")
        String what = "";
    }
}
