package org.learningassurance.learning;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.learningassurance.review.ReviewService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Finder;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.SearchWords;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.SubjectKind;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** Learning points by reference, statement, what staff will do and how we would know: what everybody who sees one reads of it. */
@Component
class FindLearningPoints implements Finder {

    private final LearningPoints learningPoints;
    private final ReviewService reviews;

    FindLearningPoints(LearningPoints learningPoints, ReviewService reviews) {
        this.learningPoints = learningPoints;
        this.reviews = reviews;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.LEARNING_POINT;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String plural() {
        return "learning points";
    }

    @Override
    public Page<Hit> find(SearchWords words, Pageable page, Actor by) {
        Specification<LearningPoint> having = (root, query, build) -> words.in(
                build, root.get("ref"), root.get("statement"), root.get("whatStaffWillDo"), root.get("howWeWouldKnow"));
        return learningPoints
                .findAll(
                        visibleTo(by).and(having),
                        PageRequest.of(page.getPageNumber(), page.getPageSize(), Sort.by(Sort.Direction.DESC, "ref")))
                .map(FindLearningPoints::hit);
    }

    @Override
    public Optional<Hit> exactly(String reference, Actor by) {
        return learningPoints
                .findOne(visibleTo(by).and((root, query, build) -> build.equal(root.get("ref"), reference)))
                .map(FindLearningPoints::hit);
    }

    @Override
    public List<Hit> known(Collection<UUID> ids, Actor by) {
        List<LearningPointId> wanted = ids.stream().map(LearningPointId::of).toList();
        return learningPoints
                .findAll(
                        visibleTo(by).and((root, query, build) -> root.get("id").in(wanted)))
                .stream()
                .map(FindLearningPoints::hit)
                .toList();
    }

    private Specification<LearningPoint> visibleTo(Actor by) {
        return Visible.to(by, Visible.onlyWhatIsPublished(by) ? reviews.underEmbargo() : Set.of());
    }

    private static Hit hit(LearningPoint learningPoint) {
        return new Hit(
                Subject.of(learningPoint.id()),
                learningPoint.ref(),
                learningPoint.statement(),
                learningPoint.status().label(),
                "/learning-points/" + learningPoint.ref());
    }
}
