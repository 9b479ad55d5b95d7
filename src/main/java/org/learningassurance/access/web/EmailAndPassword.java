package org.learningassurance.access.web;

import java.time.Duration;
import java.util.List;
import org.learningassurance.access.SignIns;
import org.learningassurance.access.TooManyTries;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Signs in by {@link SignIns}, for the sign-in page and for programs alike. */
class EmailAndPassword implements AuthenticationProvider {

    private final SignIns signIns;

    EmailAndPassword(SignIns signIns) {
        this.signIns = signIns;
    }

    @Override
    public Authentication authenticate(Authentication given) {
        String email = String.valueOf(given.getPrincipal());
        String password = String.valueOf(given.getCredentials());
        try {
            return signIns.signIn(email, password, address(given))
                    .map(SignedInPerson::of)
                    .map(person -> UsernamePasswordAuthenticationToken.authenticated(person, null, List.of()))
                    .orElseThrow(
                            () -> new BadCredentialsException("Email address and password do not belong together"));
        } catch (TooManyTries tooMany) {
            throw new Throttled(tooMany);
        }
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    private static String address(Authentication given) {
        return given.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "unknown";
    }

    /** {@link TooManyTries} as the filters understand it. */
    static class Throttled extends AuthenticationException {

        private final Duration howLong;

        Throttled(TooManyTries tooMany) {
            super("Too many failed tries to sign in", tooMany);
            this.howLong = tooMany.howLong();
        }

        Duration howLong() {
            return howLong;
        }
    }
}
