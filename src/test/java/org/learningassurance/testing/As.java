package org.learningassurance.testing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import org.learningassurance.shared.Actor;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Makes a mock request one of somebody who is signed in, with their CSRF token: {@code mvc.perform(get("/").with(As.actor(by)))}. */
public final class As {

    private As() {}

    public static RequestPostProcessor actor(Actor by) {
        RequestPostProcessor signedIn = user(by.name());
        RequestPostProcessor token = csrf();
        return request -> {
            request.setAttribute(Actor.class.getName(), by);
            return token.postProcessRequest(signedIn.postProcessRequest(request));
        };
    }
}
