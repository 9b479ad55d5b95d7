package org.learningassurance.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.StaleForm;
import org.learningassurance.shared.Subject;
import org.learningassurance.testing.Roster;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@TrackerIT
@RecordApplicationEvents
class PeopleComeAndGoIT {

    @Autowired
    private Roster roster;

    @Autowired
    private PostService posts;

    @Autowired
    private PeopleService people;

    @Autowired
    private DirectoryService directory;

    @Autowired
    private Clock clock;

    @Autowired
    private ApplicationEvents events;

    private AgencyId agency;
    private Actor holder;
    private PostId post;

    @BeforeEach
    void anAgencyWithALead() {
        agency = roster.agency("Coming and going");
        holder = roster.trainingLead(agency);
        post = directory.trainingLead(agency).orElseThrow().id();
        events.clear();
    }

    @Test
    void whenTheHolderLeavesTheDeputyIsAsked() {
        PersonId deputy = roster.person(agency);
        posts.nameDeputy(post, deputy, version(), Roster.ADMINISTRATOR);
        posts.holderLeft(holder.whoever(), today(), Roster.ADMINISTRATOR);

        assertThat(directory.asked(post)).map(Person::id).contains(deputy);
        assertThat(directory.post(post).holder()).isEmpty();
        assertThat(events.stream(HolderLeft.class).filter(this::ofThisPost))
                .singleElement()
                .satisfies(left -> {
                    assertThat(left.orphaned()).isFalse();
                    assertThat(left.about()).contains(Subject.of(agency), Subject.of(holder.whoever()));
                    assertThat(left.facts()).containsEntry("deputy", deputy.toString());
                });
        assertThat(roster.again(holder).roles()).isEmpty();
        assertThat(directory.person(holder.whoever()).leftOn()).contains(today());
    }

    @Test
    void whenTheHolderLeavesWithoutADeputyThePostIsAnOrphan() {
        posts.holderLeft(holder.whoever(), today(), Roster.ADMINISTRATOR);

        assertThat(directory.asked(post)).isEmpty();
        assertThat(events.stream(HolderLeft.class).filter(this::ofThisPost))
                .singleElement()
                .matches(HolderLeft::orphaned);
        assertThat(events.stream(PersonLeft.class)).hasSize(1);
    }

    @Test
    void somebodyWhoLeavesDeputisesNothingAnyMore() {
        PersonId deputy = roster.person(agency);
        posts.nameDeputy(post, deputy, version(), Roster.ADMINISTRATOR);
        posts.holderLeft(deputy, today(), Roster.ADMINISTRATOR);

        assertThat(directory.post(post).deputy()).isEmpty();
        assertThat(directory.asked(post)).map(Person::id).contains(holder.whoever());
        assertThat(events.stream(DeputyLeft.class)).hasSize(1);
        assertThat(events.stream(HolderLeft.class)).isEmpty();
    }

    @Test
    void somebodyLeavesOnceAndNotInTheFuture() {
        assertThatThrownBy(() -> posts.holderLeft(holder.whoever(), today().plusDays(1), Roster.ADMINISTRATOR))
                .isInstanceOf(Refusal.class)
                .hasMessage("The date of leaving must be today or in the past");
        posts.holderLeft(holder.whoever(), today(), Roster.ADMINISTRATOR);
        assertThatThrownBy(() -> posts.holderLeft(holder.whoever(), today(), Roster.ADMINISTRATOR))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void theDeputyIsAskedWhileTheHolderIsAway() {
        PersonId deputy = roster.person(agency);
        posts.nameDeputy(post, deputy, version(), Roster.ADMINISTRATOR);
        posts.awayUntil(post, today().plusDays(3), version(), holder);
        assertThat(directory.asked(post)).map(Person::id).contains(deputy);

        posts.awayUntil(post, null, version(), holder);
        assertThat(directory.asked(post)).map(Person::id).contains(holder.whoever());
        assertThat(events.stream(HolderAway.class).map(HolderAway::title))
                .containsExactly("Holder away", "Holder back");
    }

    @Test
    void nobodyIsBackBeforeTomorrow() {
        assertThatThrownBy(() -> posts.awayUntil(post, today(), version(), holder))
                .isInstanceOf(Refusal.class)
                .hasMessage("The date of being back must be in the future");
    }

    @Test
    void theHolderMayMoveOnAndKeepsNothing() {
        posts.movedOn(post, today(), version(), holder);

        assertThat(roster.again(holder).roles()).isEmpty();
        assertThat(directory.person(holder.whoever()).here()).isTrue();
        assertThat(events.stream(PersonLeft.class)).isEmpty();
    }

    @Test
    void aNewHolderTakesThePostFromTheFormerOne() {
        PersonId next = roster.person(null);
        posts.appoint(post, next, version(), Roster.ADMINISTRATOR);

        assertThat(roster.again(holder).posts()).isEmpty();
        assertThat(roster.actor(next).is(Role.AGENCY_TRAINING_LEAD)).isTrue();
        assertThat(roster.actor(next).agencies()).containsExactly(agency);
        assertThat(directory.person(next).agency()).contains(agency);
        assertThat(events.stream(HolderAppointed.class))
                .singleElement()
                .satisfies(appointed -> assertThat(appointed.before()).isEqualTo(holder.whoever()));
    }

    @Test
    void aFormOpenedBeforeAnotherChangeChangesNothing() {
        long seen = version();
        posts.nameDeputy(post, roster.person(agency), seen, Roster.ADMINISTRATOR);

        PersonId late = roster.person(agency);
        assertThatThrownBy(() -> posts.appoint(post, late, seen, Roster.ADMINISTRATOR))
                .isInstanceOf(StaleForm.class);
        assertThat(directory.post(post).holder()).contains(holder.whoever());
    }

    @Test
    void somebodyWhoHasLeftCannotBeAppointed() {
        PersonId gone = roster.person(agency);
        posts.holderLeft(gone, today(), Roster.ADMINISTRATOR);
        assertThatThrownBy(() -> posts.appoint(post, gone, version(), Roster.ADMINISTRATOR))
                .isInstanceOf(Refusal.class)
                .hasMessageEndingWith("has left: select somebody else");
    }

    @Test
    void theHolderIsNotTheirOwnDeputy() {
        assertThatThrownBy(() -> posts.nameDeputy(post, holder.whoever(), version(), Roster.ADMINISTRATOR))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void anEmailAddressBelongsToOnePersonHoweverItIsWritten() {
        String email = directory.person(holder.whoever()).email();
        assertThatThrownBy(() -> people.addPerson(
                        new NewPerson("Somebody else", " " + email.toUpperCase(Locale.ROOT), null),
                        Roster.ADMINISTRATOR))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("email address already");
        assertThat(directory.personByEmail(email.toUpperCase(Locale.ROOT))).isPresent();
    }

    @Test
    void aWrongAddressIsRefusedInPlainWords() {
        for (String wrong :
                List.of("", "name", "name@", "name@example", "a b@example.org", "name@example.org, b@c.org")) {
            assertThatThrownBy(() -> people.addPerson(new NewPerson("Somebody", wrong, null), Roster.ADMINISTRATOR))
                    .as(wrong)
                    .isInstanceOf(Refusal.class)
                    .hasMessageStartingWith("Enter an email address");
        }
    }

    private boolean ofThisPost(HolderLeft left) {
        return left.post().equals(post);
    }

    private long version() {
        return directory.post(post).version();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
