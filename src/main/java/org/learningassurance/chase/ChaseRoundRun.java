package org.learningassurance.chase;

import java.time.Instant;
import java.util.Map;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.ChaseRoundId;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.Subject;

/**
 * A round of the chase was run: the one trail row for all its ledger rows.
 *
 * @param lookedAt steps whose next date had come
 * @param written reminders and escalations written to the ledger
 * @param hash SHA-256 over these ledger rows
 */
public record ChaseRoundRun(ChaseRoundId round, int lookedAt, int written, String hash, Actor by, Instant at)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of(round);
    }

    @Override
    public String title() {
        return "Open work was chased";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("lookedAt", Integer.toString(lookedAt), "written", Integer.toString(written), "hash", hash);
    }
}
