package org.learningassurance.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks up who takes part. It knows no actor: whoever shows the answer on a page asks the actor's scope first (R11), as
 * {@link DirectoryViews} does.
 */
@Service
@Transactional(readOnly = true)
public class DirectoryService {

    private final Agencies agencies;
    private final AgencyNames names;
    private final AgencyKinds kinds;
    private final Posts posts;
    private final People people;
    private final ClosedPeriods closedPeriods;
    private final WorkforceFigures workforceFigures;
    private final Clock clock;

    DirectoryService(
            Agencies agencies,
            AgencyNames names,
            AgencyKinds kinds,
            Posts posts,
            People people,
            ClosedPeriods closedPeriods,
            WorkforceFigures workforceFigures,
            Clock clock) {
        this.agencies = agencies;
        this.names = names;
        this.kinds = kinds;
        this.posts = posts;
        this.people = people;
        this.closedPeriods = closedPeriods;
        this.workforceFigures = workforceFigures;
        this.clock = clock;
    }

    public Agency agency(AgencyId id) {
        return agencies.findById(id).orElseThrow(() -> new NotFound("agency"));
    }

    public Optional<Agency> agencyByCode(String code) {
        return agencies.findByCode(code);
    }

    /** All agencies by name, merged ones included. */
    public List<Agency> agencies() {
        return agencies.findAllByOrderByName();
    }

    public List<Agency> agencies(Collection<AgencyId> ids) {
        return agencies.findAllById(ids);
    }

    /** What agencies are called and were called before. */
    public NamesInTime namesInTime() {
        return new NamesInTime(agencies.findAll(), names.findAllByOrderByNumber());
    }

    /** The agencies that can be asked, by name. */
    public List<Agency> activeAgencies() {
        return agencies().stream().filter(Agency::active).toList();
    }

    /** The agency itself, or the one that has taken it over by now (R10). */
    public Agency successorOf(AgencyId id) {
        Agency found = agency(id);
        while (found.mergedInto().isPresent()) {
            found = agency(found.mergedInto().get());
        }
        return found;
    }

    public List<AgencyKind> kinds() {
        return kinds.findAllByOrderByName();
    }

    public AgencyKind kind(String code) {
        return kinds.findById(code).orElseThrow(() -> new NotFound("kind of agency"));
    }

    public Post post(PostId id) {
        return posts.findById(id).orElseThrow(() -> new NotFound("post"));
    }

    /** All open posts, oldest first. */
    public List<Post> posts() {
        return posts.findByClosedOnIsNullOrderById();
    }

    /** Posts by their ids, closed ones included. */
    public List<Post> posts(Collection<PostId> ids) {
        return posts.findAllById(ids);
    }

    /** The posts, closed ones included, that nobody answers for today: their open work has nobody to ask (R10). */
    public Set<PostId> unanswered() {
        LocalDate today = LocalDate.now(clock);
        return posts.findAll().stream()
                .filter(post -> post.asked(today).isEmpty())
                .map(Post::id)
                .collect(Collectors.toSet());
    }

    /** The open posts with this agency: its leads, and members of the partnership's groups who come from it. */
    public List<Post> posts(AgencyId agency) {
        return posts.findByAgencyAndClosedOnIsNullOrderById(agency);
    }

    /** The open posts with a role, oldest first. */
    public List<Post> postsWith(Role role) {
        return posts.findByRoleAndClosedOnIsNullOrderById(role);
    }

    public Person person(PersonId id) {
        return people.findById(id).orElseThrow(() -> new NotFound("person"));
    }

    public Optional<Person> findPerson(PersonId id) {
        return people.findById(id);
    }

    /** Everybody by name, those who have left included. */
    public List<Person> people() {
        return people.findAllByOrderByName();
    }

    /** Those of the people who are known, in no order. */
    public List<Person> people(Collection<PersonId> ids) {
        return people.findAllById(ids);
    }

    public Optional<Person> personByEmail(String email) {
        return people.findByEmail(email.strip().toLowerCase(Locale.ROOT));
    }

    public Optional<Post> trainingLead(AgencyId agency) {
        return leadOf(agency, Role.AGENCY_TRAINING_LEAD);
    }

    public Optional<Post> strategicLead(AgencyId agency) {
        return leadOf(agency, Role.AGENCY_STRATEGIC_LEAD);
    }

    /** The post that the business unit's work is asked of: the oldest, where there are several. */
    public PostId businessUnitPost() {
        return firstPost(Role.BUSINESS_UNIT);
    }

