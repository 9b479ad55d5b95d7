package org.learningassurance.learning;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.learningassurance.review.Review;
import org.learningassurance.review.ReviewFilter;
import org.learningassurance.review.ReviewService;
import org.learningassurance.review.Theme;
import org.learningassurance.review.ThemeService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Id;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.ReviewId;
import org.learningassurance.shared.ThemeId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The names of the reviews and themes that learning comes from, for modules that only carry their ids. */
@Service
@Transactional(readOnly = true)
public class LearningSources {

    private final ReviewService reviews;
    private final ThemeService themes;

    LearningSources(ReviewService reviews, ThemeService themes) {
        this.reviews = reviews;
        this.themes = themes;
    }

    /**
     * @param ref the reference that people say aloud
     * @param name a review's title or a theme's name
     */
    public record Source<T extends Id>(T id, String ref, String name) {

        public String label() {
            return ref + " " + name;
        }
    }

    /** The reviews that the actor may choose from. */
    public List<Source<ReviewId>> reviews(Actor by) {
        return reviews.list(ReviewFilter.all(), by).stream()
                .map(LearningSources::of)
                .toList();
    }

    /** The themes that the actor may choose from. */
    public List<Source<ThemeId>> themes(Actor by) {
        return themes.list(by).stream().map(LearningSources::of).toList();
    }

    /** Some reviews by their references, for callers that have checked the actor's scope themselves. */
    public List<Source<ReviewId>> theReviews(Collection<ReviewId> ids) {
        return reviews.theReviews(ids).values().stream()
                .map(LearningSources::of)
                .sorted(Comparator.comparing(Source::ref))
                .toList();
    }

    /** Some themes by their references, for callers that have checked the actor's scope themselves. */
    public List<Source<ThemeId>> theThemes(Collection<ThemeId> ids) {
        return themes.theThemes(ids).values().stream()
                .map(LearningSources::of)
                .sorted(Comparator.comparing(Source::ref))
                .toList();
    }

    /** The reviews of which nothing is shown outside the partnership yet. */
    public Set<ReviewId> underEmbargo() {
        return reviews.underEmbargo();
    }

    /** @throws NotFound when one of them is not there: nothing that a form offered */
    public void mustBeThere(Set<ReviewId> reviewIds, Set<ThemeId> themeIds) {
        if (reviews.theReviews(reviewIds).size() < reviewIds.size()) {
            throw new NotFound("review");
        }
        if (themes.theThemes(themeIds).size() < themeIds.size()) {
            throw new NotFound("theme");
        }
    }

    private static Source<ReviewId> of(Review review) {
        return new Source<>(review.id(), review.ref(), review.title());
    }

    private static Source<ThemeId> of(Theme theme) {
        return new Source<>(theme.id(), theme.ref(), theme.name());
    }
}
