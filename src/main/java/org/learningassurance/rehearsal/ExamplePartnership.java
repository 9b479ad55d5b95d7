package org.learningassurance.rehearsal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningassurance.learning.LearningPointKind;
import org.learningassurance.review.AgeBand;
import org.learningassurance.review.IncidentOutcome;
import org.learningassurance.review.ReviewOutcome;
import org.learningassurance.review.Sex;
import org.learningassurance.review.ThemeStage;
import org.learningassurance.shared.Priority;
import org.learningassurance.shared.Role;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Who and what the example partnership consists of, as written in {@code rehearsal/example-partnership.yaml}. */
record ExamplePartnership(
        List<AgencyEntry> agencies,
        List<PostEntry> partnership,
        List<RapidReviewEntry> rapidReviews,
        List<ThemeEntry> themes,
        List<LearningPointEntry> learningPoints) {

    /**
     * @param lead name of the training lead
     * @param strategic name of the strategic lead
     */
    record AgencyEntry(
            String code,
            String name,
            String kind,
            int workforce,
            String lead,
            @Nullable String deputy,
            String strategic) {}

    /** @param home code of the agency that the holder comes from */
    record PostEntry(
            String title,
            Role role,
            String holder,
            @Nullable String deputy,
            @Nullable String home) {}

    record RapidReviewEntry(
            String key,
            String title,
            LocalDate notified,
            AgeBand age,
            Sex sex,
            IncidentOutcome outcome,
            ReviewOutcome then) {}

    record ThemeEntry(
            String key,
            String name,
            boolean goodPractice,
            String learning,
            ThemeStage stage,
            List<ResponseEntry> responses) {}

    record ResponseEntry(String kind, String what, @Nullable String when) {}

    /**
     * @param brief what it is about in a few words, for the titles of its brief and training
     * @param reviews keys of rapid reviews
     * @param themes keys of themes
     */
    record LearningPointEntry(
            String key,
            String brief,
            LearningPointKind kind,
            Priority priority,
            List<String> reviews,
            List<String> themes,
            String statement,
            String staffWillDo,
            String howWeWouldKnow) {}

    static ExamplePartnership read() {
        try (InputStream yaml = new ClassPathResource("rehearsal/example-partnership.yaml").getInputStream()) {
            return new YAMLMapper().readValue(yaml, ExamplePartnership.class);
        } catch (IOException missing) {
            throw new UncheckedIOException("The example partnership cannot be read", missing);
        }
    }

    LearningPointEntry learningPoint(String key) {
        return learningPoints.stream()
                .filter(entry -> entry.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No learning point " + key));
    }
}
