package org.learningassurance.dissemination;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.ReturnId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits to be judged or considered: first what the reader may judge, longest waiting first. */
@Service
@Transactional(readOnly = true)
public class JudgingQueue {

    private final RungClaims claims;
    private final ReturnRequests requests;
    private final AgencyReturns returns;
    private final ReturnViews views;
    private final StopService stops;

    JudgingQueue(
            RungClaims claims, ReturnRequests requests, AgencyReturns returns, ReturnViews views, StopService stops) {
        this.claims = claims;
        this.requests = requests;
        this.returns = returns;
        this.views = views;
        this.stops = stops;
    }

    public List<WaitingView> waiting(Actor by) {
        JudgeHasTheRole.must(by);
        List<RungClaim> waitingClaims = claims.findByStateOrderByClaimedAt(ClaimState.AWAITING);
        List<ReturnRequest> waitingRequests = requests.waiting();
        Map<ReturnId, ReturnView> shown = views
                .all(returns.findAllById(Stream.concat(
                                waitingClaims.stream().map(RungClaim::agencyReturn),
                                waitingRequests.stream().map(ReturnRequest::agencyReturn))
                        .distinct()
                        .toList()))
                .stream()
                .collect(toMap(ReturnView::id, view -> view));
        Map<ReturnId, List<StoppedView>> stopped = stops.theStopsOf(shown.keySet());
        List<WaitingView> waiting = new ArrayList<>();
        waitingClaims.forEach(
                claim -> waiting.add(ofClaim(claim, Verdicts.present(shown.get(claim.agencyReturn())), stopped, by)));
        waitingRequests.forEach(request ->
                waiting.add(ofRequest(request, Verdicts.present(shown.get(request.agencyReturn())), stopped, by)));
        waiting.sort(Comparator.comparing((WaitingView one) -> !one.mayJudge().allowed())
                .thenComparing(WaitingView::since));
        return waiting;
    }

    private static WaitingView ofClaim(
            RungClaim claim, ReturnView view, Map<ReturnId, List<StoppedView>> stopped, Actor by) {
        return new WaitingView(
                view,
                claim.rung(),
                "",
                claim.judgedBy(),
                claim.claimedAt(),
                JudgeHasTheRole.check(by, claim.judgedBy())
                        .and(JudgeIsNotTheClaimant.check(by, claim.claimedBy(), claim.claimedFor(), view.agency())),
                words(stopped, view.id(), said -> said.rung() == claim.rung()));
    }

    private static WaitingView ofRequest(
            ReturnRequest request, ReturnView view, Map<ReturnId, List<StoppedView>> stopped, Actor by) {
        return new WaitingView(
                view,
                request.rung(),
                request.kind().label(),
                JudgedBy.BUSINESS_UNIT,
                request.madeAt(),
                JudgeIsNotTheClaimant.check(by, request.madeBy(), request.madeFor(), view.agency()),
                words(stopped, view.id(), said -> request.id().equals(said.request())));
    }

    /** What was last said to stop the agency from just what waits. */
    private static String words(
            Map<ReturnId, List<StoppedView>> stopped, ReturnId id, Predicate<StoppedView> ofWhatWaits) {
        return stopped.getOrDefault(id, List.of()).stream()
                .filter(ofWhatWaits)
                .findFirst()
                .map(StoppedView::inWords)
                .orElse("");
    }
}
