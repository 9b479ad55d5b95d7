package org.learningassurance.review;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Finder;
import org.learningassurance.shared.ReviewId;
import org.learningassurance.shared.SearchWords;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.SubjectKind;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Reviews by reference and title: what is restricted about them is not looked through. */
@Component
class FindReviews implements Finder {

    private static final Sort NEWEST_FIRST =
            Sort.by(Sort.Direction.DESC, "openedOn").and(Sort.by(Sort.Direction.DESC, "ref"));

    private final Reviews reviews;

    FindReviews(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.REVIEW;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String plural() {
        return "reviews";
    }

    @Override
    public Page<Hit> find(SearchWords words, Pageable page, Actor by) {
        return reviews.findAll(
                        VisibleReviews.to(by)
                                .and((root, query, build) -> words.in(build, root.get("ref"), root.get("title"))),
                        PageRequest.of(page.getPageNumber(), page.getPageSize(), NEWEST_FIRST))
                .map(FindReviews::hit);
    }

    @Override
    public Optional<Hit> exactly(String reference, Actor by) {
        return reviews.findByRef(reference)
                .filter(review -> VisibleReviews.isTo(by, review))
                .map(FindReviews::hit);
    }

    @Override
    public List<Hit> known(Collection<UUID> ids, Actor by) {
        return reviews.findAllById(ids.stream().map(ReviewId::of).toList()).stream()
                .filter(review -> VisibleReviews.isTo(by, review))
                .map(FindReviews::hit)
                .toList();
    }

    private static Hit hit(Review review) {
        return new Hit(
                Subject.of(review.id()),
                review.ref(),
                review.title(),
                review.kind().label() + ", " + review.status().label().toLowerCase(Locale.UK),
                "/reviews/" + review.ref());
    }
}
