package org.learningassurance.learning.web;

import static java.util.Comparator.comparing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.learning.AskedAgency;
import org.learningassurance.learning.LearningPoint;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.learning.LearningPointStatus;
import org.learningassurance.review.Review;
import org.learningassurance.review.ReviewService;
import org.learningassurance.review.Theme;
import org.learningassurance.review.ThemeService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.web.Tag;
import org.springframework.stereotype.Component;

/** Draws learning points for readers: an agency gets no titles of reviews, no other agency and no link that it may not follow. */
@Component
class LearningPointViews {

    private final LearningPointService learningPoints;
    private final ReviewService reviews;
    private final ThemeService themes;
    private final DirectoryService directory;

    LearningPointViews(
            LearningPointService learningPoints,
            ReviewService reviews,
            ThemeService themes,
            DirectoryService directory) {
        this.learningPoints = learningPoints;
        this.reviews = reviews;
        this.themes = themes;
        this.directory = directory;
    }

    LearningPointView of(LearningPoint learningPoint, Actor by) {
        return new LearningPointView(
                learningPoint,
                status(learningPoint.status()),
                reviews.theReviews(learningPoint.reviews()).values().stream()
                        .sorted(comparing(Review::ref))
                        .map(review -> source(review, by))
                        .toList(),
                themes.theThemes(learningPoint.themes()).values().stream()
                        .sorted(comparing(Theme::name))
                        .map(theme -> source(theme, by))
                        .toList(),
                learningPoint.askedAsSeenBy(by).stream()
                        .map(this::asked)
                        .sorted(comparing(LearningPointView.Asked::agency))
                        .toList(),
                learningPoint.ownerPost() == null
                        ? ""
                        : directory.post(learningPoint.ownerPost()).title(),
                successor(learningPoint.supersededBy()));
    }

    static Tag status(LearningPointStatus status) {
        return new Tag(
                status.label(),
                switch (status) {
                    case DRAFT -> "blue";
                    case RETURNED -> "orange";
                    case AGREED -> "green";
                    case WITHDRAWN, SUPERSEDED -> "grey";
                });
    }

    private static LearningPointView.Source source(Review review, Actor by) {
        if (by.partnership() || (by.readsWhatIsPublished() && !review.underEmbargo())) {
            return new LearningPointView.Source(review.ref() + " " + review.title(), "/reviews/" + review.ref());
        }
        String label = review.underEmbargo()
                ? "A review that is not published"
                : review.kind().label();
        return new LearningPointView.Source(label, "");
    }

    private static LearningPointView.Source source(Theme theme, Actor by) {
        return new LearningPointView.Source(theme.name(), by.readsWhatIsPublished() ? "/themes/" + theme.ref() : "");
    }

    private LearningPointView.Asked asked(AskedAgency asked) {
        Integer audience = asked.audience();
        return new LearningPointView.Asked(
                directory.agency(asked.agency()).name(),
                List.copyOf(asked.rungs()),
                audience == null ? "" : audience == 1 ? "1 member of staff" : "%,d staff".formatted(audience));
    }

    private @Nullable LearningPoint successor(@Nullable LearningPointId id) {
        return id == null ? null : learningPoints.theLearningPoint(id);
    }
}
