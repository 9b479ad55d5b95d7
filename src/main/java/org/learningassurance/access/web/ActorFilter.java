package org.learningassurance.access.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.learningassurance.access.Actors;
import org.learningassurance.access.SignIns;
import org.learningassurance.shared.NoRoom;
import org.springframework.http.HttpStatus;
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
    private final NoRoom noRoom;

    ActorFilter(SignIns signIns, Actors actors, NoRoom noRoom) {
        this.signIns = signIns;
        this.actors = actors;
        this.noRoom = noRoom;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            build(request);
        } catch (RuntimeException problem) {
            if (!noRoom.isBehind(problem)) {
                throw problem;
            }
            logger.error("The disk is full", problem);
            response.sendError(HttpStatus.INSUFFICIENT_STORAGE.value());
            return;
        }
        chain.doFilter(request, response);
    }

    private void build(HttpServletRequest request) {
        Authentication present = SecurityContextHolder.getContext().getAuthentication();
        if (present != null && present.getPrincipal() instanceof SignedInPerson person) {
            if (signIns.stillGood(person.entry())) {
                request.setAttribute(
                        CurrentActor.ATTRIBUTE, actors.actorFor(person.entry().person()));
            } else {
                signOut(request);
            }
        }
    }

    private static void signOut(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
