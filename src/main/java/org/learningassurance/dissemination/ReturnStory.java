package org.learningassurance.dissemination;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Rung;

/**
 * A return with all that was claimed, asked, judged and said of it, newest first.
 *
 * @param brief the version of the brief that the agency confirms, or null when it was asked without one
 */
public record ReturnStory(
        ReturnView now,
        @Nullable ConfirmedBrief brief,
        List<ClaimView> claims,
        List<RequestView> requests,
        List<StoppedView> stopped) {

    /** What the agency said stopped it, not with a request but by itself. */
    public List<StoppedView> stoppedByItself() {
        return stopped.stream().filter(one -> one.request() == null).toList();
    }

    /** What the agency said stopped it when it made the request, in words; empty when it said nothing of it. */
    public String stoppedWith(RequestView request) {
        return stopped.stream()
                .filter(one -> request.made().id().equals(one.request()))
                .map(StoppedView::inWords)
                .findFirst()
                .orElse("");
    }

    /** The claim that waits for judgement. */
    public Optional<ClaimView> waitingClaim() {
        return claims.stream()
                .filter(claim -> claim.made().state() == ClaimState.AWAITING)
                .findFirst();
    }

    public Optional<RequestView> waitingRequest() {
        return requests.stream().filter(RequestView::waits).findFirst();
    }

    /** The last claim of a rung when it was returned, or more was asked for. Progress reported since leaves it to be claimed again. */
    public Optional<ClaimView> sentBack(Rung rung) {
        return claims.stream()
                .filter(claim -> claim.made().rung() == rung && claim.made().state() != ClaimState.PROGRESS)
                .findFirst()
                .filter(claim -> claim.made().state().sentBack());
    }

    /** The last claim of a rung, progress reports included. */
    public Optional<ClaimView> lastClaim(Rung rung) {
        return claims.stream().filter(claim -> claim.made().rung() == rung).findFirst();
    }
}
