package org.learningassurance.training;

import org.learningassurance.shared.Verdict;

/** Policy: only a booked session is delivered or cancelled, and once only. */
final class SessionIsBooked {

    private SessionIsBooked() {}

    static Verdict check(SessionStatus status) {
        return switch (status) {
            case BOOKED -> Verdict.allow();
            case DELIVERED -> refuse("This session has been recorded already");
            case CANCELLED -> refuse("This session was cancelled. Book another one.");
        };
    }

    private static Verdict refuse(String reason) {
        return Verdict.refuse(SessionIsBooked.class, reason, null);
    }
}
