package org.learningassurance.access;

import org.learningassurance.shared.PersonId;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives people an account without the way by a link: for tests that are about something else. */
@Component
public class LetIn {

    public static final String PASSWORD = "three random words";

    private static final int LEAST_STRENGTH = 4;

    /** As cheap as can be: how dear it is to check stands in the hash, and a password that people choose is hashed as in the product. */
    private static final String HASH = "{bcrypt}" + new BCryptPasswordEncoder(LEAST_STRENGTH).encode(PASSWORD);

    private final Accounts accounts;

    LetIn(Accounts accounts) {
        this.accounts = accounts;
    }

    @Transactional
    public SignIns.Entry person(PersonId id) {
        Account account = accounts.findById(id).orElseGet(() -> new Account(id));
        if (!account.usable()) {
            account.choosePassword(HASH);
            account = accounts.save(account);
        }
        return new SignIns.Entry(id, account.stamp());
    }
}
