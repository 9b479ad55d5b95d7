package org.learningassurance.dissemination;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.learningassurance.dissemination.AgencyReturn.Asking;
import org.learningassurance.dissemination.RungClaim.Reading;
import org.learningassurance.evidence.EvidenceExamples;
import org.learningassurance.evidence.EvidenceItem;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.ClaimId;
import org.learningassurance.shared.EvidenceId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.WorkingCalendar;

/** One agency's return without a database: an agency of 52 staff, asked on Monday 2 March 2026, and a day that can be moved. */
class OneReturn {

    static final LocalDate ASKED = LocalDate.of(2026, 3, 2);
    static final int STAFF = 52;

    final AgencyId agency = AgencyId.next();
    final PostId leadPost = PostId.next();
    final Actor lead =
            new Actor(PersonId.next(), "Lead", Set.of(Role.AGENCY_TRAINING_LEAD), Set.of(leadPost), Set.of(agency));
    final Actor officer =
            new Actor(PersonId.next(), "Officer", Set.of(Role.BUSINESS_UNIT), Set.of(PostId.next()), Set.of());
    final EvidenceItem audit = EvidenceExamples.audit(agency);
    final AgencyReturn agencyReturn;

    private Predicate<LocalDate> closed = day -> false;
    private LocalDate today = ASKED;

    OneReturn(Rung... rungs) {
        this(RoundKind.ASKING, null, rungs);
    }

    OneReturn(RoundKind kind, @Nullable LocalDate dueOn, Rung... rungs) {
        agencyReturn = new AgencyReturn(
                new Asking(LearningPointId.next(), 1, kind, 80, null, dueOn),
                agency,
                Set.of(rungs),
                STAFF,
                dates(),
                doing(officer));
    }

    static OneReturn ofAllRungs() {
        return new OneReturn(Rung.values());
    }

    OneReturn closedOn(Predicate<LocalDate> days) {
        closed = days;
        return this;
    }

    OneReturn on(LocalDate day) {
        today = day;
        return this;
    }

    OneReturn daysLater(int days) {
        return on(today.plusDays(days));
    }

    LocalDate today() {
        return today;
    }

    DueDates dates() {
        return new DueDates(WorkingCalendar.england(), closed, ReturnSettings.usual());
    }

    Doing doing(Actor by) {
        Instant at = today.atTime(10, 0).toInstant(ZoneOffset.UTC);
        return new Doing(by, at, today);
    }

    RungStep step(Rung rung) {
        return agencyReturn.step(rung);
    }

    /** What the policies object to, by field. */
    List<String> fieldsRefused(Claim claim) {
        return ClaimRules.objections(agencyReturn, claim, evidenceOf(claim), today).stream()
                .map(verdict -> String.valueOf(verdict.field()))
                .toList();
    }

    List<String> rulesBroken(Claim claim) {
        return ClaimRules.objections(agencyReturn, claim, evidenceOf(claim), today).stream()
                .map(verdict -> verdict.rule())
                .toList();
    }

    private List<EvidenceItem> evidenceOf(Claim claim) {
        return claim.evidence().contains(audit.id()) ? List.of(audit) : List.of();
    }

    RungClaim claims(Claim claim) {
        return claims(claim, JudgedBy.BUSINESS_UNIT);
    }

    RungClaim claims(Claim claim, JudgedBy judge) {
        ClaimRules.objections(agencyReturn, claim, evidenceOf(claim), today).forEach(verdict -> verdict.orThrow());
        Reading reading = new Reading(ClaimId.next(), judge, false, null, "");
        return agencyReturn.claim(claim, leadPost, reading, dates(), doing(lead));
    }

    void accepts(RungClaim claim) {
        judges(claim, new Judgement.Accept(""), officer);
    }

    void judges(RungClaim claim, Judgement judgement, Actor by) {
        agencyReturn.judge(claim, judgement, dates(), doing(by));
    }

    ReturnRequest asks(RequestKind kind, String reason, @Nullable LocalDate until) {
        return agencyReturn.request(new Request(kind, reason, until), leadPost, dates(), doing(lead));
    }

    void considers(ReturnRequest request, boolean agreed, String reason) {
        agencyReturn.consider(request, agreed, reason, dates(), doing(officer));
    }

    List<ReturnEvent> whatHappened() {
        return agencyReturn.drain();
    }

    DisseminationClaim reached(int staff) {
        return dissemination(Reach.of(staff, STAFF));
    }

    DisseminationClaim dissemination(Reach reach) {
        return new DisseminationClaim(
                Set.of(Route.TEAM_MEETING), today, today, reach, TrainingUpdated.YES, false, Set.of(), "");
    }

    ImplementationClaim putInPlace() {
        return putInPlace(false, Set.of());
    }

    ImplementationClaim putInPlace(boolean already, Set<EvidenceId> evidence) {
        return new ImplementationClaim(
                Set.of(Arrangement.SUPERVISION),
                "Asked in every supervision",
                today,
                null,
                List.of(),
                already,
                evidence,
                "");
    }

    PracticeClaim practice(Shows shows) {
        return new PracticeClaim(shows, "Recorded in 31 of 40 files", false, Set.of(audit.id()), "");
    }
}