    public PostId businessUnitManagerPost() {
        return firstPost(Role.BUSINESS_UNIT_MANAGER);
    }

    public PostId trainingOfficerPost() {
        return firstPost(Role.TRAINING_OFFICER);
    }

    public PostId reviewGroupChairPost() {
        return firstPost(Role.REVIEW_GROUP_CHAIR);
    }

    public PostId executivePost() {
        return firstPost(Role.EXECUTIVE);
    }

    /** Who is asked today for a post's work, see {@link Post#asked}; empty means that the post is an orphan. */
    public Optional<Person> asked(PostId post) {
        return Optional.ofNullable(asked(List.of(post)).get(post));
    }

    /** Who is asked today, for many posts at once; orphans are missing from the answer. */
    public Map<PostId, Person> asked(Collection<PostId> ofPosts) {
        Map<PostId, Person> asked = new HashMap<>();
        askedPosts(ofPosts).forEach((post, known) -> known.asked().ifPresent(person -> asked.put(post, person)));
        return asked;
    }

    /** Posts by their ids, closed ones included, with who is asked today. */
    public Map<PostId, AskedPost> askedPosts(Collection<PostId> ids) {
        LocalDate today = LocalDate.now(clock);
        return posts.staffed(ids).stream()
                .collect(Collectors.toMap(
                        staffed -> staffed.post().id(),
                        staffed -> new AskedPost(staffed.post().title(), staffed.asked(today))));
    }

    /** The open posts that somebody holds or deputises. */
    public List<Post> postsOf(PersonId person) {
        return posts.heldOrDeputisedBy(person);
    }

    /** When the agency is closed, for its own reasons or its kind's. */
    public Closures closures(AgencyId agency) {
        return closures(List.of(agency)).getOrDefault(agency, Closures.NONE);
    }

    public Map<AgencyId, Closures> closures(Collection<AgencyId> ofAgencies) {
        return agencyDays(ofAgencies).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, agency -> agency.getValue().closures()));
    }

    /** Agencies by their ids, merged ones included, with when they are closed. */
    public Map<AgencyId, AgencyDays> agencyDays(Collection<AgencyId> ids) {
        return closedPeriods.closing(ids).stream()
                .collect(Collectors.groupingBy(ClosedPeriods.Closing::agency))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, agency -> days(agency.getValue())));
    }

    private static AgencyDays days(List<ClosedPeriods.Closing> ofOne) {
        return new AgencyDays(
                ofOne.get(0).name(),
                new Closures(ofOne.stream()
                        .flatMap(closing -> Stream.ofNullable(closing.period()))
                        .map(ClosedPeriod::days)
                        .toList()));
    }

    /** All agencies that are closed on a day, for their own reasons or their kind's. */
    public Set<AgencyId> closedOn(LocalDate day) {
        List<ClosedPeriod> covering = closedPeriods.perhapsCovering(day).stream()
                .filter(period -> period.days().cover(day))
                .toList();
        if (covering.isEmpty()) {
            return Set.of();
        }
        return agencies
                .ofEither(
                        covering.stream()
                                .flatMap(period -> period.agency().stream())
                                .toList(),
                        covering.stream()
                                .flatMap(period -> period.kind().stream())
                                .toList())
                .stream()
                .map(Agency::id)
                .collect(Collectors.toSet());
    }

    /** The newest count of the agency's workforce. */
    public Optional<WorkforceFigure> workforce(AgencyId agency) {
        return workforceFigures.findFirstByAgencyOrderByCountedOnDescRecordedAtDesc(agency);
    }

    /** The newest counts, for many agencies at once; those without any are missing from the answer. */
    public Map<AgencyId, WorkforceFigure> workforces(Collection<AgencyId> ofAgencies) {
        return workforceFigures.findByAgencyInOrderByCountedOnAscRecordedAtAsc(ofAgencies).stream()
                .collect(Collectors.toMap(WorkforceFigure::agency, Function.identity(), (older, newer) -> newer));
    }

    private Optional<Post> leadOf(AgencyId agency, Role role) {
        return posts.findFirstByRoleAndAgencyAndClosedOnIsNullOrderById(role, agency);
    }

    private PostId firstPost(Role role) {
        return postsWith(role).stream()
                .findFirst()
                .map(Post::id)
                .orElseThrow(() -> new Refusal(
                        "PartnershipPostIsThere",
                        "Add a post of the role “" + role.label() + "” first: this work is asked of it",
                        null));
    }
}
