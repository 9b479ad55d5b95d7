package org.learningassurance.access.web;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.util.List;
import org.learningassurance.access.SignIns;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A request by somebody who has signed in before. */
public final class SignedInAs {

    private SignedInAs() {}

    public static RequestPostProcessor entry(SignIns.Entry entry) {
        return authentication(
                UsernamePasswordAuthenticationToken.authenticated(SignedInPerson.of(entry), null, List.of()));
    }
}
