package org.learningassurance.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.BriefVersionId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.NotAllowed;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.StaleForm;
import org.learningassurance.shared.Subject;
import org.learningassurance.testing.Cast;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@TrackerIT
@RecordApplicationEvents
class BriefServiceIT {

    @Autowired
    BriefService briefs;

    @Autowired
    Cast cast;

    @Autowired
    ApplicationEvents events;

    Actor author;
    Actor manager;

    @BeforeEach
    void people() {
        author = cast.officer();
        manager = cast.with(Role.BUSINESS_UNIT_MANAGER);
    }

    @Test
    void isIssuedForEveryLearningPointThatItCovers() {
        LearningPointId one = cast.learningPoint(cast.agency());
        LearningPointId other = cast.learningPoint(cast.agency());
        LearningPointId third = cast.learningPoint(cast.agency());

        BriefVersionId id = issued(one, other);

        assertThat(briefs.issuedFor(one)).get().extracting(BriefVersionRef::id).isEqualTo(id);
        assertThat(briefs.issuedFor(other)).isPresent();
        assertThat(briefs.issuedFor(third)).isEmpty();
        assertThat(briefs.issuedAmong(Set.of(one, third))).containsExactly(one);
        BriefIssued told = events.stream(BriefIssued.class)
                .filter(event -> event.briefVersion().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(told.covers()).containsExactlyInAnyOrder(one, other);
        assertThat(told.material()).isTrue();
        assertThat(told.about()).contains(Subject.of(one), Subject.of(other), Subject.of(told.brief()));
    }

    @Test
    void isNotOutForALearningPointBeforeItsVersionIsIssued() {
        LearningPointId learningPoint = cast.learningPoint(cast.agency());

        BriefVersionId id = approved(learningPoint);

        assertThat(briefs.issuedFor(learningPoint)).isEmpty();
        briefs.issue(id, version(id), author);
        assertThat(briefs.issuedFor(learningPoint)).isPresent();
    }

    @Test
    void refusesTheAuthorsOwnApproval() {
        BriefVersionId id = askedFor(cast.learningPoint(cast.agency()));

        assertThatThrownBy(() -> briefs.approve(id, version(id), author))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo("ApproverIsNotTheAuthor"));
        assertThat(briefs.theVersion(id).status()).isEqualTo(BriefStatus.APPROVAL_ASKED);
        assertThat(events.stream(BriefApproved.class)
                        .filter(event -> event.briefVersion().equals(id)))
                .isEmpty();
    }

    @Test
    void letsTheReviewGroupApproveToo() {
        BriefVersionId id = askedFor(cast.learningPoint(cast.agency()));

        briefs.approve(id, version(id), cast.with(Role.REVIEW_GROUP_MEMBER));

        assertThat(briefs.theVersion(id).status()).isEqualTo(BriefStatus.APPROVED);
    }

    @Test
    void letsNoAgencyWriteApproveOrIssue() {
        AgencyId agency = cast.agency();
        LearningPointId learningPoint = cast.learningPoint(agency);
        Actor lead = cast.trainingLead(agency);
        BriefVersionId id = askedFor(learningPoint);

        assertThatThrownBy(() -> briefs.draft(text(learningPoint), null, lead)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> briefs.approve(id, version(id), lead)).isInstanceOf(NotAllowed.class);
        briefs.approve(id, version(id), manager);
        assertThatThrownBy(() -> briefs.issue(id, version(id), lead)).isInstanceOf(NotAllowed.class);
        assertThat(briefs.issuedFor(learningPoint)).isEmpty();
    }

