package org.learningassurance.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Finder;
import org.learningassurance.shared.MeasureId;
import org.learningassurance.shared.SearchWords;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.SubjectKind;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Outcome measures by reference, name and what is counted, for the partnership. */
@Component
class FindMeasures implements Finder {

    private final Measures measures;

    FindMeasures(Measures measures) {
        this.measures = measures;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.MEASURE;
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    public String plural() {
        return "outcome measures";
    }

    @Override
    public Page<Hit> find(SearchWords words, Pageable page, Actor by) {
        if (!by.partnership()) {
            return Page.empty(page);
        }
        return measures.findAll(
                        (root, query, build) -> words.in(build, root.get("ref"), root.get("name"), root.get("counted")),
                        PageRequest.of(page.getPageNumber(), page.getPageSize(), Sort.by(Sort.Direction.DESC, "ref")))
                .map(FindMeasures::hit);
    }

    @Override
    public Optional<Hit> exactly(String reference, Actor by) {
        return by.partnership() ? measures.findByRef(reference).map(FindMeasures::hit) : Optional.empty();
    }

    @Override
    public List<Hit> known(Collection<UUID> ids, Actor by) {
        return by.partnership()
                ? measures.findAllById(ids.stream().map(MeasureId::of).toList()).stream()
                        .map(FindMeasures::hit)
                        .toList()
                : List.of();
    }

    private static Hit hit(Measure measure) {
        return new Hit(Subject.of(measure.id()), measure.ref(), measure.name(), "", "/measures/" + measure.ref());
    }
}
