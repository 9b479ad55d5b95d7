package org.learningassurance.shared;

import java.util.List;

/** What ends or is forgotten when a person leaves, besides their posts: each module says so of its own. */
public interface GoesWithThePerson {

    /** In whole sentences, as they hold now; empty for nothing. */
    List<String> of(PersonId person);
}
