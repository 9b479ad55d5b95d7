package org.learningassurance.journey;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningassurance.directory.AgencyService;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.directory.NewAgency;
import org.learningassurance.directory.NewPerson;
import org.learningassurance.directory.NewPost;
import org.learningassurance.directory.PeopleService;
import org.learningassurance.directory.PostService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.Role;
import org.learningassurance.testing.Roster;
import org.springframework.context.ApplicationContext;

/** Who takes part: the partnership's posts are held, three agencies are asked and a fourth has nothing to do with it. */
final class Town {

    /** An agency with who answers for it. */
    record Agency(AgencyId id, String name, Actor trainingLead, Actor strategicLead) {}

    private final AgencyService agencies;
    private final PeopleService people;
    private final PostService posts;
    private final DirectoryService directory;
    private final Roster roster;

    final Actor officer;
    final Actor manager;
    final Actor trainingOfficer;
    final Actor chair;
    final Actor executive;
    final Agency police;
    final Agency hospital;
    final Agency probation;

    /** Is not asked. One of its people sits in the review group. */
    final Agency housing;

    final Actor memberFromHousing;

    Town(ApplicationContext application, LocalDate day) {
        agencies = application.getBean(AgencyService.class);
        people = application.getBean(PeopleService.class);
        posts = application.getBean(PostService.class);
        directory = application.getBean(DirectoryService.class);
        roster = application.getBean(Roster.class);
        officer = holds(directory.businessUnitPost(), "Olive Marsh", null);
        manager = holds(directory.businessUnitManagerPost(), "Grace Holt", null);
        trainingOfficer = holds(directory.trainingOfficerPost(), "Tom Ellery", null);
        chair = holds(directory.reviewGroupChairPost(), "Ruth Adeyemi", null);
        executive = holds(directory.executivePost(), "Edward Finch", null);
        police = agency("Westmoor Police", "POLICE", 52, day, "Anna Birch", "Alan Frost");
        hospital = agency("Harbour Hospital Trust", "NHS_TRUST", 80, day, "Ben Carver", "Beth Lowe");
        probation = agency("Dale Probation", "PROBATION", 45, day, "Carl Dunn", "Clare Moss");
        housing = agency("Moor Housing", "HOUSING", 30, day, "Dora Pike", "Dev Rao");
        memberFromHousing = holds(post(Role.REVIEW_GROUP_MEMBER, housing.id()), "Mina Shah", housing.id());
    }

    private Agency agency(String name, String kind, int staff, LocalDate day, String lead, String strategicLead) {
        String code = name.substring(0, 4).toUpperCase(Locale.ROOT) + "-" + mark();
        AgencyId id = agencies.addAgency(new NewAgency(code, name, kind), Roster.ADMINISTRATOR);
        agencies.addWorkforceFigure(id, staff, day, "", Roster.ADMINISTRATOR);
        return new Agency(
                id,
                name,
                holds(post(Role.AGENCY_TRAINING_LEAD, id), lead, id),
                holds(post(Role.AGENCY_STRATEGIC_LEAD, id), strategicLead, id));
    }

    private PostId post(Role role, AgencyId agency) {
        return posts.addPost(new NewPost(role.label(), role, agency), Roster.ADMINISTRATOR);
    }

    private Actor holds(PostId post, String name, @Nullable AgencyId agency) {
        String address = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "." + mark() + "@town.example";
        PersonId person = people.addPerson(new NewPerson(name, address, agency), Roster.ADMINISTRATOR);
        posts.appoint(post, person, directory.post(post).version(), Roster.ADMINISTRATOR);
        return roster.actor(person);
    }

    /** @param person the id */
    String emailOf(String person) {
        return directory.person(PersonId.of(person)).email();
    }

    String email(Actor person) {
        return roster.email(person);
    }

    private static String mark() {
        return UUID.randomUUID().toString().substring(0, 4);
    }
}
