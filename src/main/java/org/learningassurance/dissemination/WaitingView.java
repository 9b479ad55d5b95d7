package org.learningassurance.dissemination;

import java.time.Instant;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.Verdict;

/**
 * A claim or a request that waits for the partnership.
 *
 * @param what the request in words; empty for a claim
 * @param forWhom whose judgement it waits for
 * @param mayJudge whether the reader may judge it, and why not
 * @param stopped what the agency last said stops it, in words; may be empty
 */
public record WaitingView(
        ReturnView view, Rung rung, String what, JudgedBy forWhom, Instant since, Verdict mayJudge, String stopped) {

    /** Whether the reader may accept it together with others. */
    public boolean together() {
        return isClaim()
                && mayJudge.allowed()
                && JudgingTogether.mayBeTogether(rung).allowed();
    }

    public boolean isClaim() {
        return what.isEmpty();
    }
}
