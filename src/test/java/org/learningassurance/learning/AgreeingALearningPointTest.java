package org.learningassurance.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.learningassurance.learning.LearningPointExamples.MEMBER;
import static org.learningassurance.learning.LearningPointExamples.OFFICER;
import static org.learningassurance.learning.LearningPointExamples.POLICE;
import static org.learningassurance.learning.LearningPointExamples.actor;
import static org.learningassurance.learning.LearningPointExamples.asked;
import static org.learningassurance.learning.LearningPointExamples.drafted;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.learningassurance.learning.LearningPointExamples.Text;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.Verdict;

/** R2 and R5: what the review group may agree, and who of it. */
class AgreeingALearningPointTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Text text = new Text();

    private void isRefused(String policy, String reason, String field) {
        LearningPoint learningPoint = drafted(text);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> learningPoint.agree(MEMBER, TODAY))
                .withMessage(reason)
                .satisfies(refusal -> assertThat(refusal.rule()).isEqualTo(policy))
                .satisfies(refusal -> assertThat(refusal.field()).contains(field));
        assertThat(learningPoint.status()).isEqualTo(LearningPointStatus.DRAFT);
        assertThat(learningPoint.agreedOn()).isNull();
    }

    @Test
    void aCompleteOneIsAgreed() {
        LearningPoint learningPoint = drafted(text);

        learningPoint.agree(MEMBER, TODAY);

        assertThat(learningPoint.status()).isEqualTo(LearningPointStatus.AGREED);
        assertThat(learningPoint.agreedOn()).isEqualTo(TODAY);
        assertThat(learningPoint.agreedBy()).isEqualTo(MEMBER.person());
    }

    @Test
    void withoutAPriorityIsRefused() {
        text.priority = null;
        isRefused("PriorityIsSet", "Choose a priority: standard or high", "priority");
    }

    @Test
    void withoutWhatStaffWillDoDifferentlyIsRefused() {
        text.whatStaffWillDo = " ";
        isRefused("ChangeIsDescribed", "Say what staff will do differently", "whatStaffWillDo");
    }

    @Test
    void goodPracticeAsksWhatStaffWillKeepOrSpread() {
        text.kind = LearningPointKind.GOOD_PRACTICE;
        text.whatStaffWillDo = "";
        isRefused("ChangeIsDescribed", "Say what staff will keep doing or spread", "whatStaffWillDo");
    }

    @Test
    void withoutHowWeWouldKnowIsRefused() {
        text.howWeWouldKnow = "\n";
        isRefused("ProofIsDescribed", "Say how we would know that practice has changed", "howWeWouldKnow");
    }

    @Test
    void withoutAnAudienceIsRefused() {
        text.audience = "";
        isRefused("AudienceIsNamed", "Say whom in the agencies the learning is for", "audience");
    }

    @Test
    void withoutAnyAgencyIsRefused() {
        text.asked = List.of();
        isRefused("AgenciesAreNamed", "Choose at least one agency to ask", "agencies");
    }

    @Test
    void withAnAgencyThatIsNotAskedAboutDisseminationIsRefused() {
        text.asked = List.of(asked(POLICE, Rung.PRACTICE_CHANGED));
        isRefused(
                "DisseminationIsAsked", "Ask every agency at least whether the learning was disseminated", "agencies");
    }

    @Test
    void withAnAgencyAskedNothingIsRefused() {
        text.asked = List.of(asked(POLICE));
        isRefused(
                "DisseminationIsAsked", "Ask every agency at least whether the learning was disseminated", "agencies");
    }

    @Test
    void askedWithoutABriefItNeedsANotice() {
        text.urgentWithoutBrief = true;
        isRefused("NoticeStandsForTheBrief", "Write the notice that agencies are sent in place of a brief", "notice");
    }

    @Test
    void everyGapIsNamedAtOnceInTheOrderOfTheForm() {
        text.priority = null;
        text.whatStaffWillDo = "";
        text.howWeWouldKnow = "";
        text.audience = "";
        text.asked = List.of();

        assertThat(AgreementPolicy.gapsOf(drafted(text)))
                .extracting(Verdict::field)
                .containsExactly("priority", "whatStaffWillDo", "howWeWouldKnow", "audience", "agencies");
    }

    @Test
    void itsAuthorDoesNotAgreeItWhateverTheirPost() {
        Actor authorInTheGroup = new Actor(
                OFFICER.person(),
                OFFICER.name(),
                Set.of(Role.BUSINESS_UNIT, Role.REVIEW_GROUP_MEMBER),
                Set.of(),
                Set.of());

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> drafted(text).agree(authorInTheGroup, TODAY))
                .withMessageContaining("You wrote this learning point");
    }

    @Test
    void whoeverRevisedItOnceIsAnAuthorEvenAfterSomebodyElseRevisedItAgain() {
        Actor reviser = actor(Role.REVIEW_GROUP_MEMBER);
        LearningPoint learningPoint = drafted(text);
        learningPoint.revise(text.draft(), reviser);
        learningPoint.revise(text.draft(), OFFICER);

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> learningPoint.agree(reviser, TODAY));
    }

    @Test
    void theOwnerPostDoesNotAgreeIt() {
        text.ownerPost = PostId.next();
        Actor owner = actor(Role.REVIEW_GROUP_CHAIR, text.ownerPost);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> drafted(text).agree(owner, TODAY))
                .withMessageContaining("Your post owns this learning point");
    }

    @Test
    void isNotAgreedTwice() {
        LearningPoint learningPoint = drafted(text);
        learningPoint.agree(MEMBER, TODAY);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> learningPoint.agree(MEMBER, TODAY))
                .withMessage("LP-0001 is agreed and cannot be agreed any more");
    }
}
