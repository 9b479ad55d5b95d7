package org.learningassurance.notification;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.learningassurance.directory.Agency;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.directory.DirectoryViews;
import org.learningassurance.directory.Person;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.Coverage;
import org.learningassurance.shared.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * People whose address the mail server does not take: its last answer to mail for them was no, and the address is still the same. What
 * another server sends back later goes to the mailbox of the sender, which the tracker does not read.
 */
@Component
@Transactional(readOnly = true)
class MailCoverage implements Coverage {

    private final Messages messages;
    private final DirectoryService directory;
    private final DirectoryViews views;

    MailCoverage(Messages messages, DirectoryService directory, DirectoryViews views) {
        this.messages = messages;
        this.directory = directory;
        this.views = views;
    }

    @Override
    public List<Gap> of(Actor by) {
        return List.of(new Gap(
                "refused-mail",
                28,
                "People whose mail is refused",
                "The mail server does not take mail for their address, so no reminder reaches them.",
                rows(by)));
    }

    private List<Row> rows(Actor by) {
        Map<PersonId, Message> refused = messages.findLastRefused().stream()
                .collect(Collectors.toMap(Message::toPerson, Function.identity(), (one, other) -> other));
        Map<AgencyId, String> names = directory.agencies().stream().collect(Collectors.toMap(Agency::id, Agency::name));
        return directory.people(refused.keySet()).stream()
                .filter(Person::here)
                .filter(person -> Optional.ofNullable(refused.get(person.id()))
                        .flatMap(Message::toAddress)
                        .filter(person.email()::equals)
                        .isPresent())
                .filter(person -> views.managesPeopleOf(person, by))
                .sorted(Comparator.comparing(Person::name))
                .map(person -> new Row(
                        person.name(),
                        person.agency()
                                .map(agency -> names.getOrDefault(agency, "An agency"))
                                .orElse("The partnership"),
                        person.email() + " is not taken",
                        "/people/" + person.id() + "/details",
                        "Correct the address"))
                .toList();
    }
}
