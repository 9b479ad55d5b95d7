package org.learningassurance.directory;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.CanSignIn;
import org.learningassurance.shared.NotAllowed;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Stale;
import org.learningassurance.shared.StaleForm;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Posts and who is in them: appointing, deputies, being away, moving on. Scope: {@link DirectoryScope}. */
@Service
@Transactional
public class PostService {

    private final DirectoryService directory;
    private final DirectoryScope scope;
    private final Posts posts;
    private final CanSignIn signIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PostService(
            DirectoryService directory,
            DirectoryScope scope,
            Posts posts,
            CanSignIn signIn,
            ApplicationEventPublisher events,
            Clock clock) {
        this.directory = directory;
        this.scope = scope;
        this.posts = posts;
        this.signIn = signIn;
        this.events = events;
        this.clock = clock;
    }

    public PostId addPost(NewPost asked, Actor by) {
        scope.mustManage(by);
        scope.mustGiveOut(asked.role(), by);
        String title = Typed.text(asked.title(), 200, "the title of the post", "title");
        AgencyId agency = asked.agency();
        PostFitsItsRole.judge(asked.role(), agency).orThrow();
        if (agency != null) {
            mustBeActive(agency);
        }
        if (agency != null && asked.role().ofOneAgency()) {
            AgencyHasOneOfEachLead.judge(posts.findFirstByRoleAndAgencyAndClosedOnIsNullOrderById(asked.role(), agency))
                    .orThrow();
        }
        Post post = posts.save(new Post(PostId.next(), title, asked.role(), agency));
        events.publishEvent(new PostAdded(post.id(), title, post.role(), agency, by, now()));
        return post.id();
    }

    public void rename(PostId id, String newTitle, long version, Actor by) {
        Post post = giveOut(id, version, by);
        String title = Typed.text(newTitle, 200, "the title of the post", "title");
        String before = post.title();
        if (title.equals(before)) {
            return;
        }
        post.rename(title);
        events.publishEvent(new PostRenamed(id, post.role(), agencyOf(post), before, title, by, now()));
    }

    /** Somebody holds the post from now on; open work of the post is theirs (R10). An agency's strategic lead appoints its own people. */
    public void appoint(PostId id, PersonId personId, long version, Actor by) {
        appoint(id, personId, today(), version, by);
    }

    /** @param on since when they do, not after today: what was recorded of the post before stays with whoever recorded it */
    public void appoint(PostId id, PersonId personId, LocalDate on, long version, Actor by) {
        Post post = giveOut(id, version, by);
        Typed.notAhead(on, today(), "The day of the handover", "on");
        appoint(post, eligible(post, personId, "person", by), on, "person", by);
    }

    private void appoint(Post post, Person person, LocalDate on, String field, Actor by) {
        PersonId before = post.holder().orElse(null);
        if (person.id().equals(before)) {
            throw new Refusal("HolderIsAnother", person.name() + " holds this post already", field);
        }
        keepingAnAdministrator(post, field, () -> post.appoint(person.id()));
        if (post.role().ofOneAgency()) {
            person.moveTo(agencyOf(post));
        }
        events.publishEvent(new HolderAppointed(
                post.id(), person.id(), before, post.role(), agencyOf(post), person.name(), on, by, now()));
    }

    /** @param personId null to have no deputy any more */
    public void nameDeputy(PostId id, @Nullable PersonId personId, long version, Actor by) {
        Post post = directory.post(id);
        scope.mustSee(post, by);
        if (!scope.isHolder(post, by)) {
            scope.mustGiveOut(post, by);
        }
        mustBeOpen(post);
        Stale.check(version, post.version());
        Person person = personId == null ? null : eligible(post, personId, "deputy", by);
        if (personId != null && post.isHeldOrDeputisedBy(personId)) {
            throw new Refusal(
                    "DeputyIsAnother", "Select somebody who neither holds nor deputises this post already", "deputy");
        }
        keepingAnAdministrator(post, "deputy", () -> post.deputise(personId));
        String who = person == null ? "" : person.name();
        events.publishEvent(new DeputyNamed(id, personId, post.role(), agencyOf(post), who, by, now()));
    }

