package org.learningassurance.access.web;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningassurance.access.SignIns;
import org.learningassurance.shared.PersonId;
import org.springframework.security.core.AuthenticatedPrincipal;

/** What a session keeps of who is signed in: nothing that could grow old. What they may do is asked at each request. */
record SignedInPerson(UUID person, @Nullable UUID stamp) implements AuthenticatedPrincipal, Serializable {

    static SignedInPerson of(SignIns.Entry entry) {
        return new SignedInPerson(entry.person().value(), entry.stamp());
    }

    SignIns.Entry entry() {
        return new SignIns.Entry(PersonId.of(person), stamp);
    }

    @Override
    public String getName() {
        return person.toString();
    }
}
