package org.learningassurance.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.learningassurance.shared.BriefId;
import org.learningassurance.shared.BriefVersionId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.Refusal;

class BriefOnItsWayToIssueTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final PersonId AUTHOR = PersonId.next();
    private static final PersonId SECOND_WRITER = PersonId.next();
    private static final PersonId MANAGER = PersonId.next();

    private final BriefVersion version = new BriefVersion(
            BriefVersionId.next(), new Brief(BriefId.next(), "LB-0001", null), complete(), AUTHOR, NOW);

    @Test
    void goesFromDraftOverApprovalToIssue() {
        version.askApproval(NOW);
        version.approve(MANAGER, TODAY);
        version.issue(NOW, TODAY);

        assertThat(version.status()).isEqualTo(BriefStatus.ISSUED);
        assertThat(version.approvedBy()).contains(MANAGER);
        assertThat(version.issuedOn()).contains(TODAY);
    }

    @Test
    void isNotApprovedByItsAuthor() {
        version.askApproval(NOW);

        assertThatThrownBy(() -> version.approve(AUTHOR, TODAY))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("somebody else must approve");
        assertThat(version.status()).isEqualTo(BriefStatus.APPROVAL_ASKED);
    }

    @Test
    void isNotApprovedBySomebodyWhoRevisedIt() {
        version.revise(complete(), SECOND_WRITER);
        version.askApproval(NOW);

        assertThatThrownBy(() -> version.approve(SECOND_WRITER, TODAY)).isInstanceOf(Refusal.class);
        assertThat(version.approvedBy()).isEmpty();
    }

    @Test
    void isNotReturnedByItsAuthorEither() {
        version.askApproval(NOW);

        assertThatThrownBy(() -> version.returnForWork("Say more", AUTHOR)).isInstanceOf(Refusal.class);
    }

    @Test
    void isChangedAgainOnceReturned() {
        version.askApproval(NOW);
        version.returnForWork(" Say what staff will do ", MANAGER);

        assertThat(version.reason()).isEqualTo("Say what staff will do");
        version.revise(titled("Curiosity, again"), AUTHOR);
        assertThat(version.title()).isEqualTo("Curiosity, again");
    }

    @Test
    void isNotChangedWhileItWaitsForApproval() {
        version.askApproval(NOW);

        assertThatThrownBy(() -> version.revise(titled("Other words"), AUTHOR))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("waiting for approval");
        assertThat(version.title()).isEqualTo("Curiosity");
    }

    @Test
    void isNotIssuedWithoutApproval() {
        assertThatThrownBy(() -> version.issue(NOW, TODAY)).isInstanceOf(Refusal.class);

        version.askApproval(NOW);
        assertThatThrownBy(() -> version.issue(NOW, TODAY)).isInstanceOf(Refusal.class);
        assertThat(version.issuedOn()).isEmpty();
    }

    @Test
    void isNotPutUpForApprovalWithoutALearningPoint() {
        version.revise(new BriefText("Curiosity", Set.of(), sections()), AUTHOR);

        assertThatThrownBy(() -> version.askApproval(NOW))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).contains("covers"));
    }

    @Test
    void isNotPutUpForApprovalWithoutWhatToDo() {
        version.revise(
                new BriefText(
                        "Curiosity", complete().covers(), new BriefSections("It happened", "", "We learnt", " ", "")),
                AUTHOR);

        assertThatThrownBy(() -> version.askApproval(NOW))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).contains("whatToDo"));
    }

    @Test
    void mayTellOfGoodPracticeAlone() {
        version.revise(
                new BriefText(
                        "Curiosity",
                        complete().covers(),
                        new BriefSections("It happened", "They asked again", "", "Keep asking", "")),
                AUTHOR);

        version.askApproval(NOW);

        assertThat(version.status()).isEqualTo(BriefStatus.APPROVAL_ASKED);
    }

    @Test
    void isNeverWithdrawnOnceIssued() {
        version.askApproval(NOW);
        version.approve(MANAGER, TODAY);
        version.issue(NOW, TODAY);

        assertThatThrownBy(() -> version.withdraw("A mistake")).hasMessageContaining("new version");
        assertThat(version.status()).isEqualTo(BriefStatus.ISSUED);
    }

    @Test
    void isFollowedByAVersionOnlyOnceItIsOut() {
        assertThatThrownBy(() -> version.next(BriefVersionId.next(), complete(), true, "More", AUTHOR, NOW))
                .isInstanceOf(Refusal.class);

        version.askApproval(NOW);
        version.approve(MANAGER, TODAY);
        version.issue(NOW, TODAY);
        BriefVersion next = version.next(BriefVersionId.next(), version.text(), false, "A word", MANAGER, NOW);

        assertThat(next.number()).isEqualTo(2);
        assertThat(next.status()).isEqualTo(BriefStatus.DRAFT);
        assertThat(next.material()).isFalse();
        assertThat(next.text()).isEqualTo(version.text());
        assertThat(next.writers()).containsExactly(MANAGER);
        assertThat(version.status()).isEqualTo(BriefStatus.ISSUED);
    }

    private static BriefText complete() {
        return titled("Curiosity");
    }

    private static BriefText titled(String title) {
        return new BriefText(title, Set.of(LearningPointId.of("00000000-0000-0000-0000-000000000001")), sections());
    }

    private static BriefSections sections() {
        return new BriefSections("It happened", "", "We learnt", "Do this", "");
    }
}
