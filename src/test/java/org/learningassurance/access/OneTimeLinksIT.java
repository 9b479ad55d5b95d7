package org.learningassurance.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.directory.PostService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.MovableClock;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.Role;
import org.learningassurance.testing.Roster;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TrackerIT
class OneTimeLinksIT {

    private static final String PASSWORD = "quite another secret";
    private static final String HERE = "10.1.1.1";

    @Autowired
    private AccountService accounts;

    @Autowired
    private OneTimeLinks links;

    @Autowired
    private SignIns signIns;

    @Autowired
    private Roster roster;

    @Autowired
    private DirectoryService directory;

    @Autowired
    private PostService posts;

    @Autowired
    private AccessSettings settings;

    @Autowired
    private MovableClock movable;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    private PersonId person;
    private String email;

    @BeforeEach
    void somebody() {
        person = roster.person(null);
        email = directory.person(person).email();
    }

    @AfterEach
    void now() {
        movable.reset();
    }

    @Test
    void aLinkWorksOnce() {
        String token = accounts.invite(person, Roster.ADMINISTRATOR);
        accounts.choosePassword(token, PASSWORD);

        assertThat(signIns.signIn(email, PASSWORD, HERE))
                .map(SignIns.Entry::person)
                .contains(person);
        assertThatThrownBy(() -> accounts.choosePassword(token, "somebody elses secret"))
                .isInstanceOf(LinkIsSpent.class);
        assertThatThrownBy(() -> accounts.invited(token)).isInstanceOf(LinkIsSpent.class);
        assertThat(signIns.signIn(email, "somebody elses secret", HERE)).isEmpty();
    }

