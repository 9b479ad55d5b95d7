package org.learningassurance.reporting;

import java.util.List;
import java.util.stream.Stream;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.directory.Person;
import org.springframework.stereotype.Component;

/** Names that agencies have or had, and those of people who take part, which a text may hold by mistake. */
@Component
class KnownNames {

    private final DirectoryService directory;

    KnownNames(DirectoryService directory) {
        this.directory = directory;
    }

    List<String> all() {
        return Stream.concat(directory.namesInTime().all(), people().stream()).toList();
    }

    /** By their full names: a single one of them, such as Grace or Will, is an everyday word as well. */
    List<String> people() {
        return directory.people().stream()
                .map(Person::name)
                .filter(name -> name.strip().contains(" "))
                .toList();
    }
}
