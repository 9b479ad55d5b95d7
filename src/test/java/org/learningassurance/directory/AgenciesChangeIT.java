package org.learningassurance.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.Finder;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.SearchWords;
import org.learningassurance.shared.StaleForm;
import org.learningassurance.shared.Subject;
import org.learningassurance.testing.Roster;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@TrackerIT
@RecordApplicationEvents
class AgenciesChangeIT {

    @Autowired
    private Roster roster;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private PostService posts;

    @Autowired
    private DirectoryService directory;

    @Autowired
    private DirectoryViews views;

    @Autowired
    private FindAgencies finder;

    @Autowired
    private Clock clock;

    @Autowired
    private ApplicationEvents events;

    private AgencyId agency;

    @BeforeEach
    void anAgency() {
        agency = roster.agency("Changing", "PRIMARY_SCHOOL");
        events.clear();
    }

    @Test
    void aMergedAgencyPassesToItsSuccessorAndItsLeadsAreAskedNoMore() {
        AgencyId successor = roster.agency("Taking over");
        Actor lead = roster.trainingLead(agency);
        events.clear();
        agencies.merge(agency, successor, today(), "One trust now", version(), Roster.ADMINISTRATOR);

        assertThat(directory.agency(agency).mergedInto()).contains(successor);
        assertThat(directory.successorOf(agency).id()).isEqualTo(successor);
        assertThat(directory.activeAgencies())
                .extracting(Agency::id)
                .contains(successor)
                .doesNotContain(agency);
        assertThat(directory.posts(agency)).isEmpty();
        assertThat(roster.again(lead).roles()).isEmpty();
        assertThat(events.stream(AgencyMerged.class)).singleElement().satisfies(merged -> {
            assertThat(merged.detail()).isEqualTo("One trust now");
            assertThat(merged.about()).contains(Subject.of(agency), Subject.of(successor));
        });
        assertThat(events.stream(PostClosed.class)).hasSize(2);
    }

    @Test
    void theLeadsAreStillThereWhenTheMergerIsTold() {
        // Whoever passes work on must still find the posts that it was asked of.
        AgencyId successor = roster.agency("Taking over");
        agencies.merge(agency, successor, today(), "One trust now", version(), Roster.ADMINISTRATOR);
        assertThat(events.stream(DomainEvent.class).map(DomainEvent::type))
                .containsSubsequence("AgencyMerged", "PostClosed", "PostClosed");
    }

    @Test
    void aMergerNeedsAReasonAndASuccessorWithALead() {
        AgencyId empty = roster.emptyAgency("Empty", "POLICE");
        AgencyId successor = roster.agency("Taking over");
        assertThatThrownBy(() -> agencies.merge(agency, empty, today(), "Because", version(), Roster.ADMINISTRATOR))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Add a training lead");
        assertThatThrownBy(() -> agencies.merge(agency, successor, today(), "  ", version(), Roster.ADMINISTRATOR))
                .isInstanceOf(Refusal.class)
                .hasMessage("Enter a reason");
        assertThat(directory.agency(agency).active()).isTrue();
    }

    @Test
    void theNewestCountIsTheWorkforceWheneverItWasAdded() {
        agencies.addWorkforceFigure(agency, 52, today().minusDays(10), "Payroll", Roster.ADMINISTRATOR);
        agencies.addWorkforceFigure(agency, 40, today().minusDays(300), "An older one", Roster.ADMINISTRATOR);
        assertThat(directory.workforce(agency)).map(WorkforceFigure::headcount).contains(52);

        agencies.addWorkforceFigure(agency, 53, today().minusDays(10), "Corrected", Roster.ADMINISTRATOR);
        assertThat(directory.workforce(agency)).map(WorkforceFigure::headcount).contains(53);
        assertThat(directory.workforces(Set.of(agency)).values())
                .extracting(WorkforceFigure::headcount)
                .containsExactly(53);
        assertThat(events.stream(WorkforceCounted.class)).hasSize(3);
    }

