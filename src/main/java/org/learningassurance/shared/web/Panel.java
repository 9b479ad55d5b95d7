package org.learningassurance.shared.web;

import java.util.Optional;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Subject;

/**
 * A part of a subject's page that a module further downstream adds: the review page shows a review's learning points and its
 * timeline without knowing the modules that hold them.
 */
public interface Panel {

    /** Lower ones stand higher on the page; negative ones above the page's own facts. */
    int order();

    /** What is shown of the subject to this actor; empty when there is nothing to show there. The panel keeps the actor's scope. */
    Optional<Shown> on(Subject subject, Actor by);

    /**
     * A fragment with one parameter and what it is given.
     *
     * @param template for example "learning/panels"
     * @param fragment of the template; it begins with an h2
     */
    record Shown(String template, String fragment, Object content) {}
}
