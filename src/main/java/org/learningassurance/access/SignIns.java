package org.learningassurance.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.directory.Person;
import org.learningassurance.shared.PersonId;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/**
 * Checks who wants in. Whether an address is unknown, its account stopped or its password wrong looks and takes the same from
 * outside. No transaction around the whole: hashing takes long, and a failure must be counted whatever becomes of the rest.
 */
@Service
public class SignIns {

    private static final Duration WRITTEN_AT_MOST_EVERY = Duration.ofHours(1);

    private final DirectoryService directory;
    private final Accounts accounts;
    private final Throttle throttle;
    private final PasswordEncoder encoder;
    private final DemoMode demo;
    private final Clock clock;
    private final String hashOfNobody;

    SignIns(
            DirectoryService directory,
            Accounts accounts,
            Throttle throttle,
            PasswordEncoder encoder,
            DemoMode demo,
            Clock clock) {
        this.directory = directory;
        this.accounts = accounts;
        this.throttle = throttle;
        this.encoder = encoder;
        this.demo = demo;
        this.clock = clock;
        this.hashOfNobody = Objects.requireNonNull(encoder.encode(Tokens.next()));
    }

    /**
     * Somebody who has come in.
     *
     * @param stamp of the account, see {@link #stillGood}; null in the demonstration, where there are no accounts
     */
    public record Entry(PersonId person, @Nullable UUID stamp) {}

    /**
     * @param address the network address that the try comes from
     * @return empty when email address and password do not belong together
     * @throws TooManyTries when one of the addresses has failed too often lately
     */
    public Optional<Entry> signIn(String email, String password, String address) {
        if (demo.on()) {
            return directory
                    .personByEmail(email)
                    .filter(Person::here)
                    .filter(person -> DemoMode.PASSWORD.equals(password))
                    .map(person -> new Entry(person.id(), null));
        }
        throttle.check(email, address);
        Optional<Account> account = accountOf(email);
        if (!matches(password, account)) {
            throttle.failed(email, address);
            return Optional.empty();
        }
        throttle.forget(email);
        Instant now = Instant.now(clock);
        return account.map(found -> {
            accounts.signedIn(found.person(), now, now.minus(WRITTEN_AT_MOST_EVERY));
            return new Entry(found.person(), found.stamp());
        });
    }

    /** Whether who came in earlier need not sign in again: not stopped since, no new password, has not left. */
    public boolean stillGood(Entry entry) {
        if (demo.on()) {
            return directory.findPerson(entry.person()).filter(Person::here).isPresent();
        }
        return accounts.findById(entry.person())
                .filter(Account::usable)
                .filter(account -> account.stamp().equals(entry.stamp()))
                .isPresent();
    }

    private Optional<Account> accountOf(String email) {
        return directory
                .personByEmail(email)
                .filter(Person::here)
                .flatMap(person -> accounts.findById(person.id()))
                .filter(Account::usable);
    }

    private boolean matches(String password, Optional<Account> account) {
        boolean tooLong = PasswordIsHardToGuess.isTooLong(password);
        String hash = account.flatMap(Account::passwordHash).orElse(hashOfNobody);
        boolean right = encoder.matches(tooLong ? "" : password, hash);
        return right && !tooLong && account.isPresent();
    }
}
