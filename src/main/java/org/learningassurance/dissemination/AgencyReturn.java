package org.learningassurance.dissemination;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.BriefVersionId;
import org.learningassurance.shared.Disposition;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.ReasonIsGiven;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Rung;

/**
 * One learning point × one agency, in one round: which rungs are asked, how each was disposed of, and what is due next. It guards
 * its own transitions and keeps the events of each for its service to publish.
 */
@Entity
@Table(name = "agency_return")
public class AgencyReturn extends ReturnState {

    @Transient
    private final List<ReturnEvent> happened = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected AgencyReturn() {}

    AgencyReturn(
            Asking asking, AgencyId agency, Set<Rung> rungs, @Nullable Integer audience, DueDates dates, Doing doing) {
        this.id = ReturnId.next();
        this.learningPoint = asking.learningPoint();
        this.agency = agency;
        this.round = asking.round();
        this.roundKind = asking.kind();
        this.askedOn = doing.today();
        this.targetPercent = asking.targetPercent();
        this.audience = audience;
        this.briefVersion = asking.briefVersion();
        for (Rung rung : rungs.stream().sorted().toList()) {
            LocalDate due = asking.dueOn() == null ? dates.due(rung, asking.kind(), doing.today()) : asking.dueOn();
            steps.add(new RungStep(org.learningassurance.shared.Id.nextValue(), this, rung, due));
        }
        RungStep first = steps.get(0);
        first.open(doing.today(), first.dueOn());
        happened.add(new AgencyReturnRequested(ref(), rungs(), first.dueOn(), doing.by(), doing.at()));
        steps.forEach(step -> changed(step, null, doing));
    }

    /**
     * What a round asks.
     *
     * @param dueOn one day for all rungs, or null for the default dates
     */
    record Asking(
            LearningPointId learningPoint,
            int round,
            RoundKind kind,
            int targetPercent,
            @Nullable BriefVersionId briefVersion,
            @Nullable LocalDate dueOn) {}

    /** Takes a claim that {@link ClaimRules} has nothing against: a progress report, recorded on receipt, or to be judged. */
    RungClaim claim(Claim claim, PostId post, RungClaim.Reading reading, DueDates dates, Doing doing) {
        RungStep step = step(claim.rung());
        RungAwaitsAClaim.check(step, doing.today())
                .and(RungBelowIsAccepted.check(this, claim.rung()))
                .orThrow();
        RungClaim made = new RungClaim(this, claim, post, reading, doing);
        changes++;
        if (claim instanceof DisseminationClaim dissemination && falls(dissemination.reach(), made, doing)) {
            return made;
        }
        Disposition before = step.disposition();
        step.await(made.id());
        happened.add(new RungClaimed(
                ref(),
                claim.rung(),
                made.id(),
                reading.judgedBy(),
                reading.drawn(),
                figure(claim, reached),
                figure(claim, reachedOf),
                made.happenedOn(),
                doing.by(),
                doing.at()));
        if (reading.judgedBy() == JudgedBy.RECEIPT) {
            made.become(ClaimState.RECORDED);
            step.dispose(Disposition.RECORDED);
            happened.add(new RungRecorded(ref(), claim.rung(), made.id(), doing.by(), doing.at()));
            changed(step, before, doing);
            goOn(settlesAfter(made), dates, doing);
        } else {
            changed(step, before, doing);
        }
        return made;
    }

    /** Keeps the figures; whether they fall short of the target, so that the rung stays open. */
    private boolean falls(Reach reach, RungClaim made, Doing doing) {
        reached = reach.reached();
        reachedOf = reach.audience();
        if (reached == null || reachedOf == null || reach.meets(targetPercent)) {
            return false;
        }
        made.become(ClaimState.PROGRESS);
        happened.add(new ReachReported(
                ref(), made.id(), reached, reachedOf, targetPercent, made.happenedOn(), doing.by(), doing.at()));
        return true;
    }

    private static @Nullable Integer figure(Claim claim, @Nullable Integer figure) {
        return claim.rung() == Rung.DISSEMINATED ? figure : null;
    }

