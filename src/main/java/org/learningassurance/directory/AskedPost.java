package org.learningassurance.directory;

import java.util.Optional;

/**
 * A post as a list of work shows it.
 *
 * @param asked who is asked for its work today (R10); empty: it is an orphan
 */
public record AskedPost(String title, Optional<Person> asked) {

    public static final AskedPost UNKNOWN = new AskedPost("", Optional.empty());
}
