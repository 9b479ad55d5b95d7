package org.learningassurance.assurance;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.dissemination.ClaimState;
import org.learningassurance.dissemination.ClaimView;
import org.learningassurance.dissemination.ReturnStory;
import org.learningassurance.dissemination.ReturnViews;
import org.learningassurance.dissemination.RungClaim;
import org.learningassurance.dissemination.StepView;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.ChallengeId;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.OverdueReviewId;
import org.learningassurance.shared.Rung;
import org.springframework.stereotype.Component;

/** Reads what was decided at the meeting before one, and by the chair and the Executive since, and follows each up to today. */
@Component
class LastTimeReader {

    private static final List<MeetingStatus> HELD = List.of(MeetingStatus.AGENDA_FROZEN, MeetingStatus.CONFIRMED);

    private final Meetings meetings;
    private final Decisions decisions;
    private final OverdueReviews overdue;
    private final Challenges challenges;
    private final AssuranceService assurance;
    private final ReturnViews returns;
    private final LearningPointService learningPoints;
    private final DirectoryService directory;
    private final Clock clock;

    LastTimeReader(
            Meetings meetings,
            Decisions decisions,
            OverdueReviews overdue,
            Challenges challenges,
            AssuranceService assurance,
            ReturnViews returns,
            LearningPointService learningPoints,
            DirectoryService directory,
            Clock clock) {
        this.meetings = meetings;
        this.decisions = decisions;
        this.overdue = overdue;
        this.challenges = challenges;
        this.assurance = assurance;
        this.returns = returns;
        this.learningPoints = learningPoints;
        this.directory = directory;
        this.clock = clock;
    }

    /** Since the last meeting that decided anything; empty when the review group has not met before. */
    Optional<LastTime> before(Meeting meeting, Actor by) {
        LocalDate today = LocalDate.now(clock);
        List<Meeting> held =
                meetings.findByStatusInAndPlannedOnLessThanOrderByPlannedOnDesc(HELD, meeting.plannedOn()).stream()
                        .filter(one -> one.hasComeBy(today))
                        .toList();
        return held.stream()
                .filter(one -> decisions.existsByMeeting(one.id()))
                .findFirst()
                .or(() -> held.stream().findFirst())
                .map(last -> new LastTime(last.plannedOn(), since(last, meeting, by)));
    }

    /** From the hour at which the last one's papers went out: what was decided between then and its day stands in no pack else. */
    private List<PackEntry.Decided> since(Meeting last, Meeting meeting, Actor by) {
        return decisions
                .findByRecordedAtGreaterThanEqualAndDecidedOnLessThanEqualOrderByRecordedAt(
                        last.frozenAt().orElseThrow(), meeting.plannedOn())
                .stream()
                .filter(decision -> !decision.meeting().equals(Optional.of(meeting.id())))
                .map(decision -> followed(decision, by))
                .toList();
    }

    private PackEntry.Decided followed(Decision decision, Actor by) {
        Optional<OverdueReview> review = overdue.findById(new OverdueReviewId(decision.subject()));
        String what = review.map(OverdueReview::rung)
                .map(Rung::label)
                .orElse(decision.kind().label());
        String now = review.map(late -> ofStep(decision, late, by)).orElseGet(() -> switch (decision.kind()) {
            case CHALLENGE -> ofChallenge(decision);
            default -> ofLearningPoint(decision);
        });
        return new PackEntry.Decided(
                about(decision, what),
                Words.day(decision.decidedOn()),
                PackWriter.where(decision),
                decision.outcomeLabel(),
                decision.reason(),
                now);
    }

    private String about(Decision decision, String what) {
        String reference =
                learningPoints.theLearningPoint(decision.learningPoint()).ref();
        String agency =
                decision.agency().map(this::name).map(name -> ", " + name).orElse("");
        return "%s%s: %s".formatted(reference, agency, what);
    }

    private String ofStep(Decision decision, OverdueReview late, Actor by) {
        ReturnStory story = returns.story(late.agencyReturn(), by);
        StepView step = story.now().step(late.rung()).orElseThrow();
        WhereItIsNow.Step now = new WhereItIsNow.Step(
                step.disposition(),
                step.dueOn(),
                step.requestWaits(),
                lastOn(story, claim -> claim.rung() == late.rung() && claim.state() != ClaimState.PROGRESS),
                lastOn(story, claim -> isProgressSince(claim, late.rung(), decision)));
        Optional<OverdueStatus> before =
                overdue.findByAgencyReturnAndRungOrderByOpenedAtDesc(late.agencyReturn(), late.rung()).stream()
                        .map(OverdueReview::status)
                        .filter(OverdueStatus::open)
                        .findFirst();
        return Stream.of(
                        directed(decision),
                        WhereItIsNow.words(now, before, LocalDate.now(clock)),
                        story.now().settled() ? "The whole return is settled." : "")
                .filter(sentence -> !sentence.isEmpty())
                .collect(joining(" "));
    }

    /** What the Executive has said since on what the review group decided on. */
    private String directed(Decision decision) {
        return decisions.findBySubjectOrderByRecordedAtDesc(decision.subject()).stream()
                .filter(later -> later.kind() == DecisionKind.EXECUTIVE)
                .filter(later -> later.recordedAt().isAfter(decision.recordedAt()))
                .findFirst()
                .map(later -> "The Executive decided on %s: %s."
                        .formatted(Words.day(later.decidedOn()), Words.lower(later.outcomeLabel())))
                .orElse("");
    }

    private static boolean isProgressSince(RungClaim claim, Rung rung, Decision decision) {
        return claim.rung() == rung
                && claim.state() == ClaimState.PROGRESS
                && claim.claimedAt().isAfter(decision.recordedAt());
    }

    private static @Nullable LocalDate lastOn(ReturnStory story, Predicate<RungClaim> wanted) {
        return story.claims().stream()
                .map(ClaimView::made)
                .filter(wanted)
                .findFirst()
                .map(claim -> claim.claimedAt().atZone(DomainEvent.ZONE).toLocalDate())
                .orElse(null);
    }

    private String ofChallenge(Decision decision) {
        return challenges
                .findById(new ChallengeId(decision.subject()))
                .map(challenge -> challenge.status().label() + ".")
                .orElse("");
    }

    private String ofLearningPoint(Decision decision) {
        String status = assurance
                .theAssuranceOf(decision.learningPoint())
                .map(now -> now.status().label()
                        + now.recheckOn()
                                .map(day -> ", re-check on " + Words.day(day))
                                .orElse("") + ".")
                .orElse("");
        String unsettled = assurance.unsettled(decision.learningPoint()).stream()
                .map(open -> name(open.agency()))
                .distinct()
                .sorted()
                .collect(joining(", "));
        return unsettled.isEmpty()
                ? status + " Every agency that was asked is settled."
                : status + " Not settled: " + unsettled + ".";
    }

    private String name(AgencyId agency) {
        return directory.agency(agency).name();
    }
}
