package org.learningassurance.review;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** A response to a theme with the moment from which it is known. */
@Embeddable
record RecordedResponse(
        @Column(nullable = false) String kind,
        @Column(nullable = false) String what,
        @Column(name = "when_said", nullable = false) String when,
        @Column(nullable = false) Instant recordedAt) {

    ThemeResponse response() {
        return new ThemeResponse(kind, what, when);
    }
}
