package org.learningassurance.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.learningassurance.learning.LearningPointExamples.MEMBER;
import static org.learningassurance.learning.LearningPointExamples.OFFICER;
import static org.learningassurance.learning.LearningPointExamples.POLICE;
import static org.learningassurance.learning.LearningPointExamples.asked;
import static org.learningassurance.learning.LearningPointExamples.drafted;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.learningassurance.learning.LearningPointExamples.Text;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.Priority;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.Rung;

class LifeOfALearningPointTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Text text = new Text();
    private final LearningPoint learningPoint = drafted(text);

    @Test
    void returnedItKeepsTheReasonAndIsNotAgreedUntilItIsRevised() {
        learningPoint.returnForWork("Say who is to record it");

        assertThat(learningPoint.status()).isEqualTo(LearningPointStatus.RETURNED);
        assertThat(learningPoint.returnReason()).isEqualTo("Say who is to record it");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> learningPoint.agree(MEMBER, TODAY))
                .withMessageContaining("returned for work");

        learningPoint.revise(text.draft(), OFFICER);
        learningPoint.agree(MEMBER, TODAY);

        assertThat(learningPoint.status()).isEqualTo(LearningPointStatus.AGREED);
    }

    @Test
    void onceAgreedItsTextStands() {
        learningPoint.agree(MEMBER, TODAY);

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> learningPoint.revise(text.draft(), OFFICER));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> learningPoint.returnForWork("Too late"));
    }

    @Test
    void revisingReplacesWhatIsAsked() {
        AgencyId school = AgencyId.next();
        text.asked = List.of(asked(school, Rung.DISSEMINATED));

        learningPoint.revise(text.draft(), OFFICER);

        assertThat(learningPoint.asked()).containsExactly(new AskedAgency(school, Set.of(Rung.DISSEMINATED), null));
        assertThat(learningPoint.asks(POLICE)).isEmpty();
    }

    @Test
    void withdrawnItEndsWithItsReasonAndOnlyOnce() {
        learningPoint.agree(MEMBER, TODAY);
        learningPoint.withdraw("The law has changed", TODAY);

        assertThat(learningPoint.status()).isEqualTo(LearningPointStatus.WITHDRAWN);
        assertThat(learningPoint.endReason()).isEqualTo("The law has changed");
        assertThat(learningPoint.agreedOn()).isEqualTo(TODAY);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> learningPoint.withdraw("Again", TODAY))
                .withMessage("LP-0001 is already withdrawn");
    }

    @Test
    void givesWayToAnotherThatStands() {
        LearningPoint better = drafted(new Text());
        learningPoint.supersede(better, "Says it better", TODAY);

        assertThat(learningPoint.status()).isEqualTo(LearningPointStatus.SUPERSEDED);
        assertThat(learningPoint.supersededBy()).isEqualTo(better.id());
    }

    @Test
    void doesNotGiveWayToItselfOrToWhatHasEnded() {
        LearningPoint ended = drafted(new Text());
        ended.withdraw("Said twice", TODAY);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> learningPoint.supersede(learningPoint, "Same", TODAY))
                .withMessageContaining("cannot supersede itself");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> learningPoint.supersede(ended, "Ended", TODAY))
                .withMessageContaining("does not stand any more");
        assertThat(learningPoint.status()).isEqualTo(LearningPointStatus.DRAFT);
    }

    @Test
    void anAgencyIsAddedOnceItIsAgreedAndOnlyOnce() {
        AskedAgency school = asked(AgencyId.next(), Rung.DISSEMINATED);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> learningPoint.alsoAsk(school))
                .withMessageContaining("Change the draft");

        learningPoint.agree(MEMBER, TODAY);
        learningPoint.alsoAsk(school);

        assertThat(learningPoint.asked()).hasSize(2).contains(school);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> learningPoint.alsoAsk(school))
                .withMessageContaining("asked already");
    }

    @Test
    void rungsComeBackInTheOrderOfTheLadder() {
        text.asked = List.of(asked(POLICE, Rung.OUTCOME, Rung.DISSEMINATED, Rung.IMPLEMENTED));

        assertThat(drafted(text).asked().get(0).rungs())
                .containsExactly(Rung.DISSEMINATED, Rung.IMPLEMENTED, Rung.OUTCOME);
    }

    @Test
    void aDraftSaysAtLeastWhatWasLearntAndWhere() {
        text.statement = "  ";
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> DraftPolicy.require(text.draft()))
                .satisfies(refusal -> assertThat(refusal.field()).contains("statement"));

        text.statement = "Said";
        text.reviews = Set.of();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> DraftPolicy.require(text.draft()))
                .satisfies(refusal -> assertThat(refusal.field()).contains("reviews"));
    }

    @Test
    void aDraftMayHaveEveryOtherGap() {
        text.whatStaffWillDo = "";
        text.howWeWouldKnow = "";
        text.priority = null;
        text.audience = "";
        text.asked = List.of();

        DraftPolicy.require(text.draft());
        assertThat(drafted(text).priorityOrStandard()).isEqualTo(Priority.STANDARD);
    }

    @Test
    void anAudienceOfNobodyIsRefused() {
        text.asked = List.of(new AskedAgency(POLICE, Set.of(Rung.DISSEMINATED), 0));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> DraftPolicy.require(text.draft()))
                .withMessageContaining("must be 1 or more");
    }

    @Test
    void aTextThatDoesNotFitIsRefusedWithItsLimit() {
        text.statement = "x".repeat(1001);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> DraftPolicy.require(text.draft()))
                .withMessage("What was learnt must be 1,000 characters or fewer");
    }
}
