package org.learningassurance.dissemination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningassurance.dissemination.Judgement.AskForMore;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Disposition;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Rung;

class AskingForMoreTest {

    /** A Friday; Good Friday is 3 April, and the rung is due on 30 March. */
    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);

    private static final LocalDate NAMED = LocalDate.of(2026, 4, 21);

    private final OneReturn one = OneReturn.ofAllRungs().on(FRIDAY);
    private final RungClaim claim = one.claims(one.reached(48));

    @Test
    void theFullerClaimIsDueOnTheNamedDateWhichIsNoSlipOfTheAgency() {
        one.whatHappened();

        one.judges(claim, new AskForMore(" Which teams? ", NAMED), one.officer);

        assertThat(claim.state()).isEqualTo(ClaimState.MORE_ASKED);
        assertThat(claim.judgeSaid()).isEqualTo("Which teams?");
        assertThat(claim.moreBy()).contains(NAMED);
        assertThat(claim.nextMeasurementOn()).isEmpty();
        RungStep step = one.step(Rung.DISSEMINATED);
        assertThat(step.disposition()).isEqualTo(Disposition.RETURNED);
        assertThat(step.dueOn()).isEqualTo(NAMED);
        assertThat(step.dueRevision()).isEqualTo(1);
        assertThat(step.slips()).isZero();
        assertThat(one.rulesBroken(one.reached(50))).isEmpty();
        assertThat(one.whatHappened())
                .filteredOn(event -> !(event instanceof DispositionChanged))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.title()).isEqualTo("More asked for by 21 April 2026: Disseminated");
                    assertThat(event.detail()).isEqualTo("Which teams?");
                    assertThat(event.facts()).containsEntry("dueOn", "2026-04-21");
                });
    }

    @Test
    void theNamedDateMayLieBeforeTheOneThatTheRungHad() {
        LocalDate monday = LocalDate.of(2026, 3, 9);
        assertThat(one.step(Rung.DISSEMINATED).dueOn()).isAfter(monday);

        one.judges(claim, new AskForMore("Which teams?", monday), one.officer);

        assertThat(one.step(Rung.DISSEMINATED).dueOn()).isEqualTo(monday);
    }

    @Test
    void longerMayBeAskedForTheFullerClaimToo() {
        one.judges(claim, new AskForMore("Which teams?", NAMED), one.officer);

        one.asks(RequestKind.NEED_LONGER, "Easter lies between", NAMED.plusDays(7));

        assertThat(one.step(Rung.DISSEMINATED).dueOn()).isEqualTo(NAMED.plusDays(7));
        assertThat(one.step(Rung.DISSEMINATED).slips()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        ", Enter the date",
        "2026-03-05, must be after today",
        "2026-03-06, must be after today",
        "2027-03-06, less than a year away",
        "2026-03-07, the next day on which it does is 9 March 2026",
        "2026-04-03, the next day on which it does is 7 April 2026",
        "2026-04-20, the next day on which it does is 21 April 2026"
    })
    void theDateLiesAheadWithinAYearAndFindsTheAgencyAtWork(LocalDate expectedBy, String words) {
        one.closedOn(LocalDate.of(2026, 4, 20)::equals);

        assertRefused(new AskForMore("Which teams?", expectedBy), one.officer, words);
    }

    @Test
    void itSaysWhatIsMissing() {
        assertRefused(new AskForMore("  ", NAMED), one.officer, "Say what is missing");
    }

    @Test
    void nobodyAsksTheirOwnAgencyForMore() {
        Actor member = new Actor(
                PersonId.next(), "Member", Set.of(Role.REVIEW_GROUP_MEMBER), Set.of(PostId.next()), Set.of(one.agency));

        assertRefused(new AskForMore("Which teams?", NAMED), member, "your own agency");
    }

    private void assertRefused(AskForMore more, Actor judge, String words) {
        LocalDate due = one.step(Rung.DISSEMINATED).dueOn();
        assertThatThrownBy(() -> one.judges(claim, more, judge))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(words);
        assertThat(claim.state()).isEqualTo(ClaimState.AWAITING);
        assertThat(one.step(Rung.DISSEMINATED).dueOn()).isEqualTo(due);
    }
}
