package org.learningassurance.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Rung;

class DirectoryPoliciesTest {

    private final AgencyKind kind = new AgencyKind("POLICE", "Police", Set.of(Rung.DISSEMINATED));
    private final Agency west = new Agency(AgencyId.next(), "WEST", "West Police", kind);
    private final Agency east = new Agency(AgencyId.next(), "EAST", "East Police", kind);
    private final Post leadOfEast = new Post(PostId.next(), "Training lead", Role.AGENCY_TRAINING_LEAD, east.id());

    @ParameterizedTest
    @EnumSource(names = {"AGENCY_TRAINING_LEAD", "AGENCY_STRATEGIC_LEAD"})
    void anAgencysLeadNeedsAnAgency(Role role) {
        assertThat(PostFitsItsRole.judge(role, null).allowed()).isFalse();
        assertThat(PostFitsItsRole.judge(role, west.id()).allowed()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"REVIEW_GROUP_MEMBER", "REVIEW_GROUP_CHAIR", "EXECUTIVE"})
    void aMemberOfAGroupMayComeFromAnAgency(Role role) {
        assertThat(PostFitsItsRole.judge(role, null).allowed()).isTrue();
        assertThat(PostFitsItsRole.judge(role, west.id()).allowed()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "BUSINESS_UNIT",
                "BUSINESS_UNIT_MANAGER",
                "TRAINING_OFFICER",
                "SCRUTINEER",
                "SCRUTINY_BOARD",
                "INFORMATION_GOVERNANCE",
                "ADMINISTRATOR"
            })
    void thePartnershipsOwnPostsBelongToNoAgency(Role role) {
        assertThat(PostFitsItsRole.judge(role, null).allowed()).isTrue();
        var verdict = PostFitsItsRole.judge(role, west.id());
        assertThat(verdict.allowed()).isFalse();
        assertThat(verdict.field()).isEqualTo("agency");
    }

    @Test
    void anAgencyMergesIntoAnotherThatHasSomebodyToAsk() {
        assertThat(SuccessorCanTakeOver.judge(west, east, Optional.of(leadOfEast))
                        .allowed())
                .isTrue();
        assertThat(SuccessorCanTakeOver.judge(west, east, Optional.empty()).reason())
                .isEqualTo("Add a training lead to East Police first: it will be asked for what is open");
    }

    @Test
    void anAgencyCannotTakeItselfOver() {
        assertThat(SuccessorCanTakeOver.judge(west, west, Optional.of(leadOfEast))
                        .allowed())
                .isFalse();
    }

    @Test
    void anAgencyMergesOnceAndNotIntoAMergedOne() {
        west.mergeInto(AgencyId.next(), LocalDate.of(2026, 4, 1));
        assertThat(SuccessorCanTakeOver.judge(west, east, Optional.of(leadOfEast))
                        .allowed())
                .isFalse();
        assertThat(SuccessorCanTakeOver.judge(east, west, Optional.of(leadOfEast))
                        .allowed())
                .isFalse();
    }

    @Test
    void theLastAdministratorCannotLeave() {
        var administrator = new Post(PostId.next(), "Administrator", Role.ADMINISTRATOR, null);
        PersonId only = PersonId.next();
        administrator.appoint(only);
        assertThat(AdministratorRemains.judge(List.of(administrator), only).allowed())
                .isFalse();
        assertThat(AdministratorRemains.judge(List.of(administrator), PersonId.next())
                        .allowed())
                .isTrue();
        administrator.deputise(PersonId.next());
        assertThat(AdministratorRemains.judge(List.of(administrator), only).allowed())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"BUSINESS_UNIT", "TRAINING_OFFICER", "REVIEW_GROUP_CHAIR", "EXECUTIVE", "ADMINISTRATOR"})
    void theLastPostThatWorkIsAskedOfCannotBeClosed(Role role) {
        var another = new Post(PostId.next(), "Another", role, null);
        assertThat(RoleKeepsAPost.judge(role, List.of()).allowed()).isFalse();
        assertThat(RoleKeepsAPost.judge(role, List.of(another)).allowed()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"SCRUTINEER", "REVIEW_GROUP_MEMBER", "AGENCY_TRAINING_LEAD"})
    void aPostOfWhichThereMayBeNoneCanBeClosed(Role role) {
        assertThat(RoleKeepsAPost.judge(role, List.of()).allowed()).isTrue();
    }

    @Test
    void anAdministratorsPostClosesOnlyWhenSomebodyIsInAnother() {
        var vacant = new Post(PostId.next(), "Administrator", Role.ADMINISTRATOR, null);
        var held = new Post(PostId.next(), "Administrator", Role.ADMINISTRATOR, null);
        held.appoint(PersonId.next());
        assertThat(AdministratorRemains.inOneOf(Role.ADMINISTRATOR, List.of(vacant))
                        .allowed())
                .isFalse();
        assertThat(AdministratorRemains.inOneOf(Role.ADMINISTRATOR, List.of(vacant, held))
                        .allowed())
                .isTrue();
        assertThat(AdministratorRemains.inOneOf(Role.SCRUTINEER, List.of(vacant))
                        .allowed())
                .isTrue();
    }
}
