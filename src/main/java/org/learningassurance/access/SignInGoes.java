package org.learningassurance.access;

import java.util.List;
import org.learningassurance.shared.GoesWithThePerson;
import org.learningassurance.shared.PersonId;
import org.springframework.stereotype.Component;

@Component
class SignInGoes implements GoesWithThePerson {

    private final Accounts accounts;

    SignInGoes(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public List<String> of(PersonId person) {
        return accounts.findById(person)
                .filter(Account::enabled)
                .map(
                        account -> List.of(
                                "Their sign-in is stopped, also where they are signed in now, and links to choose a password work no longer."))
                .orElse(List.of());
    }
}