    @Test
    void isReturnedWithAReasonOnly() {
        BriefVersionId id = askedFor(cast.learningPoint(cast.agency()));

        assertThatThrownBy(() -> briefs.returnForWork(id, "  ", version(id), manager))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.field()).contains("reason"));
        briefs.returnForWork(id, "Say what staff will do", version(id), manager);

        assertThat(briefs.theVersion(id).status()).isEqualTo(BriefStatus.RETURNED);
        assertThat(events.stream(BriefReturned.class)
                        .filter(event -> event.briefVersion().equals(id)))
                .singleElement()
                .satisfies(event -> assertThat(event.detail()).isEqualTo("Say what staff will do"));
    }

    @Test
    void refusesAFormThatWasOpenedBeforeTheLastChange() {
        LearningPointId learningPoint = cast.learningPoint(cast.agency());
        BriefVersionId id = briefs.draft(text(learningPoint), null, author);
        long opened = version(id);
        briefs.revise(id, titled("Changed meanwhile", learningPoint), opened, manager);

        assertThatThrownBy(() -> briefs.revise(id, titled("Mine", learningPoint), opened, author))
                .isInstanceOf(StaleForm.class);
        assertThat(briefs.theVersion(id).title()).isEqualTo("Changed meanwhile");
    }

    @Test
    void keepsTheVersionThatIsOutWhileANewOneIsWritten() {
        LearningPointId learningPoint = cast.learningPoint(cast.agency());
        BriefVersionId first = issued(learningPoint);
        Brief brief = briefs.theBrief(briefs.theVersion(first).brief());

        BriefVersionId second = briefs.newVersion(brief.id(), false, "A wrong word", manager);

        assertThat(briefs.issuedFor(learningPoint))
                .get()
                .extracting(BriefVersionRef::number)
                .isEqualTo(1);
        assertThatThrownBy(() -> briefs.newVersion(brief.id(), true, "Another", manager))
                .isInstanceOf(Refusal.class);
        briefs.askApproval(second, version(second), manager);
        briefs.approve(second, version(second), author);
        briefs.issue(second, version(second), manager);
        assertThat(briefs.issuedVersionsFor(learningPoint))
                .extracting(BriefVersionRef::number)
                .containsExactly(2, 1);
        assertThat(briefs.issuedFor(learningPoint))
                .get()
                .extracting(BriefVersionRef::material)
                .isEqualTo(false);
    }

    @Test
    void beginsAgainFromTheVersionThatIsOutAfterAWithdrawnOne() {
        LearningPointId learningPoint = cast.learningPoint(cast.agency());
        BriefVersionId first = issued(learningPoint);
        Brief brief = briefs.theBrief(briefs.theVersion(first).brief());
        BriefVersionId second = briefs.newVersion(brief.id(), true, "More", author);
        briefs.revise(second, titled("A wrong turn", learningPoint), version(second), author);
        briefs.withdraw(second, "Not needed", version(second), author);

        BriefVersionId third = briefs.newVersion(brief.id(), false, "More, again", author);

        assertThat(briefs.theVersion(third).number()).isEqualTo(3);
        assertThat(briefs.theVersion(third).title())
                .isEqualTo(briefs.theVersion(first).title());
    }

    @Test
    void showsAnAgencyIssuedBriefsOnWhatItIsAskedAndNothingElse() {
        AgencyId asked = cast.agency();
        Actor lead = cast.trainingLead(asked);
        Actor elsewhere = cast.trainingLead(cast.agency());
        LearningPointId learningPoint = cast.agreedLearningPoint(asked);
        BriefVersionId id = approved(learningPoint);
        Brief brief = briefs.theBrief(briefs.theVersion(id).brief());

        assertThatThrownBy(() -> briefs.get(brief.ref(), lead)).isInstanceOf(NotFound.class);
        assertThat(listed(lead)).doesNotContain(brief.ref());
        briefs.issue(id, version(id), author);
        briefs.newVersion(brief.id(), true, "More", author);

        assertThat(briefs.get(brief.ref(), lead).versions())
                .extracting(BriefVersion::number)
                .containsExactly(1);
        assertThat(listed(lead)).containsExactly(brief.ref());
        assertThatThrownBy(() -> briefs.get(brief.ref(), elsewhere)).isInstanceOf(NotFound.class);
        assertThat(listed(elsewhere)).isEmpty();
        assertThat(briefs.covering(learningPoint, elsewhere)).isEmpty();
        assertThat(briefs.get(brief.ref(), author).versions()).hasSize(2);
    }

    @Test
    void showsTheScrutinyBoardWhatIsIssuedOnly() {
        Actor board = cast.with(Role.SCRUTINY_BOARD);
        BriefVersionId id = approved(cast.learningPoint(cast.agency()));
        String ref = briefs.theBrief(briefs.theVersion(id).brief()).ref();

        assertThatThrownBy(() -> briefs.get(ref, board)).isInstanceOf(NotFound.class);
        briefs.issue(id, version(id), author);

        assertThat(briefs.get(ref, board).latest().id()).isEqualTo(id);
    }

    @Test
    void isFoundByReferenceByIdAndByTheIdOfAVersion() {
        BriefVersionId id = briefs.draft(text(cast.learningPoint(cast.agency())), null, author);
        Brief brief = briefs.theBrief(briefs.theVersion(id).brief());

        assertThat(briefs.get(brief.ref(), author).brief().id()).isEqualTo(brief.id());
        assertThat(briefs.get(brief.id().toString(), author).brief().id()).isEqualTo(brief.id());
        assertThat(briefs.get(id.toString(), author).brief().id()).isEqualTo(brief.id());
        assertThatThrownBy(() -> briefs.get("LB-none", author)).isInstanceOf(NotFound.class);
    }

    @Test
    void isListedByStateAndWords() {
        LearningPointId learningPoint = cast.learningPoint(cast.agency());
        BriefVersionId id = briefs.draft(titled("Hundred % sure " + learningPoint, learningPoint), null, author);
        String ref = briefs.theBrief(briefs.theVersion(id).brief()).ref();
        PageRequest all = PageRequest.of(0, 50);

        assertThat(refs(briefs.list(new BriefFilter(BriefStatus.DRAFT, null, "% SURE " + learningPoint), all, author)
                        .getContent()))
                .containsExactly(ref);
        assertThat(briefs.list(new BriefFilter(BriefStatus.ISSUED, null, "% sure " + learningPoint), all, author))
                .isEmpty();
        assertThat(briefs.list(new BriefFilter(null, null, "_ sure " + learningPoint), all, author))
                .isEmpty();
    }

    @Test
    void refusesToCoverALearningPointThatIsNotThere() {
        assertThatThrownBy(() -> briefs.draft(text(LearningPointId.next()), null, author))
                .isInstanceOf(NotFound.class);
    }

    private List<String> listed(Actor by) {
        return refs(briefs.list(BriefFilter.all(), PageRequest.of(0, 500), by).getContent());
    }

    private static List<String> refs(List<BriefView> views) {
        return views.stream().map(view -> view.brief().ref()).toList();
    }

    private BriefVersionId issued(LearningPointId... covers) {
        BriefVersionId id = approved(covers);
        briefs.issue(id, version(id), author);
        return id;
    }

    private BriefVersionId approved(LearningPointId... covers) {
        BriefVersionId id = askedFor(covers);
        briefs.approve(id, version(id), manager);
        return id;
    }

    private BriefVersionId askedFor(LearningPointId... covers) {
        BriefVersionId id = briefs.draft(text(covers), null, author);
        briefs.askApproval(id, version(id), author);
        return id;
    }

    private long version(BriefVersionId id) {
        return briefs.theVersion(id).version();
    }

    private static BriefText text(LearningPointId... covers) {
        return titled("Curiosity", covers);
    }

    private static BriefText titled(String title, LearningPointId... covers) {
        return new BriefText(
                title, Set.of(covers), new BriefSections("It happened", "They asked", "We learnt", "Ask", "Ask us"));
    }
}
