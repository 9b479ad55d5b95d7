package org.learningassurance.review;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Finder;
import org.learningassurance.shared.SearchWords;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.SubjectKind;
import org.learningassurance.shared.ThemeId;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Themes by reference, name and learning. */
@Component
class FindThemes implements Finder {

    private final Themes themes;

    FindThemes(Themes themes) {
        this.themes = themes;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.THEME;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String plural() {
        return "themes";
    }

    @Override
    public Page<Hit> find(SearchWords words, Pageable page, Actor by) {
        if (!by.readsWhatIsPublished()) {
            return Page.empty(page);
        }
        return themes.findAll(
                        (root, query, build) ->
                                words.in(build, root.get("ref"), root.get("name"), root.get("learning")),
                        PageRequest.of(page.getPageNumber(), page.getPageSize(), Sort.by("name")))
                .map(FindThemes::hit);
    }

    @Override
    public Optional<Hit> exactly(String reference, Actor by) {
        return by.readsWhatIsPublished() ? themes.findByRef(reference).map(FindThemes::hit) : Optional.empty();
    }

    @Override
    public List<Hit> known(Collection<UUID> ids, Actor by) {
        return by.readsWhatIsPublished()
                ? themes.findAllById(ids.stream().map(ThemeId::of).toList()).stream()
                        .map(FindThemes::hit)
                        .toList()
                : List.of();
    }

    private static Hit hit(Theme theme) {
        return new Hit(
                Subject.of(theme.id()), theme.ref(), theme.name(), theme.stage().label(), "/themes/" + theme.ref());
    }
}
