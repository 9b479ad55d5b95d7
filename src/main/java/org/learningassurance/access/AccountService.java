package org.learningassurance.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.directory.NewPerson;
import org.learningassurance.directory.PeopleService;
import org.learningassurance.directory.Person;
import org.learningassurance.directory.PersonLeft;
import org.learningassurance.directory.Post;
import org.learningassurance.directory.PostService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.ReasonIsGiven;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Stale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets people in: invitations by one-time link, passwords, stopping and allowing again. */
@Service
@Transactional
public class AccountService {

    private final Accounts accounts;
    private final OneTimeLinks links;
    private final DirectoryService directory;
    private final PeopleService people;
    private final PostService posts;
    private final Actors actors;
    private final Throttle throttle;
    private final PasswordEncoder encoder;
    private final AccessSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountService(
            Accounts accounts,
            OneTimeLinks links,
            DirectoryService directory,
            PeopleService people,
            PostService posts,
            Actors actors,
            Throttle throttle,
            PasswordEncoder encoder,
            AccessSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.directory = directory;
        this.people = people;
        this.posts = posts;
        this.actors = actors;
        this.throttle = throttle;
        this.encoder = encoder;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** Who can sign in, for those who look after it. */
    @Transactional(readOnly = true)
    public Map<PersonId, Account> accounts(Actor by) {
        by.must(Role.ADMINISTRATOR, Role.INFORMATION_GOVERNANCE);
        return accounts.findAll().stream().collect(Collectors.toMap(Account::person, Function.identity()));
    }

    /**
     * Makes the link by which a person chooses a password, for the first time or anew. Links made for them before stop working.
     *
     * @return the secret end of the link, told once and kept nowhere
     */
    public String invite(PersonId id, Actor by) {
        by.must(Role.ADMINISTRATOR);
        Person person = directory.person(id);
        if (!person.here()) {
            throw new Refusal("PersonIsHere", person.name() + " has left and cannot be invited", null);
        }
        if (accounts.findById(id).isEmpty()) {
            accounts.saveAndFlush(new Account(id));
        }
        links.spendAllOf(id, now());
        String token = newLink(id, settings.invitationLasts());
        events.publishEvent(new PersonInvited(id, by, now()));
        return token;
    }

    /** Whose password the link chooses. @throws LinkIsSpent when it does not work */
    @Transactional(readOnly = true)
    public Person invited(String token) {
        return directory.person(working(token).person().orElseThrow(LinkIsSpent::new));
    }

    /** Uses the link up. Whoever is signed in as this person elsewhere must sign in again. @throws LinkIsSpent when it does not work */
    public void choosePassword(String token, String password) {
        Person person = invited(token);
        PasswordIsHardToGuess.judge(password, person.name(), person.email()).orThrow();
        spend(token);
        setPassword(person, password);
    }

    /** @throws LinkIsSpent when the link does not create the first administrator */
    @Transactional(readOnly = true)
    public void checkAdministratorLink(String token) {
        if (working(token).person().isPresent()) {
            throw new LinkIsSpent();
        }
    }

    /** Uses the printed link up: the first person, in the administrator's post, with a password. */
    public void createAdministrator(String token, String name, String email, String password) {
        checkAdministratorLink(token);
        PasswordIsHardToGuess.judge(password, name, email).orThrow();
        spend(token);
        links.spendAllForAdministrators(now());
        Actor firstStart = new Actor(null, "The first start", Set.of(Role.ADMINISTRATOR), Set.of(), Set.of());
        PersonId id = people.addPerson(new NewPerson(name, email, null), firstStart);
        Post post = directory.postsWith(Role.ADMINISTRATOR).get(0);
        posts.appoint(post.id(), id, post.version(), firstStart);
        accounts.saveAndFlush(new Account(id));
        setPassword(directory.person(id), password);
    }

    /**
     * While no administrator can sign in (at the first start, or when the only one has handed the post to somebody who was never
     * invited): the secret end of a link that creates one. Those printed before stop working.
     */
    public Optional<String> administratorLink() {
        if (anAdministratorCanSignIn()) {
            return Optional.empty();
        }
        links.spendAllForAdministrators(now());
        return Optional.of(newLink(null, settings.administratorLinkLasts()));
    }

    /** Ends signing in, and what the person is signed in to. */
    public void stop(PersonId id, String reason, long version, Actor by) {
        Account account = change(id, version, by);
        if (id.equals(by.person())) {
            throw new Refusal(
                    "AdministratorRemains", "You cannot stop your own sign-in: ask another administrator", null);
        }
        String why = reason.strip();
        ReasonIsGiven.judge(why, "Enter a reason in 400 characters or fewer", 400, "reason")
                .orThrow();
        account.stop();
        links.spendAllOf(id, now());
        events.publishEvent(new SignInStopped(id, why, by, now()));
    }

    public void allow(PersonId id, long version, Actor by) {
        Account account = change(id, version, by);
        if (!directory.person(id).here()) {
            throw new Refusal("PersonIsHere", "This person has left: nobody can sign in as them", null);
        }
        account.allow();
        events.publishEvent(new SignInAllowed(id, by, now()));
    }

    /** Whoever has left is let in no longer. */
    @EventListener
    void on(PersonLeft left) {
        accounts.findById(left.person()).filter(Account::enabled).ifPresent(account -> {
            account.stop();
            events.publishEvent(new SignInStopped(left.person(), "Has left", left.by(), now()));
        });
        links.spendAllOf(left.person(), now());
    }

    private boolean anAdministratorCanSignIn() {
        return directory.postsWith(Role.ADMINISTRATOR).stream()
                .flatMap(post -> Stream.of(post.holder(), post.deputy()))
                .flatMap(Optional::stream)
                .flatMap(person -> accounts.findById(person).stream())
                .anyMatch(Account::usable);
    }

    private Account change(PersonId id, long version, Actor by) {
        by.must(Role.ADMINISTRATOR);
        Account account = accounts.findById(id).orElseThrow(() -> new NotFound("account"));
        Stale.check(version, account.version());
        return account;
    }

    private void setPassword(Person person, String password) {
        Account account = accounts.findById(person.id()).orElseThrow(LinkIsSpent::new);
        account.choosePassword(Objects.requireNonNull(encoder.encode(password)));
        throttle.forget(person.email());
        events.publishEvent(new PasswordChosen(person.id(), actors.actorFor(person.id()), now()));
    }

    private OneTimeLink working(String token) {
        return links.findByTokenHash(Tokens.hash(token))
                .filter(link -> link.works(now()))
                .orElseThrow(LinkIsSpent::new);
    }

    private void spend(String token) {
        if (links.spend(Tokens.hash(token), now()) == 0) {
            throw new LinkIsSpent();
        }
    }

    private String newLink(@Nullable PersonId person, Duration lasts) {
        String token = Tokens.next();
        links.saveAndFlush(new OneTimeLink(person, Tokens.hash(token), now(), now().plus(lasts)));
        return token;
    }

    private Instant now() {
        return Instant.now(clock);
    }
}
