package org.learningassurance.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.learningassurance.access.Actors;
import org.learningassurance.access.SignIns;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Builds the actor of each request anew, so that a change of posts takes effect at once, and ends the session of somebody who may
 * sign in no longer.
 */
class ActorFilter extends OncePerRequestFilter {

    private final SignIns signIns;
    private final Actors actors;

    ActorFilter(SignIns signIns, Actors actors) {
        this.signIns = signIns;
        this.actors = actors;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication present = SecurityContextHolder.getContext().getAuthentication();
        if (present != null && present.getPrincipal() instanceof SignedInPerson person) {
            if (signIns.stillGood(person.entry())) {
                request.setAttribute(
                        CurrentActor.ATTRIBUTE, actors.actorFor(person.entry().person()));
            } else {
                signOut(request);
            }
        }
        chain.doFilter(request, response);
    }

    private static void signOut(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
