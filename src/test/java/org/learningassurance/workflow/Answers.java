package org.learningassurance.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.learningassurance.dissemination.AgencyReturn;
import org.learningassurance.dissemination.Arrangement;
import org.learningassurance.dissemination.Claim;
import org.learningassurance.dissemination.DisseminationClaim;
import org.learningassurance.dissemination.ImplementationClaim;
import org.learningassurance.dissemination.Judgement;
import org.learningassurance.dissemination.OutcomeClaim;
import org.learningassurance.dissemination.PracticeClaim;
import org.learningassurance.dissemination.Reach;
import org.learningassurance.dissemination.ReturnService;
import org.learningassurance.dissemination.Route;
import org.learningassurance.dissemination.Shows;
import org.learningassurance.dissemination.TrainingUpdated;
import org.learningassurance.evidence.EvidenceDetails;
import org.learningassurance.evidence.EvidenceKind;
import org.learningassurance.evidence.EvidenceService;
import org.learningassurance.evidence.Independence;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.EvidenceId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Rung;
import org.springframework.stereotype.Component;

/** What agencies answer and others judge, for process tests. */
@Component("processTestAnswers")
class Answers {

    private final ReturnService returns;
    private final EvidenceService evidence;
    private final Clock clock;

    Answers(ReturnService returns, EvidenceService evidence, Clock clock) {
        this.returns = returns;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** The last return of an agency for a learning point. */
    ReturnId of(LearningPointId learningPoint, Players.Lead lead) {
        return returns.theReturnsOf(learningPoint).stream()
                .filter(asked -> asked.agency().equals(lead.agency()))
                .max(Comparator.comparing(AgencyReturn::round))
                .orElseThrow()
                .id();
    }

    void disseminated(ReturnId id, int reached, Players.Lead lead) {
        claim(
                id,
                new DisseminationClaim(
                        Set.of(Route.values()[0]),
                        today(),
                        today(),
                        Reach.of(reached, 50),
                        TrainingUpdated.values()[0],
                        false,
                        Set.of(),
                        ""),
                lead);
    }

    /** Claimed in words, which somebody always judges. */
    void disseminatedWithoutFigure(ReturnId id, Players.Lead lead) {
        claim(
                id,
                new DisseminationClaim(
                        Set.of(Route.values()[0]),
                        today(),
                        today(),
                        Reach.withoutFigure("No list was kept"),
                        TrainingUpdated.values()[0],
                        false,
                        Set.of(),
                        ""),
                lead);
    }

    /** Claimed, and accepted where a judge drew it. */
    void throughDissemination(ReturnId id, Players.Lead lead, Actor judge) {
        disseminated(id, 50, lead);
        if (returns.awaitedJudge(id).isPresent()) {
            accept(id, Rung.DISSEMINATED, judge);
        }
    }

    void implemented(ReturnId id, Players.Lead lead) {
        claim(
                id,
                new ImplementationClaim(
                        Set.of(Arrangement.values()[0]),
                        "A prompt in the visit form",
                        today(),
                        null,
                        List.of(),
                        false,
                        Set.of(),
                        ""),
                lead);
    }

    void practice(ReturnId id, Shows shows, Players.Lead lead) {
        claim(id, new PracticeClaim(shows, "Ten files were read", false, Set.of(audit(lead)), ""), lead);
    }

    void outcome(ReturnId id, Players.Lead lead) {
        claim(
                id,
                new OutcomeClaim(
                        Shows.POSITIVE, "8 of 10 children were asked", "3 of 10", "", false, Set.of(), "In a survey"),
                lead);
    }

    EvidenceId audit(Players.Lead lead) {
        return evidence.add(
                lead.agency(),
                new EvidenceDetails(
                        EvidenceKind.CASE_FILE_AUDIT,
                        "Case-file audit",
                        "Who lives in the home",
                        today().minusDays(30),
                        today(),
                        10,
                        "3 of 10",
                        "8 of 10",
                        Independence.OTHER_TEAM),
                lead.actor());
    }

    void claim(ReturnId id, Claim claim, Players.Lead lead) {
        returns.claim(id, claim, version(id), lead.actor());
    }

    void accept(ReturnId id, Rung rung, Actor judge) {
        returns.judge(id, rung, new Judgement.Accept("Seen"), version(id), judge);
    }

    void giveBack(ReturnId id, Rung rung, Actor judge) {
        returns.judge(id, rung, new Judgement.Return("Say from when"), version(id), judge);
    }

    void askForMore(ReturnId id, Rung rung, LocalDate by, Actor judge) {
        returns.judge(id, rung, new Judgement.AskForMore("Which teams were told", by), version(id), judge);
    }

    void notYetChanged(ReturnId id, LocalDate measureAgainOn, Actor judge) {
        returns.judge(
                id,
                Rung.PRACTICE_CHANGED,
                new Judgement.AcceptNotYetChanged(measureAgainOn, "Measure again"),
                version(id),
                judge);
    }

    long version(ReturnId id) {
        return returns.theReturn(id).version();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
