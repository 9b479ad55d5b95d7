package org.learningassurance.briefing;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.BriefId;
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

/** Briefs by the title and the words of the newest version that the reader sees, so that a draft's words lead no agency anywhere. */
@Component
class FindBriefs implements Finder {

    private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "brief");

    private final Briefs briefs;
    private final BriefVersions versions;
    private final BriefScopes scopes;

    FindBriefs(Briefs briefs, BriefVersions versions, BriefScopes scopes) {
        this.briefs = briefs;
        this.versions = versions;
        this.scopes = scopes;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.BRIEF;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String plural() {
        return "briefs";
    }

    @Override
    public Page<Hit> find(SearchWords words, Pageable page, Actor by) {
        Page<BriefVersion> found = versions.findAll(
                BriefScope.newestSeen(scopes.of(by)).and(BriefScope.having(words)),
                PageRequest.of(page.getPageNumber(), page.getPageSize(), NEWEST_FIRST));
        Map<BriefId, Brief> byId = briefsOf(found.getContent());
        return found.map(version -> hit(requireNonNull(byId.get(version.brief())), version));
    }

    @Override
    public Optional<Hit> exactly(String reference, Actor by) {
        return briefs.findByRef(reference)
                .flatMap(
                        brief -> known(List.of(brief.id().value()), by).stream().findFirst());
    }

    @Override
    public List<Hit> known(Collection<UUID> ids, Actor by) {
        List<BriefId> wanted = ids.stream().map(BriefId::of).toList();
        Specification<BriefVersion> among =
                (root, query, build) -> root.get("brief").in(wanted);
        List<BriefVersion> found =
                versions.findAll(BriefScope.newestSeen(scopes.of(by)).and(among));
        Map<BriefId, Brief> byId = briefsOf(found);
        return found.stream()
                .map(version -> hit(requireNonNull(byId.get(version.brief())), version))
                .toList();
    }

    private Map<BriefId, Brief> briefsOf(List<BriefVersion> found) {
        return briefs.findAllById(found.stream().map(BriefVersion::brief).toList()).stream()
                .collect(toMap(Brief::id, Function.identity()));
    }

    private static Hit hit(Brief brief, BriefVersion version) {
        return new Hit(
                Subject.of(brief.id()),
                brief.ref(),
                version.title(),
                version.status().label(),
                "/briefs/" + brief.ref());
    }
}
