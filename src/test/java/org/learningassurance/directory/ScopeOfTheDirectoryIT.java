package org.learningassurance.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.Role;
import org.learningassurance.testing.Roster;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.annotation.Autowired;

/** R11: an agency sees its own, the partnership sees all. */
@TrackerIT
class ScopeOfTheDirectoryIT {

    @Autowired
    private Roster roster;

    @Autowired
    private DirectoryViews views;

    @Autowired
    private DirectoryService directory;

    @Autowired
    private PostService posts;

    private AgencyId own;
    private AgencyId other;
    private Actor lead;

    @BeforeEach
    void twoAgencies() {
        own = roster.agency("Own");
        other = roster.agency("Other");
        lead = roster.trainingLead(own);
    }

    @Test
    void anAgencysLeadSeesOneAgencyAndItsPeople() {
        assertThat(views.agencies(lead)).extracting(line -> line.agency().id()).containsExactly(own);
        assertThat(views.people(lead))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.person().agency()).contains(own));
        assertThat(views.agency(own, lead).leads()).hasSize(2);
    }

    @Test
    void nothingOfAnotherAgencyOrOfThePartnershipIsThere() {
        Post otherPost = directory.trainingLead(other).orElseThrow();
        Actor officer = roster.somebody(Role.BUSINESS_UNIT);

        assertThatThrownBy(() -> views.agency(other, lead)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> views.post(otherPost.id(), lead)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> views.person(otherPost.holder().orElseThrow(), lead))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> views.person(officer.whoever(), lead)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> views.partnershipPosts(lead)).isInstanceOf(NotFound.class);
    }

    @Test
    void whatSomebodyOfTheAgencyDoesInThePartnershipIsNotShown() {
        Actor member = roster.somebody(Role.REVIEW_GROUP_MEMBER, own);

        assertThat(views.person(member.whoever(), lead).posts()).isEmpty();
        assertThat(views.agency(own, lead).members()).isEmpty();
        assertThat(views.agency(own, roster.somebody(Role.BUSINESS_UNIT)).members())
                .extracting(line -> line.post().role())
                .containsExactly(Role.REVIEW_GROUP_MEMBER);
    }

    @Test
    void thePartnershipSeesEveryAgency() {
        for (Role role : Role.values()) {
            if (role.ofThePartnership()) {
                assertThat(views.agencies(roster.somebody(role)))
                        .as(role.label())
                        .extracting(line -> line.agency().id())
                        .contains(own, other);
            }
        }
    }

    @Test
    void theScrutinyBoardReadsWhatIsPublishedAndSeesNoAgency() {
        Actor board = roster.somebody(Role.SCRUTINY_BOARD);

        assertThat(views.agencies(board)).isEmpty();
        assertThatThrownBy(() -> views.agency(own, board)).isInstanceOf(NotFound.class);
    }

    @Test
    void somebodyWithoutAPostSeesNoAgencyNotEvenTheirEmployer() {
        Actor nobody = roster.actor(roster.person(own));

        assertThat(views.agencies(nobody)).isEmpty();
        assertThatThrownBy(() -> views.agency(own, nobody)).isInstanceOf(NotFound.class);
    }

    @Test
    void aReviewGroupMembersEmployerCountsAsTheirAgencyEvenWhereThePostDoesNotSaySo() {
        Actor member = roster.somebody(Role.REVIEW_GROUP_MEMBER);
        assertThat(member.agencies()).isEmpty();

        var employed = roster.person(own);
        Post post = directory.post(member.posts().iterator().next());
        posts.appoint(post.id(), employed, post.version(), Roster.ADMINISTRATOR);
        assertThat(roster.actor(employed).ofAgency(own)).isTrue();
    }
}
