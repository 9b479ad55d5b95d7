package org.learningassurance.reporting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.learningassurance.audit.TrailFact;
import org.learningassurance.audit.TrailService;
import org.learningassurance.chase.ChaseRoundRun;
import org.learningassurance.chase.ChaseService;
import org.learningassurance.chase.RoundProof;
import org.learningassurance.shared.SelfCheck;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Proves that the ledger still holds, round by round, the rows that the trail vouches for by count and hash. */
@Service
class LedgerCheck implements SelfCheck {

    private final TrailService trail;
    private final ChaseService chase;

    LedgerCheck(TrailService trail, ChaseService chase) {
        this.trail = trail;
        this.chase = chase;
    }

    @Override
    public String name() {
        return "Chase ledger";
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<String> faults() {
        Map<UUID, TrailFact> vouched = vouched();
        List<String> faults = new ArrayList<>();
        for (RoundProof round : chase.rounds()) {
            TrailFact said = vouched.remove(round.round().value());
            if (said == null) {
                unvouched(round, faults);
            } else {
                compare(round, said, faults);
            }
        }
        vouched.keySet().forEach(gone -> faults.add("Chase round %s stands in the trail and is gone".formatted(gone)));
        return faults.stream().limit(PositionCheck.MOST_FAULTS).toList();
    }

    private Map<UUID, TrailFact> vouched() {
        Map<UUID, TrailFact> vouched = new HashMap<>();
        try (Stream<TrailFact> runs = trail.facts(ChaseRoundRun.class.getSimpleName())) {
            runs.forEach(run -> vouched.put(run.subject(), run));
        }
        return vouched;
    }

    /** A round on a day off writes nothing and says nothing. */
    private static void unvouched(RoundProof round, List<String> faults) {
        if (round.rows() > 0) {
            faults.add("Chase round %s has %d rows in the ledger and no entry in the trail"
                    .formatted(round.round(), round.rows()));
        }
    }

    private static void compare(RoundProof round, TrailFact said, List<String> faults) {
        if (!said.fact("written").equals(Integer.toString(round.rows()))) {
            faults.add("Chase round %s wrote %s rows to the ledger, and %d are there"
                    .formatted(round.round(), said.fact("written"), round.rows()));
        } else if (!said.fact("hash").equals(round.hash())) {
            faults.add("Rows of chase round %s were changed after they were written".formatted(round.round()));
        }
    }
}
