package org.learningassurance.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.Role;

class WhoIsAskedTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 5);

    private final PersonId holder = PersonId.next();
    private final PersonId deputy = PersonId.next();
    private final Post post = new Post(PostId.next(), "Safeguarding lead", Role.AGENCY_TRAINING_LEAD, AgencyId.next());

    @Test
    void nobodyInANewPost() {
        assertThat(post.asked(TODAY)).isEmpty();
    }

    @Test
    void theHolderEvenWithADeputy() {
        post.appoint(holder);
        post.deputise(deputy);
        assertThat(post.asked(TODAY)).contains(holder);
    }

    @Test
    void theDeputyUntilTheHolderIsBack() {
        post.appoint(holder);
        post.deputise(deputy);
        post.away(TODAY.plusDays(1));
        assertThat(post.asked(TODAY)).contains(deputy);
        assertThat(post.asked(TODAY.plusDays(1))).contains(holder);
    }

    @Test
    void theHolderWhoIsAwayWithoutADeputy() {
        post.appoint(holder);
        post.away(TODAY.plusDays(9));
        assertThat(post.asked(TODAY)).contains(holder);
    }

    @Test
    void theDeputyWhenTheHolderHasLeft() {
        post.appoint(holder);
        post.deputise(deputy);
        post.vacate();
        assertThat(post.asked(TODAY)).contains(deputy);
    }

    @Test
    void nobodyWhenBothHaveGone() {
        post.appoint(holder);
        post.vacate();
        assertThat(post.asked(TODAY)).isEmpty();
    }

    @Test
    void nobodyInAClosedPost() {
        post.appoint(holder);
        post.close(TODAY);
        assertThat(post.asked(TODAY)).isEmpty();
        assertThat(post.isHeldOrDeputisedBy(holder)).isFalse();
    }

    @Test
    void aNewHolderIsNotAwayBecauseTheFormerOneWas() {
        post.appoint(holder);
        post.away(TODAY.plusDays(9));
        post.appoint(deputy);
        assertThat(post.awayUntil()).isEmpty();
    }

    @Test
    void aDeputyWhoIsAppointedIsNoLongerTheDeputy() {
        post.appoint(holder);
        post.deputise(deputy);
        post.appoint(deputy);
        assertThat(post.deputy()).isEmpty();
    }
}
