package org.learningassurance.access;

import java.util.Optional;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.CanSignIn;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who can sign in today. In the demonstration everybody can be chosen, and nobody needs a password. */
@Component
@Transactional(readOnly = true)
public class WhoCanSignIn implements CanSignIn {

    private final Accounts accounts;
    private final DemoMode demo;

    WhoCanSignIn(Accounts accounts, DemoMode demo) {
        this.accounts = accounts;
        this.demo = demo;
    }

    @Override
    public boolean can(PersonId person) {
        return demo.on() || accounts.findById(person).filter(Account::usable).isPresent();
    }

    boolean isStopped(PersonId person) {
        return accounts.findById(person).filter(account -> !account.enabled()).isPresent();
    }

    /** What is still to be done to let the person in, said to the actor; empty for nothing. Only an administrator is told what it is. */
    public Optional<String> toDo(PersonId person, Actor by) {
        if (can(person)) {
            return Optional.empty();
        }
        if (!by.is(Role.ADMINISTRATOR)) {
            return Optional.of("They cannot sign in yet: ask an administrator to let them in");
        }
        return Optional.of(
                isStopped(person)
                        ? "Their sign-in is stopped: allow it again first"
                        : "They cannot sign in yet: invite them");
    }
}
