package org.learningassurance.access;

import java.time.Duration;

/** Too many failed tries to sign in lately: the password was not even looked at. Says nothing about whether the account exists. */
public class TooManyTries extends RuntimeException {

    private final Duration howLong;

    TooManyTries(Duration howLong) {
        super("Too many failed tries to sign in");
        this.howLong = howLong;
    }

    /** After which at the latest the tries count no longer. */
    public Duration howLong() {
        return howLong;
    }
}
