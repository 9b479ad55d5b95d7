package org.learningassurance.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.shared.MovableClock;
import org.learningassurance.shared.PersonId;
import org.learningassurance.testing.Roster;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TrackerIT
class ThrottleIT {

    @Autowired
    private SignIns signIns;

    @Autowired
    private Throttle throttle;

    @Autowired
    private AccountService accounts;

    @Autowired
    private LetIn letIn;

    @Autowired
    private Roster roster;

    @Autowired
    private DirectoryService directory;

    @Autowired
    private AccessSettings settings;

    @Autowired
    private MovableClock movable;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    private final String here = "address " + UUID.randomUUID();
    private PersonId person;
    private String email;

    @BeforeEach
    void somebodyWithAnAccount() {
        person = roster.person(null);
        email = directory.person(person).email();
        letIn.person(person);
    }

    @AfterEach
    void now() {
        movable.reset();
    }

    @Test
    void afterTooManyFailuresNotEvenTheRightPasswordIsLookedAt() {
        fail(email, settings.failuresPerEmail());
        assertThatThrownBy(() -> signIns.signIn(email, LetIn.PASSWORD, here)).isInstanceOf(TooManyTries.class);
    }

    @Test
    void oneFailureLessIsForgiven() {
        fail(email, settings.failuresPerEmail() - 1);
        assertThat(signIns.signIn(email, LetIn.PASSWORD, here)).isPresent();
        fail(email, settings.failuresPerEmail() - 1);
        assertThat(signIns.signIn(email, LetIn.PASSWORD, here)).isPresent();
    }

    @Test
    void howTheAddressIsWrittenMakesNoDifference() {
        fail(email.toUpperCase(Locale.ROOT) + " ", settings.failuresPerEmail());
        assertThatThrownBy(() -> signIns.signIn(email, LetIn.PASSWORD, here)).isInstanceOf(TooManyTries.class);
    }

    @Test
    void anAddressThatIsNotThereIsThrottledJustTheSame() {
        String unknown = UUID.randomUUID() + "@test.example";
        fail(unknown, settings.failuresPerEmail());
        assertThatThrownBy(() -> signIns.signIn(unknown, "anything", here)).isInstanceOf(TooManyTries.class);
    }

    @Test
    void afterAWhileTheFailuresCountNoLonger() {
        fail(email, settings.failuresPerEmail());
        movable.moveTo(clock.instant().plus(settings.failuresCount()).plusSeconds(1));
        assertThat(signIns.signIn(email, LetIn.PASSWORD, here)).isPresent();
    }

    @Test
    void tryingOnWhileThrottledDoesNotProlongIt() {
        fail(email, settings.failuresPerEmail());
        for (int more = 0; more < 3; more++) {
            assertThatThrownBy(() -> signIns.signIn(email, "wrong", here)).isInstanceOf(TooManyTries.class);
        }
        assertThat(failuresKeptOf(email)).isEqualTo(settings.failuresPerEmail());
    }

    @Test
    void aNewLinkFromTheAdministratorHelpsAtOnce() {
        fail(email, settings.failuresPerEmail());
        accounts.choosePassword(accounts.invite(person, Roster.ADMINISTRATOR), "quite another secret");
        assertThat(signIns.signIn(email, "quite another secret", here)).isPresent();
    }

    @Test
    void oneMachineThatTriesManyAddressesIsThrottledAndOthersAreNot() {
        IntStream.range(0, settings.failuresPerAddress())
                .forEach(number -> throttle.failed(number + "@test.example", here));
        assertThatThrownBy(() -> signIns.signIn(email, LetIn.PASSWORD, here)).isInstanceOf(TooManyTries.class);
        assertThat(signIns.signIn(email, LetIn.PASSWORD, "another " + here)).isPresent();
    }

    @Test
    void whatWasTypedIsNotKept() {
        fail(email, 1);
        assertThat(jdbc.sql("select count(*) from failed_sign_in where tried like ?")
                        .param("%@%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void fail(String typed, int times) {
        for (int each = 0; each < times; each++) {
            assertThat(signIns.signIn(typed, "wrong", here)).isEmpty();
        }
    }

    private int failuresKeptOf(String typed) {
        return jdbc.sql("select count(*) from failed_sign_in where tried = ?")
                .param(Tokens.hash("email " + typed))
                .query(Integer.class)
                .single();
    }
}
