package org.learningassurance.rehearsal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.learningassurance.dissemination.AgencyReturn;
import org.learningassurance.dissemination.Arrangement;
import org.learningassurance.dissemination.Claim;
import org.learningassurance.dissemination.ClaimState;
import org.learningassurance.dissemination.ClaimView;
import org.learningassurance.dissemination.DisseminationClaim;
import org.learningassurance.dissemination.ImplementationClaim;
import org.learningassurance.dissemination.JudgedBy;
import org.learningassurance.dissemination.Judgement;
import org.learningassurance.dissemination.OutcomeClaim;
import org.learningassurance.dissemination.PracticeClaim;
import org.learningassurance.dissemination.Reach;
import org.learningassurance.dissemination.RequestKind;
import org.learningassurance.dissemination.ReturnService;
import org.learningassurance.dissemination.ReturnViews;
import org.learningassurance.dissemination.Route;
import org.learningassurance.dissemination.RungClaim;
import org.learningassurance.dissemination.Shows;
import org.learningassurance.dissemination.TrainingUpdated;
import org.learningassurance.evidence.EvidenceDetails;
import org.learningassurance.evidence.EvidenceKind;
import org.learningassurance.evidence.EvidenceService;
import org.learningassurance.evidence.Independence;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.EvidenceId;
import org.learningassurance.shared.Rung;
import org.springframework.stereotype.Component;

/** Does what agencies answer in a {@link LearningStory}, and what is said to their answers. */
@Component
class AnswerTeller {

    /** A sample that was looked at: of how many records the practice was seen before and now. */
    record Sample(EvidenceKind kind, Independence by, int size, int before, int now) {}

    private final Cast cast;
    private final Clock clock;
    private final StoryTeller stories;
    private final ReturnService returns;
    private final ReturnViews views;
    private final EvidenceService evidence;

    AnswerTeller(
            Cast cast,
            Clock clock,
            StoryTeller stories,
            ReturnService returns,
            ReturnViews views,
            EvidenceService evidence) {
        this.cast = cast;
        this.clock = clock;
        this.stories = stories;
        this.returns = returns;
        this.views = views;
        this.evidence = evidence;
    }

    AgencyReturn current(LearningStory story, String agency) {
        return returns.theReturnsOf(stories.point(story)).stream()
                .filter(found -> found.agency().equals(cast.agency(agency)))
                .reduce((older, newer) -> newer)
                .orElseThrow(() -> new IllegalStateException(agency + " has not been asked"));
    }

    void disseminate(LearningStory story, String agency, int reached) {
        int audience = current(story, agency).audience().orElseThrow();
        claim(
                story,
                agency,
                new DisseminationClaim(
                        Set.of(Route.BRIEF, Route.TEAM_MEETING),
                        today().minusDays(12),
                        today().minusDays(1),
                        Reach.of(reached, audience),
                        TrainingUpdated.YES,
                        false,
                        Set.of(),
                        "Discussed in team meetings with the brief at hand."));
    }

    void implement(LearningStory story, String agency, Arrangement by, String what) {
        claim(
                story,
                agency,
                new ImplementationClaim(Set.of(by), what, today().minusDays(3), null, List.of(), false, Set.of(), ""));
    }

    void practice(LearningStory story, String agency, Sample sample, Shows shows) {
        EvidenceId item = evidence.add(
                cast.agency(agency),
                new EvidenceDetails(
                        sample.kind(),
                        "%s, %s".formatted(sample.kind().label(), story.entry().brief()),
                        "Looked for what staff were to do, in records chosen at random.",
                        today().minusDays(40),
                        today().minusDays(10),
                        sample.size(),
                        "%d of %d records".formatted(sample.before(), sample.size()),
                        "%d of %d records".formatted(sample.now(), sample.size()),
                        sample.by()),
                cast.lead(agency));
        String finding =
                "Seen in %d of %d records, against %d before.".formatted(sample.now(), sample.size(), sample.before());
        claim(story, agency, new PracticeClaim(shows, finding, false, Set.of(item), ""));
    }

    void outcome(LearningStory story, String agency, String measure, String baseline) {
        claim(
                story,
                agency,
                new OutcomeClaim(
                        Shows.POSITIVE,
                        measure,
                        baseline,
                        "Children said that somebody had asked about their day, and had listened.",
                        false,
                        Set.of(),
                        "Asked by an advocate who does not work in the team."));
    }

    private void claim(LearningStory story, String agency, Claim claim) {
        AgencyReturn found = current(story, agency);
        returns.claim(found.id(), claim, found.version(), cast.lead(agency));
    }

    /** Accepts what waits for judgement, if anything does; mixed evidence is to be measured again half a year later. */
    void accept(LearningStory story, String agency) {
        AgencyReturn found = current(story, agency);
        awaiting(found)
                .ifPresent(claim ->
                        returns.judge(found.id(), claim.rung(), judgementOf(claim), found.version(), judgeOf(claim)));
    }

    void giveBack(LearningStory story, String agency, String reason) {
        AgencyReturn found = current(story, agency);
        awaiting(found)
                .ifPresent(claim -> returns.judge(
                        found.id(), claim.rung(), new Judgement.Return(reason), found.version(), judgeOf(claim)));
    }

    void request(LearningStory story, String agency, RequestKind kind, String reason) {
        AgencyReturn found = current(story, agency);
        Actor lead = cast.lead(agency);
        switch (kind) {
            case NOT_FOR_US -> returns.answerNotForUs(found.id(), reason, found.version(), lead);
            case DECLINED -> returns.decline(found.id(), reason, found.version(), lead);
            case ALTERNATIVE -> returns.offerAlternative(found.id(), reason, found.version(), lead);
            case NEED_LONGER -> returns.needLonger(found.id(), later(found), reason, found.version(), lead);
        }
    }

    void consider(LearningStory story, String agency, boolean agreed, String reason) {
        AgencyReturn found = current(story, agency);
        returns.consider(found.id(), agreed, reason, found.version(), cast.officer());
    }

    private Optional<RungClaim> awaiting(AgencyReturn found) {
        return views.story(found.id(), cast.officer()).claims().stream()
                .map(ClaimView::made)
                .filter(claim -> claim.state() == ClaimState.AWAITING)
                .findFirst();
    }

    private static LocalDate later(AgencyReturn found) {
        Rung rung = found.nextAskedRung().orElseThrow();
        return found.step(rung).dueOn().plusWeeks(3);
    }

    private Judgement judgementOf(RungClaim claim) {
        boolean changed =
                claim.claim().showing().map(shows -> shows == Shows.POSITIVE).orElse(true);
        return changed
                ? new Judgement.Accept("")
                : new Judgement.AcceptNotYetChanged(
                        today().plusMonths(6),
                        "Team managers look at one plan a month together; then the audit is repeated.");
    }

    private Actor judgeOf(RungClaim claim) {
        return claim.judgedBy() == JudgedBy.REVIEW_GROUP ? cast.chair() : cast.officer();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
