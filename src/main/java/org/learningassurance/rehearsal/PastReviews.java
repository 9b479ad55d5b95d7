package org.learningassurance.rehearsal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.learningassurance.rehearsal.ExamplePartnership.RapidReviewEntry;
import org.learningassurance.rehearsal.ExamplePartnership.ThemeEntry;
import org.learningassurance.review.NewReview;
import org.learningassurance.review.RestrictedFacts;
import org.learningassurance.review.Review;
import org.learningassurance.review.ReviewOutcome;
import org.learningassurance.review.ReviewService;
import org.learningassurance.review.ThemeResponse;
import org.learningassurance.review.ThemeService;
import org.learningassurance.review.ThemeText;
import org.learningassurance.shared.ReviewId;
import org.learningassurance.shared.ThemeId;
import org.learningassurance.shared.WorkingCalendar;
import org.springframework.stereotype.Component;

/**
 * The reviews of May 2021 to December 2022 and the themes that were found across them, as recorded at the time: eleven rapid
 * reviews, four practice reviews that followed, three local reviews, and an audit of last year.
 */
@Component
class PastReviews {

    private static final LocalDate THEMES_WRITTEN = LocalDate.of(2023, 2, 13);

    private final Cast cast;
    private final ReviewService reviews;
    private final ThemeService themes;
    private final WorkingCalendar calendar;
    private final Map<String, ReviewId> played = new HashMap<>();
    private final Map<String, ThemeId> themesByKey = new HashMap<>();

    PastReviews(Cast cast, ReviewService reviews, ThemeService themes, WorkingCalendar calendar) {
        this.cast = cast;
        this.reviews = reviews;
        this.themes = themes;
        this.calendar = calendar;
    }

    ReviewId review(String key) {
        return Played.found(played, key);
    }

    ThemeId theme(String key) {
        return Played.found(themesByKey, key);
    }

    List<Scene> scenes(ExamplePartnership example) {
        List<Scene> scenes = new ArrayList<>();
        example.rapidReviews().forEach(entry -> addRapidReview(entry, scenes));
        example.themes()
                .forEach(entry -> scenes.add(new Scene(THEMES_WRITTEN, "theme " + entry.name(), () -> write(entry))));
        return scenes;
    }

    /** An audit that was begun and completed on the given days. */
    List<Scene> audit(String key, String title, LocalDate initiatedOn, LocalDate completedOn) {
        return List.of(
                new Scene(
                        initiatedOn,
                        title,
                        () -> played.put(
                                key,
                                reviews.initiateAudit(
                                        NewReview.initiated(title, initiatedOn).asMadeUp(), cast.officer()))),
                step(
                        completedOn,
                        "complete " + title,
                        key,
                        (id, review) -> reviews.complete(id, completedOn, review.version(), cast.officer())));
    }

    private void addRapidReview(RapidReviewEntry entry, List<Scene> scenes) {
        LocalDate completed = calendar.plus(entry.notified(), 13);
        LocalDate sent = calendar.plus(completed, 1);
        LocalDate decided = calendar.plus(sent, 8);
        scenes.add(new Scene(entry.notified(), entry.title(), () -> notify(entry)));
        scenes.add(step(
                completed,
                "complete " + entry.title(),
                entry.key(),
                (id, review) -> reviews.complete(id, completed, review.version(), cast.officer())));
        scenes.add(step(
                sent,
                "send " + entry.title(),
                entry.key(),
                (id, review) -> reviews.sendToPanel(id, sent, review.version(), cast.officer())));
        scenes.add(step(
                decided,
                "decide on " + entry.title(),
                entry.key(),
                (id, review) -> reviews.decideOutcome(
                        id,
                        entry.then(),
                        "The review group considered the learning found.",
                        decided,
                        review.version(),
                        cast.chair())));
        addWhatFollowed(entry, calendar.plus(decided, 5), scenes);
    }

    private void addWhatFollowed(RapidReviewEntry entry, LocalDate begun, List<Scene> scenes) {
        if (entry.then() == ReviewOutcome.PRACTICE_REVIEW) {
            addPracticeReview(entry, begun, scenes);
        }
        if (entry.then() == ReviewOutcome.LOCAL_REVIEW) {
            addLocalReview(entry, begun, scenes);
        }
    }

    private void addPracticeReview(RapidReviewEntry entry, LocalDate begun, List<Scene> scenes) {
        String key = entry.key() + "-practice";
        String title = "Practice review after " + entry.title();
        LocalDate agreed = calendar.plus(begun, 105);
        LocalDate published = calendar.plus(agreed, 10);
        scenes.add(new Scene(
                begun,
                title,
                () -> played.put(
                        key,
                        reviews.commissionPracticeReview(
                                NewReview.practiceReview(title, begun, review(entry.key()))
                                        .asMadeUp(),
                                cast.officer()))));
        scenes.add(step(
                agreed,
                "agree " + title,
                key,
                (id, review) -> reviews.agreePracticeReview(id, agreed, review.version(), cast.chair())));
        scenes.add(step(
                published,
                "publish " + title,
                key,
                (id, review) -> reviews.publish(id, published, review.version(), cast.officer())));
    }

    private void addLocalReview(RapidReviewEntry entry, LocalDate begun, List<Scene> scenes) {
        String key = entry.key() + "-local";
        String title = "Local learning review after " + entry.title();
        LocalDate completed = calendar.plus(begun, 60);
        scenes.add(new Scene(
                begun,
                title,
                () -> played.put(
                        key,
                        reviews.initiateLocalReview(
                                new NewReview(title, begun, RestrictedFacts.none(), review(entry.key()), false, true),
                                cast.officer()))));
        scenes.add(step(
                completed,
                "complete " + title,
                key,
                (id, review) -> reviews.complete(id, completed, review.version(), cast.officer())));
    }

    private void notify(RapidReviewEntry entry) {
        var facts = new RestrictedFacts(entry.age(), entry.sex(), entry.outcome());
        played.put(
                entry.key(),
                reviews.notifyRapidReview(
                        NewReview.rapidReview(entry.title(), entry.notified(), facts)
                                .asMadeUp(),
                        cast.officer()));
    }

    private void write(ThemeEntry entry) {
        ThemeId id = themes.add(
                new ThemeText(entry.name(), entry.learning(), entry.goodPractice(), entry.stage()), cast.officer());
        themesByKey.put(entry.key(), id);
        entry.responses()
                .forEach(response -> themes.addResponse(
                        id,
                        new ThemeResponse(
                                response.kind(), response.what(), response.when() == null ? "" : response.when()),
                        themes.get(id, cast.officer()).version(),
                        cast.officer()));
    }

    private Scene step(LocalDate on, String what, String key, BiConsumer<ReviewId, Review> act) {
        return new Scene(on, what, () -> act.accept(review(key), reviews.theReview(review(key))));
    }
}
