package org.learningassurance.dissemination;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an agency answers instead of a claim.
 *
 * @param reason why; for an alternative, what the agency does instead
 * @param until the day asked for, when it needs longer
 */
record Request(RequestKind kind, String reason, @Nullable LocalDate until) {

    Request {
        reason = reason.strip();
    }
}