    @Test
    void ofTwoWhoUseItAtOnceOneSucceeds() throws Exception {
        String token = accounts.invite(person, Roster.ADMINISTRATOR);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Boolean>> tries = Stream.of(
                            "first of the four", "second of them", "third of the four", "last of the four")
                    .map(password -> (Callable<Boolean>) () -> succeeds(token, password))
                    .toList();
            long succeeded = 0;
            for (Future<Boolean> each : threads.invokeAll(tries)) {
                succeeded += each.get() ? 1 : 0;
            }
            assertThat(succeeded).isOne();
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void openingItDoesNotUseItUp() {
        String token = accounts.invite(person, Roster.ADMINISTRATOR);
        accounts.invited(token);
        assertThat(accounts.invited(token).id()).isEqualTo(person);
    }

    @Test
    void aPasswordThatIsRefusedDoesNotUseItUp() {
        String token = accounts.invite(person, Roster.ADMINISTRATOR);
        assertThatThrownBy(() -> accounts.choosePassword(token, "short")).isInstanceOf(Refusal.class);
        accounts.choosePassword(token, PASSWORD);
        assertThat(signIns.signIn(email, PASSWORD, HERE)).isPresent();
    }

    @Test
    void aNewLinkEndsTheOldOne() {
        String old = accounts.invite(person, Roster.ADMINISTRATOR);
        String young = accounts.invite(person, Roster.ADMINISTRATOR);
        assertThatThrownBy(() -> accounts.invited(old)).isInstanceOf(LinkIsSpent.class);
        assertThat(accounts.invited(young).id()).isEqualTo(person);
    }

    @Test
    void aLinkExpires() {
        String token = accounts.invite(person, Roster.ADMINISTRATOR);
        movable.moveTo(clock.instant().plus(settings.invitationLasts()).plus(Duration.ofSeconds(1)));
        assertThatThrownBy(() -> accounts.choosePassword(token, PASSWORD)).isInstanceOf(LinkIsSpent.class);
    }

    @Test
    void theTokenIsKeptNowhere() {
        String token = accounts.invite(person, Roster.ADMINISTRATOR);
        List<String> kept = jdbc.sql("select token_hash from one_time_link where person = ?")
                .param(person.value())
                .query(String.class)
                .list();
        assertThat(kept).hasSize(1).doesNotContain(token).containsExactly(Tokens.hash(token));
    }

    @Test
    void aLinkToChooseAPasswordDoesNotMakeAnAdministrator() {
        String token = accounts.invite(person, Roster.ADMINISTRATOR);
        assertThatThrownBy(() -> accounts.createAdministrator(token, "Mallory", "mallory@test.example", PASSWORD))
                .isInstanceOf(LinkIsSpent.class);
        assertThat(directory.personByEmail("mallory@test.example")).isEmpty();
    }

    @Test
    void thePrintedLinkMakesOneAdministrator() {
        String token = printed();
        String other = printed();
        String address = "first-" + person + "@test.example";
        accounts.createAdministrator(token, "Alex First", address, PASSWORD);

        assertThat(signIns.signIn(address, PASSWORD, HERE))
                .map(SignIns.Entry::person)
                .map(roster::actor)
                .hasValueSatisfying(
                        actor -> assertThat(actor.is(Role.ADMINISTRATOR)).isTrue());
        for (String spent : List.of(token, other)) {
            assertThatThrownBy(() -> accounts.createAdministrator(spent, "Mallory", "m@test.example", PASSWORD))
                    .isInstanceOf(LinkIsSpent.class);
        }
        assertThat(directory.personByEmail("m@test.example")).isEmpty();
    }

    @Test
    void whatIsRefusedWhileMakingTheAdministratorDoesNotUseTheLinkUp() {
        String token = printed();
        assertThatThrownBy(() -> accounts.createAdministrator(token, "Alex", email, PASSWORD))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("email address already");
        accounts.checkAdministratorLink(token);
    }

    @Test
    void nobodyGetsTheAdministratorsLinkOnceAnAdministratorCanSignIn() {
        Actor administrator = roster.somebody(Role.ADMINISTRATOR);
        accounts.choosePassword(accounts.invite(administrator.whoever(), Roster.ADMINISTRATOR), PASSWORD);
        assertThat(accounts.administratorLink()).isEmpty();
    }

    @Test
    void whoHasLeftIsNotInvitedAndLinksGivenBeforeEnd() {
        String token = accounts.invite(person, Roster.ADMINISTRATOR);
        posts.holderLeft(person, LocalDate.now(clock), Roster.ADMINISTRATOR);

        assertThatThrownBy(() -> accounts.invited(token)).isInstanceOf(LinkIsSpent.class);
        assertThatThrownBy(() -> accounts.invite(person, Roster.ADMINISTRATOR))
                .isInstanceOf(Refusal.class)
                .hasMessageEndingWith("has left and cannot be invited");
    }

    @Test
    void aNewPasswordEndsWhatTheOldOneOpened() {
        accounts.choosePassword(accounts.invite(person, Roster.ADMINISTRATOR), PASSWORD);
        SignIns.Entry entry = signIns.signIn(email, PASSWORD, HERE).orElseThrow();
        assertThat(signIns.stillGood(entry)).isTrue();

        accounts.choosePassword(accounts.invite(person, Roster.ADMINISTRATOR), "yet another secret");
        assertThat(signIns.stillGood(entry)).isFalse();
        assertThat(signIns.signIn(email, PASSWORD, HERE)).isEmpty();
    }

    @Test
    void whoIsStoppedGoesOutAndComesInAgainOnceAllowed() {
        accounts.choosePassword(accounts.invite(person, Roster.ADMINISTRATOR), PASSWORD);
        SignIns.Entry entry = signIns.signIn(email, PASSWORD, HERE).orElseThrow();
        accounts.stop(person, "Lost the laptop", version(), Roster.ADMINISTRATOR);

        assertThat(signIns.stillGood(entry)).isFalse();
        assertThat(signIns.signIn(email, PASSWORD, HERE)).isEmpty();
        accounts.allow(person, version(), Roster.ADMINISTRATOR);
        assertThat(signIns.signIn(email, PASSWORD, HERE)).isPresent();
        assertThat(signIns.stillGood(entry)).isFalse();
    }

    /** As the start does when it finds no administrator who can sign in. */
    private String printed() {
        String token = Tokens.next();
        links.save(new OneTimeLink(
                null, Tokens.hash(token), clock.instant(), clock.instant().plus(Duration.ofHours(1))));
        return token;
    }

    private long version() {
        return Objects.requireNonNull(accounts.accounts(Roster.ADMINISTRATOR).get(person))
                .version();
    }

    private boolean succeeds(String token, String password) {
        try {
            accounts.choosePassword(token, password);
            return true;
        } catch (LinkIsSpent spent) {
            return false;
        }
    }
}