    void judge(RungClaim claim, Judgement judgement, DueDates dates, Doing doing) {
        JudgeIsNotTheClaimant.check(doing.by(), claim.claimedBy(), claim.claimedFor(), agency)
                .orThrow();
        RungStep step = step(claim.rung());
        if (step.disposition() != Disposition.CLAIMED || claim.state() != ClaimState.AWAITING) {
            throw Verdicts.refusal("ClaimAwaitsJudgement", "This claim has been judged already");
        }
        MixedEvidenceIsNotYetChanged.check(claim.claim(), judgement).orThrow();
        changes++;
        if (judgement instanceof Judgement.Accept accept) {
            NoteFits.check(accept.note(), "reason").orThrow();
            claim.judged(ClaimState.ACCEPTED, accept.note(), null, doing);
            step.dispose(Disposition.ACCEPTED);
            happened.add(new RungAccepted(ref(), step.rung(), claim.id(), accept.note(), doing.by(), doing.at()));
            changed(step, Disposition.CLAIMED, doing);
            goOn(settlesAfter(claim), dates, doing);
        } else if (judgement instanceof Judgement.AcceptNotYetChanged answered) {
            measureAgain(step, claim, answered, doing);
        } else if (judgement instanceof Judgement.Return back) {
            giveBack(step, claim, back.reason(), dates, doing);
        } else if (judgement instanceof Judgement.AskForMore more) {
            askForMore(step, claim, more, dates, doing);
        }
    }

    private void measureAgain(RungStep step, RungClaim claim, Judgement.AcceptNotYetChanged answered, Doing doing) {
        NextMeasurementLiesAhead.check(answered, doing.today()).orThrow();
        LocalDate next = Verdicts.present(answered.nextMeasurementOn());
        claim.judged(ClaimState.NOT_YET_CHANGED, answered.nextStep(), next, doing);
        step.dispose(Disposition.NOT_YET_CHANGED);
        step.newDue(next);
        happened.add(new RungNotYetChanged(
                ref(), step.rung(), claim.id(), next, answered.nextStep(), doing.by(), doing.at()));
        changed(step, Disposition.CLAIMED, doing);
    }

    private void giveBack(RungStep step, RungClaim claim, String reason, DueDates dates, Doing doing) {
        ReasonIsGiven.judge(reason, "Enter a reason", "reason").orThrow();
        claim.judged(ClaimState.RETURNED, reason, null, doing);
        step.sendBack(dates.dueOnceReturned(step, doing.today()));
        happened.add(new RungReturned(ref(), step.rung(), claim.id(), reason, step.dueOn(), doing.by(), doing.at()));
        changed(step, Disposition.CLAIMED, doing);
    }

    /** The judge names the day, also one before the day that the rung had. The agency did not ask for it: it is no slip. */
    private void askForMore(RungStep step, RungClaim claim, Judgement.AskForMore more, DueDates dates, Doing doing) {
        ReasonIsGiven.judge(more.missing(), "Say what is missing", "reason").orThrow();
        MoreIsExpectedInTime.check(more.expectedBy(), dates, doing.today()).orThrow();
        LocalDate expectedBy = Verdicts.present(more.expectedBy());
        claim.moreAsked(more.missing(), expectedBy, doing);
        step.sendBack(expectedBy);
        happened.add(new MoreAsked(ref(), step.rung(), claim.id(), more.missing(), expectedBy, doing.by(), doing.at()));
        changed(step, Disposition.CLAIMED, doing);
    }

