package org.learningassurance.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The directory as an actor may see it (R11): an agency's people their own agency, the partnership everything. */
@Service
@Transactional(readOnly = true)
public class DirectoryViews {

    private final DirectoryService directory;
    private final DirectoryScope scope;
    private final ClosedPeriods closedPeriods;
    private final WorkforceFigures workforceFigures;

    DirectoryViews(
            DirectoryService directory,
            DirectoryScope scope,
            ClosedPeriods closedPeriods,
            WorkforceFigures workforceFigures) {
        this.directory = directory;
        this.scope = scope;
        this.closedPeriods = closedPeriods;
        this.workforceFigures = workforceFigures;
    }

    public boolean manages(Actor by) {
        return scope.manages(by);
    }

    /** By name, merged agencies last. */
    public List<AgencyLine> agencies(Actor by) {
        List<Agency> seen = directory.agencies().stream()
                .filter(agency -> by.sees(agency.id()))
                .sorted((one, other) -> Boolean.compare(other.active(), one.active()))
                .toList();
        List<AgencyId> ids = seen.stream().map(Agency::id).toList();
        Map<AgencyId, WorkforceFigure> workforces = directory.workforces(ids);
        List<PostLine> leads = lines(directory.posts().stream()
                .filter(post -> post.agency().filter(post::belongsTo).isPresent())
                .filter(post -> scope.seesPost(post, by))
                .toList());
        return seen.stream()
                .map(agency -> new AgencyLine(
                        agency,
                        lead(leads, agency, Role.AGENCY_TRAINING_LEAD),
                        lead(leads, agency, Role.AGENCY_STRATEGIC_LEAD),
                        Optional.ofNullable(workforces.get(agency.id()))))
                .toList();
    }

    /** Those that the actor answers for: all for who manages the directory, and for anybody else those that they lead. */
    public List<AgencyLine> agenciesAnsweredFor(Actor by) {
        return agencies(by).stream()
                .filter(line -> scope.manages(by) || scope.leads(line.agency().id(), by))
                .toList();
    }

    /** @throws NotFound when not there or not the actor's to see */
    public AgencyView agency(AgencyId id, Actor by) {
        scope.mustSee(id, by);
        Agency agency = directory.agency(id);
        List<Post> posts = directory.posts(id).stream()
                .filter(post -> scope.seesPost(post, by))
                .toList();
        return new AgencyView(
                agency,
                agency.mergedInto().map(successor -> directory.successorOf(id)),
                directory.namesInTime().earlier(id),
                lines(posts.stream().filter(post -> post.belongsTo(id)).toList()),
                lines(posts.stream().filter(post -> !post.belongsTo(id)).toList()),
                closedPeriods(agency),
                workforceFigures.findByAgencyOrderByCountedOnDescRecordedAtDesc(id),
                scope.manages(by));
    }

    /** The agency for a form that changes it. @throws NotFound when not there or not the actor's to see */
    public Agency agencyToChange(AgencyId id, Actor by) {
        scope.mustSee(id, by);
        scope.mustManage(by);
        return directory.agency(id);
    }

    /** The open posts that the actor may see, oldest first. */
    public List<PostLine> posts(Actor by) {
        return lines(visiblePosts(directory.posts(), by));
    }

    /** Those that the actor answers for: all for who manages the directory, and for anybody else the leads of agencies that they lead. */
    public List<PostLine> postsAnsweredFor(Actor by) {
        return posts(by).stream()
                .filter(line -> scope.manages(by) || scope.mayGiveOut(line.post(), by))
                .toList();
    }

    public boolean seesPost(PostId id, Actor by) {
        return scope.seesPost(directory.post(id), by);
    }

    /** The partnership's own posts, by role; none for those who see one agency only. */
    public List<PostLine> partnershipPosts(Actor by) {
        if (!by.partnership()) {
            throw new NotFound("page");
        }
        return lines(directory.posts().stream()
                .filter(post -> !post.role().ofOneAgency())
                .sorted((one, other) -> one.role().compareTo(other.role()))
                .toList());
    }

    /** @throws NotFound when not there or not the actor's to see */
    public PostView post(PostId id, Actor by) {
        Post post = directory.post(id);
        scope.mustSee(post, by);
        return new PostView(
                lines(List.of(post)).get(0),
                post.agency().map(directory::agency),
                candidates(post, by),
                post.open() && scope.mayGiveOut(post, by),
                post.open() && scope.maySayAway(post, by),
                scope.isHolder(post, by),
                post.open() && scope.manages(by));
    }

