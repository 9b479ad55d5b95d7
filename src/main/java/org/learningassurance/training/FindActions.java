package org.learningassurance.training;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.learningassurance.shared.ActionId;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Finder;
import org.learningassurance.shared.SearchWords;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.SubjectKind;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** Partnership actions by reference, kind, title and what is done. */
@Component
class FindActions implements Finder {

    private final PartnershipActions actions;

    FindActions(PartnershipActions actions) {
        this.actions = actions;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.ACTION;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String plural() {
        return "actions";
    }

    @Override
    public Page<Hit> find(SearchWords words, Pageable page, Actor by) {
        Specification<PartnershipAction> having = (root, query, build) ->
                words.in(build, root.get("ref"), root.get("kind").get("name"), root.get("title"), root.get("what"));
        return actions.findAll(
                        TrainingScope.visibleTo(by).and(having),
                        PageRequest.of(page.getPageNumber(), page.getPageSize(), Sort.by(Sort.Direction.DESC, "ref")))
                .map(FindActions::hit);
    }

    @Override
    public Optional<Hit> exactly(String reference, Actor by) {
        return actions.findByRef(reference)
                .filter(action -> TrainingScope.sees(by, action))
                .map(FindActions::hit);
    }

    @Override
    public List<Hit> known(Collection<UUID> ids, Actor by) {
        return actions.findAllById(ids.stream().map(ActionId::of).toList()).stream()
                .filter(action -> TrainingScope.sees(by, action))
                .map(FindActions::hit)
                .toList();
    }

    private static Hit hit(PartnershipAction action) {
        return new Hit(
                Subject.of(action.id()),
                action.ref(),
                action.title(),
                action.kind().name() + ", " + action.status().label().toLowerCase(Locale.UK),
                "/actions/" + action.ref());
    }
}