    /**
     * The deputy is asked until the holder is back (R10).
     *
     * @param until the day on which the holder is back, after today; null: is back already
     */
    public void awayUntil(PostId id, @Nullable LocalDate until, long version, Actor by) {
        Post post = directory.post(id);
        scope.mustSayAway(post, by);
        mustBeOpen(post);
        Stale.check(version, post.version());
        if (post.holder().isEmpty()) {
            throw new Refusal("SomebodyIsAway", "Nobody holds this post, so nobody can be away from it", null);
        }
        if (until != null && !until.isAfter(today())) {
            throw new Refusal("BackIsAhead", "The date of being back must be in the future", "until");
        }
        post.away(until);
        events.publishEvent(new HolderAway(id, until, post.role(), agencyOf(post), by, now()));
    }

    /** The holder has left this post but not the agency ("I have moved on"). The holder may say so, or whoever gives the post out. */
    public void movedOn(PostId id, LocalDate on, long version, Actor by) {
        Post post = directory.post(id);
        scope.mustSee(post, by);
        if (!scope.isHolder(post, by)) {
            scope.mustGiveOut(post, by);
        }
        mustBeOpen(post);
        Stale.check(version, post.version());
        Typed.notAhead(on, today(), "The date of moving on", "on");
        PersonId holder = post.holder()
                .orElseThrow(() -> new Refusal("SomebodyMovesOn", "Nobody holds this post any more", null));
        administratorRemainsWithout(holder, post);
        vacate(post, directory.person(holder), on, by);
    }

    /**
     * Somebody has left altogether (R10): each post that they held is their deputy's to answer for, or an orphan, told by one
     * {@link HolderLeft} a post; they deputise nothing any more; {@link PersonLeft} comes last.
     *
     * @param on not after today
     */
    public void holderLeft(PersonId personId, LocalDate on, Actor by) {
        holderLeft(personId, on, held(directory.postsOf(personId), personId), Map.of(), by);
    }

    /**
     * The same, with those who hold some of the posts next: these are appointed, and told by {@link HolderAppointed} alone.
     *
     * @param shown the posts that whoever says so knows of
     * @throws StaleForm unless these are the posts that the person holds
     */
    public List<PostLeft> holderLeft(
            PersonId personId, LocalDate on, Collection<PostId> shown, Map<PostId, PersonId> successors, Actor by) {
        Person person = directory.person(personId);
        scope.mustManagePeopleOf(person, by);
        if (!person.here()) {
            throw new Refusal("PersonIsHere", person.name() + " is recorded as having left already", null);
        }
        Typed.notAhead(on, today(), "The date of leaving", "on");
        List<Post> theirs = directory.postsOf(personId);
        if (!theirs.stream().allMatch(post -> scope.mayGiveOut(post, by))) {
            throw new NotAllowed(
                    "the business unit or an administrator, as this person has a post beyond your own agency");
        }
        List<PostId> holds = held(theirs, personId);
        if (!Set.copyOf(holds).equals(Set.copyOf(shown))) {
            throw new StaleForm();
        }
        List<Post> held =
                theirs.stream().filter(post -> holds.contains(post.id())).toList();
        List<PostLeft> left = new ArrayList<>();
        held.stream().filter(post -> successors.containsKey(post.id())).forEach(post -> {
            Person successor = eligible(post, requireNonNull(successors.get(post.id())), "posts", by);
            Optional<AgencyId> workedFor = successor.agency();
            appoint(post, successor, on, "posts", by);
            left.add(new PostLeft(
                    post,
                    PostLeft.How.SUCCESSOR_HOLDS_IT,
                    successor.name(),
                    nameUnless(workedFor, successor.agency())));
        });
        AdministratorRemains.judge(directory.postsWith(Role.ADMINISTRATOR), personId)
                .orThrow();
        held.stream().filter(post -> !successors.containsKey(post.id())).forEach(post -> {
            vacate(post, person, on, by);
            left.add(vacated(post));
        });
        theirs.stream().filter(post -> !held.contains(post)).forEach(post -> {
            keepingAnAdministrator(post, null, () -> post.deputise(null));
            events.publishEvent(
                    new DeputyLeft(post.id(), personId, post.role(), agencyOf(post), on, person.name(), by, now()));
            left.add(new PostLeft(post, PostLeft.How.HAS_NO_DEPUTY, ""));
        });
        person.leave(on);
        events.publishEvent(
                new PersonLeft(personId, person.name(), person.agency().orElse(null), on, by, now()));
        return left;
    }

