package org.learningassurance.rehearsal;

import java.time.LocalDate;

/** Hears how far a rehearsal is. */
@FunctionalInterface
public interface Progress {

    void played(Script script, LocalDate day);
}
