package org.learningassurance.directory;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.NotAllowed;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.Stale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who takes part. Posts are given to people by {@link PostService}, which also says that somebody has left. */
@Service
@Transactional
public class PeopleService {

    private final DirectoryService directory;
    private final DirectoryScope scope;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PeopleService(
            DirectoryService directory,
            DirectoryScope scope,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.directory = directory;
        this.scope = scope;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** The business unit and the administrator add anybody, a strategic lead people of their own agency. */
    public PersonId addPerson(NewPerson asked, Actor by) {
        AgencyId agency = asked.agency();
        mustAddTo(agency, by);
        String name = Typed.text(asked.name(), 200, "the person’s name", "name");
        String email = Typed.email(asked.email());
        if (agency != null && !directory.agency(agency).active()) {
            throw new Refusal("AgencyIsActive", "Select an agency that has not merged into another", "agency");
        }
        emailIsFree(email);
        Person person = people.save(new Person(PersonId.next(), name, email, agency));
        events.publishEvent(new PersonAdded(person.id(), name, agency, by, now()));
        return person.id();
    }

    public void correct(PersonId id, String newName, String newEmail, long version, Actor by) {
        Person person = directory.person(id);
        scope.mustManagePeopleOf(person, by);
        Stale.check(version, person.version());
        String name = Typed.text(newName, 200, "the person’s name", "name");
        String email = Typed.email(newEmail);
        if (!email.equals(person.email())) {
            emailIsFree(email);
        }
        person.correct(name, email);
        events.publishEvent(new PersonCorrected(id, name, person.agency().orElse(null), by, now()));
    }

    private void mustAddTo(@Nullable AgencyId agency, Actor by) {
        if (scope.manages(by)) {
            return;
        }
        if (agency == null || !scope.leads(agency, by)) {
            throw new NotAllowed("the business unit, an administrator or a strategic lead for their own agency");
        }
    }

    private void emailIsFree(String email) {
        if (people.findByEmail(email).isPresent()) {
            throw new Refusal(
                    "EmailIsFree", "Somebody is here with this email address already: enter another address", "email");
        }
    }

    private Instant now() {
        return Instant.now(clock);
    }
}
