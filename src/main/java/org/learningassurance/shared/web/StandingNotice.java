package org.learningassurance.shared.web;

import java.util.Optional;

/** Something about this installation that everybody has to know on every page, as long as it holds. */
public interface StandingNotice {

    /** In plain words; empty when there is nothing to say. */
    Optional<String> text();
}
