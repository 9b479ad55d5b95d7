package org.learningassurance.overview;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Finder;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.SearchWords;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.SubjectKind;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks every module what it has of what somebody looks for; each keeps the actor's scope. */
@Service
@Transactional(readOnly = true)
public class FindService {

    private static final int FIRST = 5;

    private final List<Finder> finders;

    FindService(List<Finder> finders) {
        this.finders =
                finders.stream().sorted(Comparator.comparingInt(Finder::order)).toList();
    }

    /** What one module has: how many in all, and the first of them. */
    public record Group(SubjectKind kind, String plural, Page<Finder.Hit> found) {}

    /** What carries the reference that was typed, when the actor may see it. */
    public Optional<Finder.Hit> exactly(SearchWords words, Actor by) {
        return words.reference()
                .flatMap(reference -> finders.stream()
                        .map(finder -> finder.exactly(reference, by))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    /** The first few of every kind that has any. */
    public List<Group> find(SearchWords words, Actor by) {
        return finders.stream()
                .map(finder -> group(finder, words, PageRequest.of(0, FIRST), by))
                .filter(group -> !group.found().isEmpty())
                .toList();
    }

    /** @throws NotFound when nothing of the kind is ever looked for */
    public Group find(SubjectKind kind, SearchWords words, Pageable page, Actor by) {
        return finders.stream()
                .filter(finder -> finder.kind() == kind)
                .findFirst()
                .map(finder -> group(finder, words, page, by))
                .orElseThrow(() -> new NotFound("page"));
    }

    /** The subjects that the actor may see now, in the order in which they are asked for. */
    List<Finder.Hit> seen(List<Subject> subjects, Actor by) {
        Map<SubjectKind, List<UUID>> ids =
                subjects.stream().collect(groupingBy(Subject::kind, mapping(Subject::id, toList())));
        Map<Subject, Finder.Hit> seen = finders.stream()
                .filter(finder -> ids.containsKey(finder.kind()))
                .flatMap(finder -> finder.known(ids.getOrDefault(finder.kind(), List.of()), by).stream())
                .collect(toMap(Finder.Hit::subject, Function.identity()));
        return subjects.stream().map(seen::get).filter(Objects::nonNull).toList();
    }

    Optional<Finder.Hit> seen(Subject subject, Actor by) {
        return seen(List.of(subject), by).stream().findFirst();
    }

    private static Group group(Finder finder, SearchWords words, Pageable page, Actor by) {
        return new Group(finder.kind(), finder.plural(), finder.find(words, page, by));
    }
}
