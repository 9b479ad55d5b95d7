package org.learningassurance.access;

import java.util.Objects;
import org.learningassurance.shared.PersonId;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives people an account without the way by a link: for tests that are about something else. */
@Component
public class LetIn {

    public static final String PASSWORD = "three random words";

    private final Accounts accounts;
    private final String hash;

    LetIn(Accounts accounts, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.hash = Objects.requireNonNull(encoder.encode(PASSWORD));
    }

    @Transactional
    public SignIns.Entry person(PersonId id) {
        Account account = accounts.findById(id).orElseGet(() -> new Account(id));
        if (!account.usable()) {
            account.choosePassword(hash);
            account = accounts.save(account);
        }
        return new SignIns.Entry(id, account.stamp());
    }
}
