package org.learningassurance.notification;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningassurance.chase.ChaseEntry;
import org.learningassurance.worklist.OpenWork;

/**
 * A row of the ledger with what became of its mail.
 *
 * @param work the step that was chased, as it stands now
 * @param toldPost title of the post that was told; empty when there was nobody to tell
 * @param toldName who was asked for that post then; empty when nobody was
 * @param mail the newest mail that carries the row; null when there is none (yet)
 */
public record LedgerRow(
        ChaseEntry entry,
        OpenWork work,
        String toldPost,
        String toldName,
        @Nullable Message mail) {

    public Optional<Message> message() {
        return Optional.ofNullable(mail);
    }

    /** "Sent", "Waiting", "Nobody to tell". */
    public String delivery() {
        if (mail != null) {
            return mail.status().label();
        }
        return toldName.isEmpty() ? "Nobody to tell" : "Not yet in the outbox";
    }
}