    /** Answers the next asked rung with something else than a claim. A first, short extension is granted at once. */
    ReturnRequest request(Request request, PostId post, DueDates dates, Doing doing) {
        RungStep step =
                nextStep().orElseThrow(() -> Verdicts.refusal("RungAwaitsAClaim", "Nothing more is asked of you"));
        if (step.withPartnership()) {
            throw Verdicts.refusal("RungAwaitsAClaim", "What you sent before waits for an answer");
        }
        ReasonIsGiven.judge(request.reason(), "Enter a reason", "reason").orThrow();
        changes++;
        ReturnRequest made =
                new ReturnRequest(org.learningassurance.shared.Id.nextValue(), id, step.rung(), request, post, doing);
        if (request.kind() == RequestKind.NEED_LONGER) {
            LongerIsLaterThanDue.check(request.until(), step.dueOn(), doing.today())
                    .orThrow();
            LocalDate until = Verdicts.present(request.until());
            if (!step.longerGranted() && !until.isAfter(dates.longestAtOnce(step, doing.today()))) {
                made.grantedAtOnce(doing);
                LocalDate before = step.dueOn();
                step.grantLonger(until);
                moved(step, before, true, request.reason(), doing);
                return made;
            }
        }
        step.ask(made.id());
        happened.add(new RequestMade(
                ref(), step.rung(), request.kind(), request.reason(), request.until(), doing.by(), doing.at()));
        changed(step, step.disposition(), doing);
        return made;
    }

    void consider(ReturnRequest request, boolean agreed, String reason, DueDates dates, Doing doing) {
        JudgeIsNotTheClaimant.check(doing.by(), request.madeBy(), request.madeFor(), agency)
                .orThrow();
        RungStep step = step(request.rung());
        if (step.request().filter(request.id()::equals).isEmpty()) {
            throw Verdicts.refusal("RequestAwaitsAnAnswer", "This request has been answered already");
        }
        if (!agreed) {
            ReasonIsGiven.judge(reason, "Enter a reason", "reason").orThrow();
        }
        changes++;
        request.considered(agreed, reason, doing);
        step.answered();
        happened.add(new RequestConsidered(ref(), step.rung(), request.kind(), agreed, reason, doing.by(), doing.at()));
        if (!agreed) {
            step.newDue(dates.dueOnceReturned(step, doing.today()));
            changed(step, step.disposition(), doing);
            return;
        }
        switch (request.kind()) {
            case NOT_FOR_US -> dispose(openSteps(), Disposition.NOT_APPLICABLE, doing);
            case DECLINED -> dispose(openSteps(), Disposition.DECLINED, doing);
            case ALTERNATIVE -> dispose(List.of(step), Disposition.ACCEPTED_BY_ALTERNATIVE, doing);
            case NEED_LONGER -> {
                LocalDate before = step.dueOn();
                step.slip(request.until()
                        .filter(until -> until.isAfter(doing.today()))
                        .orElse(dates.fairTimeFrom(doing.today())));
                moved(step, before, true, request.reason(), doing);
            }
        }
        goOn(request.kind() == RequestKind.ALTERNATIVE, dates, doing);
    }

    void moveDueDate(Rung rung, LocalDate to, String reason, Doing doing) {
        ReasonIsGiven.judge(reason, "Enter a reason", "reason").orThrow();
        DueDateLiesAhead.check(to, doing.today(), "dueOn").orThrow();
        RungStep step = openStep(rung);
        LocalDate before = step.dueOn();
        changes++;
        if (to.isAfter(before)) {
            step.slip(to);
        } else {
            step.newDue(to);
        }
        moved(step, before, false, reason, doing);
    }

    /** Closes one rung that was not reached, by decision. */
    void acceptGap(Rung rung, String reason, DueDates dates, Doing doing) {
        ReasonIsGiven.judge(reason, "Enter a reason", "reason").orThrow();
        close(List.of(openStep(rung)), Disposition.GAP_ACCEPTED, reason, doing);
        goOn(false, dates, doing);
    }

    /** Closes all that is open because the agency never answered the rung. */
    void closeUnanswered(Rung rung, String reason, DueDates dates, Doing doing) {
        ReasonIsGiven.judge(reason, "Enter a reason", "reason").orThrow();
        AnswerIsNoSilence.check(openStep(rung)).orThrow();
        close(Set.copyOf(rungs()), Disposition.NO_RESPONSE, reason, dates, doing);
    }

    /** Closes those of the given rungs that are still open, by decision. */
    void close(Set<Rung> rungs, Disposition to, String reason, DueDates dates, Doing doing) {
        close(openSteps().stream().filter(step -> rungs.contains(step.rung())).toList(), to, reason, doing);
        goOn(false, dates, doing);
    }

