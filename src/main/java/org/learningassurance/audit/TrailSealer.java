package org.learningassurance.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Chains committed entries that are not sealed yet: one sealer at a time, in batches of one transaction each. */
@Component
class TrailSealer {

    private static final int BATCH = 500;

    private final TrailEntries entries;
    private final TrailSeals seals;
    private final TransactionTemplate transaction;
    private final Clock clock;

    TrailSealer(TrailEntries entries, TrailSeals seals, TransactionTemplate transaction, Clock clock) {
        this.entries = entries;
        this.seals = seals;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "${tracker.audit.seal-every}", fixedDelayString = "${tracker.audit.seal-every}")
    void sealByItself() {
        sealAll();
    }

    /** How many entries were sealed. */
    int sealAll() {
        int sealed = 0;
        int batch;
        do {
            Integer done = transaction.execute(status -> sealBatch());
            batch = done == null ? 0 : done;
            sealed += batch;
        } while (batch == BATCH);
        return sealed;
    }

    private int sealBatch() {
        seals.lock();
        List<TrailEntry> waiting = entries.waiting(BATCH);
        if (waiting.isEmpty()) {
            return 0;
        }
        long number = seals.last().map(TrailSeals.Link::number).orElse(0L);
        String previous = seals.last().map(TrailSeals.Link::hash).orElse(TrailHash.GENESIS);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<TrailSeals.Link> links = new ArrayList<>();
        for (TrailEntry entry : waiting) {
            number++;
            String hash = TrailHash.ofLink(number, entry, previous, now);
            links.add(new TrailSeals.Link(number, entry.id(), previous, hash, now));
            previous = hash;
        }
        seals.add(links);
        return links.size();
    }
}
