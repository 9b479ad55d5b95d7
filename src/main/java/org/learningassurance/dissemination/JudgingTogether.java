package org.learningassurance.dissemination;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.EachOnItsOwn;
import org.learningassurance.shared.EachOnItsOwn.Hindrance;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.Verdict;
import org.springframework.stereotype.Service;

/**
 * Accepts several claims at once, each by the same rules and in a transaction of its own: what moved on meanwhile is named, and the
 * rest is done. What rests on evidence of practice is judged by itself, beside that evidence.
 */
@Service
public class JudgingTogether {

    private final ReturnService returns;
    private final RungClaims claims;
    private final EachOnItsOwn each;

    JudgingTogether(ReturnService returns, RungClaims claims, EachOnItsOwn each) {
        this.returns = returns;
        this.claims = claims;
        this.each = each;
    }

    /**
     * A claim as it was looked at.
     *
     * @param version of its return then
     */
    public record Checked(ReturnId id, long version) {}

    /**
     * What became of one of them.
     *
     * @param why it was not accepted; empty when it was
     */
    public record Outcome(ReturnId id, String why) {

        public boolean accepted() {
            return why.isEmpty();
        }
    }

    /** Whether claims of the rung may be judged several at once. */
    public static Verdict mayBeTogether(Rung rung) {
        return rung.compareTo(Rung.IMPLEMENTED) <= 0
                ? Verdict.allow()
                : Verdict.refuse(
                        JudgingTogether.class,
                        "“%s” is judged by itself, beside its evidence".formatted(rung.label()),
                        null);
    }

    /** Sent twice, each is accepted once, and both sendings are told so. */
    public List<Outcome> accept(List<Checked> checked, String note, Actor by) {
        JudgeHasTheRole.must(by);
        NoteFits.check(note.strip(), "note").orThrow();
        List<Outcome> outcomes = new ArrayList<>();
        for (Checked one : checked) {
            String why = each.attempt(() -> accept(one, note, by))
                    .filter(hindrance -> !acceptedBy(one.id(), by))
                    .map(Hindrance::reason)
                    .orElse("");
            outcomes.add(new Outcome(one.id(), why));
        }
        return outcomes;
    }

    private void accept(Checked one, String note, Actor by) {
        RungClaim waiting = returns.openClaim(one.id())
                .orElseThrow(
                        () -> new Refusal("ClaimAwaitsJudgement", "No claim waits for a judgement any more", null));
        mayBeTogether(waiting.rung()).orThrow();
        returns.judge(one.id(), waiting.rung(), new Judgement.Accept(note), one.version(), by);
    }

    private boolean acceptedBy(ReturnId id, Actor by) {
        Optional<RungClaim> last =
                claims.findByAgencyReturnOrderByClaimedAtDesc(id).stream().findFirst();
        return last.filter(claim -> claim.state() == ClaimState.ACCEPTED
                        && claim.judge().filter(by.whoever()::equals).isPresent())
                .isPresent();
    }
}