    private void close(List<RungStep> closing, Disposition to, String reason, Doing doing) {
        if (closing.isEmpty()) {
            return;
        }
        changes++;
        if (closing.size() == openSteps().size()) {
            happened.add(new ReturnClosed(
                    ref(), closing.stream().map(RungStep::rung).toList(), to, reason, doing.by(), doing.at()));
        } else {
            closing.forEach(
                    step -> happened.add(new RungClosed(ref(), step.rung(), to, reason, doing.by(), doing.at())));
        }
        dispose(closing, to, doing);
    }

    /**
     * Takes a newer version of the brief. An agency that has confirmed an earlier one confirms a material one again; what it has
     * reached above stays as it is.
     */
    void renewBrief(BriefVersionId newer, boolean material, String changed, DueDates dates, Doing doing) {
        if (settled() || !rungs().contains(Rung.DISSEMINATED)) {
            return;
        }
        RungStep step = step(Rung.DISSEMINATED);
        boolean again = material && step.disposition().reached();
        if (!again && step.closed()) {
            return;
        }
        changes++;
        briefVersion = newer;
        happened.add(new NewBriefToConfirm(ref(), newer, again, changed, doing.by(), doing.at()));
        if (again) {
            Disposition before = step.disposition();
            step.dispose(Disposition.OPEN);
            step.newDue(dates.due(Rung.DISSEMINATED, roundKind, doing.today()));
            changed(step, before, doing);
        }
    }

    void passTo(AgencyId successor, Doing doing) {
        AgencyId before = agency;
        agency = successor;
        changes++;
        happened.add(new ReturnPassedOn(ref(), before, doing.by(), doing.at()));
        steps.forEach(step -> changed(step, step.disposition(), doing));
    }

    private void dispose(List<RungStep> disposed, Disposition to, Doing doing) {
        for (RungStep step : disposed) {
            Disposition before = step.disposition();
            step.dispose(to);
            changed(step, before, doing);
        }
    }

    /** Opens the next rung, or settles the return when there is none. */
    private void goOn(boolean settles, DueDates dates, Doing doing) {
        Optional<RungStep> next = nextStep();
        if (next.isEmpty()) {
            if (settledAt == null) {
                settledAt = doing.at();
                happened.add(new ReturnSettled(ref(), doing.by(), doing.at()));
            }
            return;
        }
        RungStep step = next.get();
        if (step.opensOn().isEmpty()) {
            LocalDate opens = settles && step.rung() == Rung.PRACTICE_CHANGED
                    ? dates.practiceHasSettled(doing.today())
                    : doing.today();
            step.open(opens, dates.fairTimeFrom(opens));
            changed(step, step.disposition(), doing);
        }
    }

    /** Whether practice has to settle after the claim: what was in place already has settled. */
    private static boolean settlesAfter(RungClaim claim) {
        return !claim.alreadyInPlace();
    }

    private void moved(RungStep step, LocalDate before, boolean asked, String reason, Doing doing) {
        happened.add(new DueDateMoved(
                ref(), step.rung(), before, step.dueOn(), step.dueRevision(), asked, reason, doing.by(), doing.at()));
        changed(step, step.disposition(), doing);
    }

    private void changed(RungStep step, @Nullable Disposition from, Doing doing) {
        happened.add(new DispositionChanged(
                ref(),
                step.rung(),
                from,
                step.disposition(),
                step.dueOn(),
                step.opensOn().orElse(null),
                step.dueRevision(),
                step.withPartnership(),
                doing.by(),
                doing.at()));
    }

    /** What happened since the last call, in order, for the service to publish. */
    List<ReturnEvent> drain() {
        List<ReturnEvent> events = List.copyOf(happened);
        happened.clear();
        return events;
    }

    private RungStep openStep(Rung rung) {
        RungStep step = step(rung);
        if (step.closed()) {
            throw Verdicts.refusal("RungIsOpen", "“%s” is closed already".formatted(rung.label()));
        }
        return step;
    }

    private Optional<RungStep> nextStep() {
        return openSteps().stream().findFirst();
    }

    Optional<UUID> waitingRequest() {
        return steps.stream().flatMap(step -> step.request().stream()).findFirst();
    }
}
