package org.learningassurance.assurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.Role;

class WhoMayDecideTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 12);
    private static final AgencyId POLICE = AgencyId.next();
    private static final AgencyId SCHOOL = AgencyId.next();

    @Test
    void aMemberFromAnAgencyDoesNotDecideOnThatAgency() {
        Actor member = People.of("Pat", Role.REVIEW_GROUP_MEMBER, POLICE);

        assertThat(DeciderIsNotOfTheAgency.verdict(member, Set.of(POLICE)).allowed())
                .isFalse();
        assertThat(DeciderIsNotOfTheAgency.verdict(member, Set.of(SCHOOL)).allowed())
                .isTrue();
    }

    @Test
    void aMemberDecidesWithTheGroupWhenTheirAgencyIsOneOfSeveral() {
        Actor member = People.of("Pat", Role.REVIEW_GROUP_MEMBER, POLICE);

        assertThat(DeciderIsNotOfTheAgency.verdict(member, Set.of(POLICE, SCHOOL))
                        .allowed())
                .isTrue();
    }

    @Test
    void theBusinessUnitCountsAsNoAgency() {
        assertThat(DeciderIsNotOfTheAgency.verdict(People.OFFICER, Set.of(POLICE))
                        .allowed())
                .isTrue();
    }

    @Test
    void nobodyDecidesOnALearningPointThatTheirPostOwns() {
        Actor chair = People.CHAIR;

        assertThat(DeciderIsNotOfTheAgency.verdictOnOwner(
                                chair, chair.posts().stream().findFirst())
                        .allowed())
                .isFalse();
        assertThat(DeciderIsNotOfTheAgency.verdictOnOwner(People.MEMBER, Optional.empty())
                        .allowed())
                .isTrue();
    }

    @Test
    void betweenMeetingsOnlyTheChairDecides() {
        assertThat(DecisionIsTakenInPlace.verdict(Optional.empty(), DAY, People.CHAIR)
                        .allowed())
                .isTrue();
        assertThat(DecisionIsTakenInPlace.verdict(Optional.empty(), DAY, People.MEMBER)
                        .reason())
                .startsWith("Between meetings only the chair decides");
        assertThat(DecisionIsTakenInPlace.verdict(Optional.empty(), DAY, People.OFFICER)
                        .field())
                .isEqualTo("meeting");
    }

    @Test
    void aDecisionIsRecordedFromTheDayOfTheMeetingOn() {
        Meeting meeting = frozen();

        assertThat(DecisionIsTakenInPlace.verdict(Optional.of(meeting), DAY.minusDays(1), People.OFFICER)
                        .reason())
                .isEqualTo("That meeting is on 12 May 2026: record its decisions then");
        assertThat(DecisionIsTakenInPlace.verdict(Optional.of(meeting), DAY.plusDays(2), People.OFFICER)
                        .allowed())
                .isTrue();
    }

    @Test
    void aMeetingWithoutAFrozenAgendaDecidesNothing() {
        assertThat(DecisionIsTakenInPlace.verdict(Optional.of(new Meeting(DAY, "")), DAY, People.OFFICER)
                        .reason())
                .isEqualTo("Freeze the agenda of that meeting first");
    }

    @Test
    void whoDeclaredAnInterestDecidesNothingOnItThere() {
        LearningPointId point = LearningPointId.next();
        Meeting meeting = frozen();
        meeting.declare(new Interest(People.MEMBER.whoever(), "Mina", null, point, "Knew the family", Instant.EPOCH));

        assertThat(InterestIsDeclared.verdict(List.of(meeting), point, null, People.MEMBER)
                        .allowed())
                .isFalse();
        assertThat(InterestIsDeclared.verdict(List.of(meeting), point, null, People.CHAIR)
                        .allowed())
                .isTrue();
    }

    @Test
    void everyDecisionHasAReason() {
        assertThat(DecisionHasAReason.verdict("  ").field()).isEqualTo("reason");
        assertThat(DecisionHasAReason.verdict("x".repeat(4001)).reason())
                .isEqualTo("The reason must be 4,000 characters or fewer");
        assertThat(DecisionHasAReason.verdict("Staff shortage, agreed").allowed())
                .isTrue();
    }

    private static Meeting frozen() {
        Meeting meeting = new Meeting(DAY, "");
        meeting.freeze(List.of(), Instant.EPOCH);
        return meeting;
    }
}
