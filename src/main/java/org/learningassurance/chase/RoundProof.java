package org.learningassurance.chase;

import org.learningassurance.shared.ChaseRoundId;

/**
 * What the ledger holds of a round now, for a check against what the round said when it was run.
 *
 * @param rows how many ledger rows there are
 * @param hash SHA-256 over them, as in {@link ChaseRoundRun}
 */
public record RoundProof(ChaseRoundId round, int rows, String hash) {}
