package org.learningassurance.access.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.learningassurance.directory.Agency;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.directory.Person;
import org.learningassurance.directory.PostView;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.web.Option;
import org.springframework.stereotype.Component;

/** Who may be put into a post, each with whom they work for: two may bear one name. Those of the post's own agency come first. */
@Component
class Candidates {

    private final DirectoryService directory;

    Candidates(DirectoryService directory) {
        this.directory = directory;
    }

    List<Option> of(PostView view) {
        Map<AgencyId, String> names = directory.agencies().stream().collect(Collectors.toMap(Agency::id, Agency::name));
        Comparator<Person> ownFirst = Comparator.comparing(
                person -> person.agency().filter(view.post()::belongsTo).isEmpty());
        return view.candidates().stream()
                .sorted(ownFirst)
                .map(person -> Option.of(
                        person.id(),
                        person.name() + ", " + person.agency().map(names::get).orElse("the partnership")))
                .toList();
    }
}