    /** By name, those who have left last. */
    public List<PersonLine> people(Actor by) {
        Map<AgencyId, Agency> agencies =
                directory.agencies().stream().collect(Collectors.toMap(Agency::id, Function.identity()));
        List<Post> posts = visiblePosts(directory.posts(), by);
        return directory.people().stream()
                .filter(person -> scope.seesPerson(person, by))
                .sorted((one, other) -> Boolean.compare(other.here(), one.here()))
                .map(person -> new PersonLine(
                        person,
                        person.agency().map(agencies::get),
                        posts.stream()
                                .filter(post -> post.isHeldOrDeputisedBy(person.id()))
                                .toList(),
                        scope.managesPeopleOf(person, by)))
                .toList();
    }

    /** @throws NotFound when not there or not the actor's to see */
    public PersonLine person(PersonId id, Actor by) {
        Person person = directory.person(id);
        scope.mustSee(person, by);
        return new PersonLine(
                person,
                person.agency().map(directory::agency),
                visiblePosts(directory.postsOf(id), by),
                scope.managesPeopleOf(person, by));
    }

    public boolean managesPeopleOf(Person person, Actor by) {
        return scope.managesPeopleOf(person, by);
    }

    /** Whether the actor may say who holds each of the person's posts, those that they do not see included. */
    public boolean givesOutAllPostsOf(PersonId id, Actor by) {
        return directory.postsOf(id).stream().allMatch(post -> scope.mayGiveOut(post, by));
    }

    /** The agencies whose people the actor may add, by name. */
    public List<Agency> agenciesToAddPeopleTo(Actor by) {
        return directory.activeAgencies().stream()
                .filter(agency -> scope.manages(by) || scope.leads(agency.id(), by))
                .toList();
    }

    public List<ClosedPeriod> closedPeriodsOfKind(String code) {
        return closedPeriods.findByKindInAndWithdrawnFalseOrderByFirstDay(List.of(code));
    }

    /** @throws NotFound when not there, or not the actor's to see */
    public ClosedPeriod closedPeriod(UUID id, Actor by) {
        scope.mustManage(by);
        return closedPeriods
                .findById(id)
                .filter(period -> !period.withdrawn())
                .orElseThrow(() -> new NotFound("closed period"));
    }

    private List<Post> visiblePosts(List<Post> posts, Actor by) {
        return posts.stream().filter(post -> scope.seesPost(post, by)).toList();
    }

    private List<ClosedPeriod> closedPeriods(Agency agency) {
        return Stream.concat(
                        closedPeriods.findByAgencyInAndWithdrawnFalseOrderByFirstDay(List.of(agency.id())).stream(),
                        closedPeriodsOfKind(agency.kind().code()).stream())
                .toList();
    }

    private List<Person> candidates(Post post, Actor by) {
        return directory.people().stream()
                .filter(Person::here)
                .filter(person -> scope.manages(by)
                        || person.agency().filter(post::belongsTo).isPresent())
                .filter(person -> scope.seesPerson(person, by))
                .toList();
    }

    private List<PostLine> lines(List<Post> posts) {
        Map<PostId, Person> asked = directory.asked(posts.stream().map(Post::id).toList());
        Map<PersonId, String> names = names(posts);
        return posts.stream()
                .map(post -> new PostLine(
                        post,
                        post.holder().map(names::get).orElse(""),
                        post.deputy().map(names::get).orElse(""),
                        Optional.ofNullable(asked.get(post.id()))
                                .map(Person::name)
                                .orElse("")))
                .toList();
    }

    private Map<PersonId, String> names(List<Post> posts) {
        List<PersonId> ids = new ArrayList<>();
        posts.forEach(post -> {
            post.holder().ifPresent(ids::add);
            post.deputy().ifPresent(ids::add);
        });
        return directory.people(ids).stream().collect(Collectors.toMap(Person::id, Person::name));
    }

    private static Optional<PostLine> lead(List<PostLine> leads, Agency agency, Role role) {
        return leads.stream()
                .filter(line -> line.post().role() == role && line.post().belongsTo(agency.id()))
                .findFirst();
    }
}
