package org.learningassurance.shared.web;

import java.util.Optional;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Subject;

/**
 * What a reader is asked to do next about a subject: the one act that its page puts first. A module further downstream knows it;
 * the page does not know that module.
 */
public interface NextStep {

    /** Empty when nothing is asked of this reader. */
    Optional<Step> of(Subject subject, Actor by);

    /** @param path address of the form below the application's root */
    record Step(String label, String path) {}
}