    @Test
    void aCountIsAWholeNumberOfPeopleNotAheadOfToday() {
        assertThatThrownBy(() -> agencies.addWorkforceFigure(agency, -1, today(), "", Roster.ADMINISTRATOR))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> agencies.addWorkforceFigure(agency, 3, today().plusDays(1), "", Roster.ADMINISTRATOR))
                .isInstanceOf(Refusal.class)
                .hasMessage("The date of the count must be today or in the past");
        assertThat(directory.workforce(agency)).isEmpty();
    }

    @Test
    void aSchoolIsClosedInAugustAndOnDaysOfItsOwn() {
        agencies.addClosedPeriod(
                agency,
                new ClosedDays("Boiler", LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 3), false),
                Roster.ADMINISTRATOR);
        Closures closures = directory.closures(agency);

        assertThat(closures.test(LocalDate.of(2027, 8, 15))).isTrue();
        assertThat(closures.test(LocalDate.of(2026, 3, 2))).isTrue();
        assertThat(closures.test(LocalDate.of(2026, 3, 4))).isFalse();
        assertThat(directory.closures(roster.emptyAgency("Police", "POLICE")).test(LocalDate.of(2027, 8, 15)))
                .isFalse();
    }

    @Test
    void aWithdrawnPeriodIsKeptButHoldsNoMore() {
        agencies.addClosedPeriod(
                agency,
                new ClosedDays("Boiler", LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 3), false),
                Roster.ADMINISTRATOR);
        ClosedPeriod period =
                views.agency(agency, Roster.ADMINISTRATOR).closed().get(0);
        agencies.withdrawClosedPeriod(period.id(), "Mended early", Roster.ADMINISTRATOR);

        assertThat(directory.closures(agency).test(LocalDate.of(2026, 3, 2))).isFalse();
        assertThat(events.stream(ClosedPeriodWithdrawn.class))
                .singleElement()
                .satisfies(withdrawn -> assertThat(withdrawn.detail()).isEqualTo("Mended early"));
    }

    @Test
    void aPeriodEndsNotBeforeItBegins() {
        assertThatThrownBy(() -> agencies.addClosedPeriod(
                        agency,
                        new ClosedDays("Boiler", LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 2), false),
                        Roster.ADMINISTRATOR))
                .isInstanceOf(Refusal.class)
                .hasMessage("The last day must be the first day or later");
    }

    @Test
    void anAgencyHasOneLeadOfEachKind() {
        assertThatThrownBy(() -> posts.addPost(
                        new NewPost("Another lead", Role.AGENCY_TRAINING_LEAD, agency), Roster.ADMINISTRATOR))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("has a post for this already");
    }

    @Test
    void codesAndNamesAreGivenOnce() {
        Agency taken = directory.agency(agency);
        assertThatThrownBy(() -> agencies.addAgency(
                        new NewAgency(taken.code().toLowerCase(Locale.ROOT), "Another", "POLICE"),
                        Roster.ADMINISTRATOR))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("has this code");
        assertThatThrownBy(() -> agencies.addAgency(
                        new NewAgency("ANOTHER", taken.name().toUpperCase(Locale.ROOT), "POLICE"),
                        Roster.ADMINISTRATOR))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("has this name");
    }

    @Test
    void anAgencyIsRenamedOnceForTwoFormsOpenedTogether() {
        long seen = version();
        agencies.rename(agency, "Renamed " + agency, seen, Roster.ADMINISTRATOR);
        assertThatThrownBy(() -> agencies.rename(agency, "Late", seen, Roster.ADMINISTRATOR))
                .isInstanceOf(StaleForm.class);
        assertThat(directory.agency(agency).name()).isEqualTo("Renamed " + agency);
    }

    @Test
    void aRenamedAgencyIsFoundAndToldByItsEarlierNameToo() {
        String before = directory.agency(agency).name();
        agencies.rename(agency, "Renamed " + agency, version(), Roster.ADMINISTRATOR);

        assertThat(views.agency(agency, Roster.ADMINISTRATOR).earlierNames())
                .extracting(NamesInTime.Earlier::name)
                .containsExactly(before);
        assertThat(finder.find(SearchWords.of(before), PageRequest.of(0, 5), Roster.ADMINISTRATOR))
                .extracting(Finder.Hit::title)
                .containsExactly("Renamed " + agency);
    }

    @Test
    void aKindAsksForWhatItIsToldAndAlwaysForDissemination() {
        String code = "KIND-" + agency.toString().substring(24).toUpperCase(Locale.ROOT);
        agencies.addKind(code, "Kind " + agency, Set.of(Rung.DISSEMINATED), Roster.ADMINISTRATOR);
        agencies.askByDefault(
                code,
                Set.of(Rung.DISSEMINATED, Rung.OUTCOME),
                directory.kind(code).version(),
                Roster.ADMINISTRATOR);

        assertThat(directory.kind(code).defaultRungs()).containsExactly(Rung.DISSEMINATED, Rung.OUTCOME);
        assertThatThrownBy(() -> agencies.askByDefault(
                        code, Set.of(Rung.OUTCOME), directory.kind(code).version(), Roster.ADMINISTRATOR))
                .isInstanceOf(Refusal.class);
    }

    private long version() {
        return directory.agency(agency).version();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
