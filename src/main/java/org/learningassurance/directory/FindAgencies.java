package org.learningassurance.directory;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.Finder;
import org.learningassurance.shared.SearchWords;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.SubjectKind;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/**
 * Agencies by the names that they have or had, code and kind, merged ones last: a few hundred names, which are read together as for the
 * list of agencies.
 */
@Component
class FindAgencies implements Finder {

    private final DirectoryService directory;

    FindAgencies(DirectoryService directory) {
        this.directory = directory;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.AGENCY;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String plural() {
        return "agencies";
    }

    @Override
    public Page<Hit> find(SearchWords words, Pageable page, Actor by) {
        NamesInTime inTime = directory.namesInTime();
        List<Hit> all = directory.agencies().stream()
                .filter(agency -> by.sees(agency.id()))
                .filter(agency -> words.areIn(texts(agency, inTime)))
                .sorted(Comparator.comparing(agency -> !agency.active()))
                .map(FindAgencies::hit)
                .toList();
        return new PageImpl<>(
                all.stream().skip(page.getOffset()).limit(page.getPageSize()).toList(), page, all.size());
    }

    /** An agency has no reference: its code is one of the words. */
    @Override
    public Optional<Hit> exactly(String reference, Actor by) {
        return Optional.empty();
    }

    @Override
    public List<Hit> known(Collection<UUID> ids, Actor by) {
        List<AgencyId> seen = ids.stream().map(AgencyId::of).filter(by::sees).toList();
        return directory.agencies(seen).stream().map(FindAgencies::hit).toList();
    }

    /** What it was called before too: older papers name it so. */
    private static String[] texts(Agency agency, NamesInTime inTime) {
        return Stream.concat(
                        Stream.of(agency.name(), agency.code(), agency.kind().name()),
                        inTime.earlier(agency.id()).stream().map(NamesInTime.Earlier::name))
                .toArray(String[]::new);
    }

    private static Hit hit(Agency agency) {
        return new Hit(
                Subject.of(agency.id()),
                "",
                agency.name(),
                agency.active() ? agency.kind().name() : "Merged",
                "/agencies/" + agency.id());
    }
}
