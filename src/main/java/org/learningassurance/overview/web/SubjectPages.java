package org.learningassurance.overview.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningassurance.overview.KeptPages;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.web.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Knows a subject's page by the model attribute {@code subject}: gives it the pin, and notes that it was opened once the answer is
 * written, where Spring logs a failure and the reader never meets it.
 */
@Component
class SubjectPages implements WebMvcConfigurer, HandlerInterceptor {

    private static final String OPENED = SubjectPages.class.getName();

    private final ObjectProvider<KeptPages> pages;
    private final ObjectProvider<SignedIn> signedIn;

    SubjectPages(ObjectProvider<KeptPages> pages, ObjectProvider<SignedIn> signedIn) {
        this.pages = pages;
        this.signedIn = signedIn;
    }

    /** What the layout shows of a subject's page. */
    record Pin(Subject subject, boolean pinned) {}

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView answer) {
        if (answer == null || !HttpMethod.GET.matches(request.getMethod())) {
            return;
        }
        if (answer.getModel().get("subject") instanceof Subject subject) {
            reader().ifPresent(by -> {
                answer.addObject("pin", new Pin(subject, pages.getObject().isPinned(subject, by)));
                request.setAttribute(OPENED, subject);
            });
        }
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception problem) {
        if (problem == null
                && response.getStatus() == HttpStatus.OK.value()
                && request.getAttribute(OPENED) instanceof Subject subject) {
            reader().ifPresent(by -> note(subject, by));
        }
    }

    private void note(Subject subject, Actor by) {
        try {
            pages.getObject().opened(subject, by.whoever());
        } catch (DuplicateKeyException alreadyNoted) {
            // The same person opened the page twice at once: one of the two notes is enough.
        }
    }

    private Optional<Actor> reader() {
        SignedIn access = signedIn.getIfAvailable();
        return access == null ? Optional.empty() : access.actor().filter(by -> !by.isClock());
    }
}
