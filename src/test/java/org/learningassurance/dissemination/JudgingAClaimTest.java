package org.learningassurance.dissemination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.Disposition;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Rung;

class JudgingAClaimTest {

    private final OneReturn one = OneReturn.ofAllRungs();

    @Test
    void acceptedOpensTheNextRung() {
        RungClaim claim = one.claims(one.reached(48));

        one.accepts(claim);

        assertThat(claim.state()).isEqualTo(ClaimState.ACCEPTED);
        assertThat(claim.judge()).contains(one.officer.whoever());
        assertThat(one.step(Rung.DISSEMINATED).disposition()).isEqualTo(Disposition.ACCEPTED);
        assertThat(one.agencyReturn.nextAskedRung()).contains(Rung.IMPLEMENTED);
    }

    @Test
    void nobodyJudgesTheirOwnClaim() {
        RungClaim claim = one.claims(one.reached(48));
        Actor claimantWithAnotherHat =
                new Actor(one.lead.person(), "Lead", Set.of(Role.BUSINESS_UNIT), Set.of(PostId.next()), Set.of());

        assertRefused(claim, claimantWithAnotherHat, "your own");
    }

    @Test
    void nobodyJudgesAClaimOfTheirPost() {
        RungClaim claim = one.claims(one.reached(48));
        Actor deputy =
                new Actor(PersonId.next(), "Deputy", Set.of(Role.REVIEW_GROUP_MEMBER), Set.of(one.leadPost), Set.of());

        assertRefused(claim, deputy, "post of yours");
    }

    @Test
    void nobodyJudgesAClaimOfTheirHomeAgency() {
        RungClaim claim = one.claims(one.reached(48));
        Actor member = memberFrom(one.agency);

        assertRefused(claim, member, "your own agency");
    }

    @Test
    void aMemberOfAnotherAgencyMay() {
        RungClaim claim = one.claims(one.reached(48));

        one.judges(claim, new Judgement.Accept(""), memberFrom(AgencyId.next()));

        assertThat(claim.state()).isEqualTo(ClaimState.ACCEPTED);
    }

    @Test
    void returnedNeedsAReasonAndIsDueInTenWorkingDays() {
        RungClaim claim = one.on(LocalDate.of(2026, 3, 27)).claims(one.reached(48));

        assertThatThrownBy(() -> one.judges(claim, new Judgement.Return(" "), one.officer))
                .isInstanceOf(Refusal.class)
                .hasMessage("Enter a reason");
        assertThat(claim.state()).isEqualTo(ClaimState.AWAITING);

        one.judges(claim, new Judgement.Return("Which teams?"), one.officer);

        RungStep step = one.step(Rung.DISSEMINATED);
        assertThat(step.disposition()).isEqualTo(Disposition.RETURNED);
        // Good Friday and Easter Monday lie between 27 March and 14 April 2026
        assertThat(step.dueOn()).isEqualTo(LocalDate.of(2026, 4, 14));
        assertThat(step.dueRevision()).isEqualTo(1);
        assertThat(step.slips()).isZero();
        assertThat(one.rulesBroken(one.reached(50))).isEmpty();
    }

    @Test
    void returnedNeverShortensTheTimeThatTheAgencyHad() {
        LocalDate due = one.step(Rung.DISSEMINATED).dueOn();
        RungClaim claim = one.claims(one.reached(48));

        one.judges(claim, new Judgement.Return("Which teams?"), one.officer);

        assertThat(one.step(Rung.DISSEMINATED).dueOn()).isEqualTo(due);
        assertThat(one.step(Rung.DISSEMINATED).dueRevision()).isEqualTo(1);
    }

    @Test
    void aClaimIsJudgedOnce() {
        RungClaim claim = one.claims(one.reached(48));
        one.accepts(claim);

        assertThatThrownBy(() -> one.judges(claim, new Judgement.Return("No"), one.officer))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("judged already");
        assertThat(claim.state()).isEqualTo(ClaimState.ACCEPTED);
    }

    private void assertRefused(RungClaim claim, Actor judge, String words) {
        assertThatThrownBy(() -> one.judges(claim, new Judgement.Accept(""), judge))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo("JudgeIsNotTheClaimant"))
                .hasMessageContaining(words);
        assertThat(claim.state()).isEqualTo(ClaimState.AWAITING);
        assertThat(one.step(Rung.DISSEMINATED).disposition()).isEqualTo(Disposition.CLAIMED);
    }

    private static Actor memberFrom(AgencyId home) {
        return new Actor(
                PersonId.next(), "Member", Set.of(Role.REVIEW_GROUP_MEMBER), Set.of(PostId.next()), Set.of(home));
    }
}