    private static List<PostId> held(List<Post> theirs, PersonId person) {
        return theirs.stream()
                .filter(post -> post.holder().filter(person::equals).isPresent())
                .map(Post::id)
                .toList();
    }

    private String nameUnless(Optional<AgencyId> before, Optional<AgencyId> now) {
        return now.filter(agency -> !before.equals(now))
                .map(agency -> directory.agency(agency).name())
                .orElse("");
    }

    private PostLeft vacated(Post post) {
        return post.deputy()
                .map(directory::person)
                .map(deputy -> new PostLeft(post, PostLeft.How.DEPUTY_IS_ASKED, deputy.name()))
                .orElseGet(() -> new PostLeft(post, PostLeft.How.NOBODY_HOLDS_IT, ""));
    }

    /** The post is gone for good; nothing more is asked of it. Its open work must have gone elsewhere. */
    public void close(PostId id, String reason, long version, Actor by) {
        scope.mustManage(by);
        Post post = giveOut(id, version, by);
        String why = Typed.reason(reason);
        List<Post> others = directory.postsWith(post.role()).stream()
                .filter(other -> !other.id().equals(id))
                .toList();
        RoleKeepsAPost.judge(post.role(), others)
                .and(AdministratorRemains.inOneOf(post.role(), others))
                .orThrow();
        LocalDate on = today();
        keepingAnAdministrator(post, null, () -> post.close(on));
        events.publishEvent(new PostClosed(id, post.role(), agencyOf(post), on, why, by, now()));
    }

    private Post giveOut(PostId id, long version, Actor by) {
        Post post = directory.post(id);
        scope.mustGiveOut(post, by);
        mustBeOpen(post);
        Stale.check(version, post.version());
        return post;
    }

    /** A person whom the actor may put into the post: seen by them, and for agency leads acting alone, of that agency. */
    private Person eligible(Post post, PersonId id, String field, Actor by) {
        Person person = directory.person(id);
        scope.mustSee(person, by);
        if (!person.here()) {
            throw new Refusal("PersonIsHere", person.name() + " has left: select somebody else", field);
        }
        boolean ofThisAgency = person.agency().filter(post::belongsTo).isPresent();
        if (!scope.manages(by) && !ofThisAgency) {
            throw new Refusal("PersonIsOfTheAgency", "Select somebody who works for this agency", field);
        }
        return person;
    }

    private void vacate(Post post, Person holder, LocalDate on, Actor by) {
        keepingAnAdministrator(post, null, post::vacate);
        events.publishEvent(new HolderLeft(
                post.id(),
                holder.id(),
                post.deputy().orElse(null),
                post.role(),
                agencyOf(post),
                on,
                holder.name(),
                by,
                now()));
    }

    /** Changes who is in a post, unless nobody who can sign in would be an administrator any more. */
    private void keepingAnAdministrator(Post post, @Nullable String field, Runnable change) {
        boolean before = post.role() == Role.ADMINISTRATOR && anAdministratorCanSignIn();
        change.run();
        AdministratorRemains.ableToSignIn(before, before && anAdministratorCanSignIn(), field)
                .orThrow();
    }

    private boolean anAdministratorCanSignIn() {
        return directory.postsWith(Role.ADMINISTRATOR).stream()
                .flatMap(post -> Stream.of(post.holder(), post.deputy()))
                .flatMap(Optional::stream)
                .anyMatch(signIn::can);
    }

    private void administratorRemainsWithout(PersonId holder, Post post) {
        if (post.role() == Role.ADMINISTRATOR) {
            AdministratorRemains.judge(directory.postsWith(Role.ADMINISTRATOR), holder)
                    .orThrow();
        }
    }

    private void mustBeActive(AgencyId agency) {
        if (!directory.agency(agency).active()) {
            throw new Refusal("AgencyIsActive", "Select an agency that has not merged into another", "agency");
        }
    }

    private static void mustBeOpen(Post post) {
        if (!post.open()) {
            throw new Refusal("PostIsOpen", "This post is closed: nothing can be changed about it", null);
        }
    }

    private static @Nullable AgencyId agencyOf(Post post) {
        return post.agency().orElse(null);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Instant now() {
        return Instant.now(clock);
    }
}
