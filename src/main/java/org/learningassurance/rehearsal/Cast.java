package org.learningassurance.rehearsal;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningassurance.access.Actors;
import org.learningassurance.directory.Agency;
import org.learningassurance.directory.AgencyService;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.directory.NewAgency;
import org.learningassurance.directory.NewPerson;
import org.learningassurance.directory.NewPost;
import org.learningassurance.directory.PeopleService;
import org.learningassurance.directory.Person;
import org.learningassurance.directory.Post;
import org.learningassurance.directory.PostService;
import org.learningassurance.rehearsal.ExamplePartnership.AgencyEntry;
import org.learningassurance.rehearsal.ExamplePartnership.PostEntry;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.Role;
import org.springframework.stereotype.Component;

/** Who plays: appoints the people of the example partnership to their posts and finds them again by name. */
@Component
class Cast {

    private static final PersonId SET_UP = PersonId.of("00000000-0000-7000-8000-0000000000ff");

    private final Actors actors;
    private final DirectoryService directory;
    private final AgencyService agencies;
    private final PostService posts;
    private final PeopleService people;

    Cast(Actors actors, DirectoryService directory, AgencyService agencies, PostService posts, PeopleService people) {
        this.actors = actors;
        this.directory = directory;
        this.agencies = agencies;
        this.posts = posts;
        this.people = people;
    }

    /** The person of that name as an actor in the posts they hold on the day. */
    Actor as(String name) {
        return directory.people().stream()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .map(Person::id)
                .map(actors::actorFor)
                .orElseThrow(() -> new IllegalArgumentException("Nobody is called " + name));
    }

    Actor officer() {
        return holderOf(directory.businessUnitPost());
    }

    PostId officerPost() {
        return directory.businessUnitPost();
    }

    Actor manager() {
        return holderOf(directory.businessUnitManagerPost());
    }

    PostId trainingOfficerPost() {
        return directory.trainingOfficerPost();
    }

    Actor trainingOfficer() {
        return holderOf(directory.trainingOfficerPost());
    }

    Actor chair() {
        return holderOf(directory.reviewGroupChairPost());
    }

    Actor executive() {
        return holderOf(directory.executivePost());
    }

    Actor lead(String agencyCode) {
        return holderOf(directory.trainingLead(agency(agencyCode)).orElseThrow().id());
    }

    AgencyId agency(String code) {
        return directory.agencyByCode(code).map(Agency::id).orElseThrow(() -> new IllegalArgumentException(code));
    }

    void join(AgencyEntry entry, LocalDate countedOn) {
        Actor setUp = setUp();
        AgencyId agency = agencies.addAgency(new NewAgency(entry.code(), entry.name(), entry.kind()), setUp);
        agencies.addWorkforceFigure(
                agency, entry.workforce(), countedOn, "Staff who work with children or families", setUp);
        PostId lead =
                posts.addPost(new NewPost("Training lead, " + entry.name(), Role.AGENCY_TRAINING_LEAD, agency), setUp);
        appoint(lead, entry.lead(), entry.deputy(), agency);
        PostId strategic = posts.addPost(
                new NewPost("Strategic lead, " + entry.name(), Role.AGENCY_STRATEGIC_LEAD, agency), setUp);
        appoint(strategic, entry.strategic(), null, agency);
    }

    void join(PostEntry entry) {
        AgencyId home = entry.home() == null ? null : agency(entry.home());
        PostId post = directory.postsWith(entry.role()).stream()
                .filter(existing -> existing.holder().isEmpty())
                .findFirst()
                .map(Post::id)
                .orElseGet(() -> posts.addPost(new NewPost(entry.title(), entry.role(), home), setUp()));
        appoint(post, entry.holder(), entry.deputy(), home);
    }

    private void appoint(PostId post, String holder, @Nullable String deputy, @Nullable AgencyId agency) {
        Actor setUp = setUp();
        posts.appoint(post, person(holder, agency), directory.post(post).version(), setUp);
        if (deputy != null) {
            posts.nameDeputy(post, person(deputy, agency), directory.post(post).version(), setUp);
        }
    }

    private PersonId person(String name, @Nullable AgencyId agency) {
        String address = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", ".") + "@example.org";
        return directory
                .personByEmail(address)
                .map(Person::id)
                .orElseGet(() -> people.addPerson(new NewPerson(name, address, agency), setUp()));
    }

    private Actor holderOf(PostId post) {
        return directory.asked(post).map(Person::id).map(actors::actorFor).orElseThrow();
    }

    /** Before anybody holds a post, somebody has to appoint the first. */
    private static Actor setUp() {
        return new Actor(
                SET_UP, "Setting up the example", Set.of(Role.BUSINESS_UNIT, Role.ADMINISTRATOR), Set.of(), Set.of());
    }
}
