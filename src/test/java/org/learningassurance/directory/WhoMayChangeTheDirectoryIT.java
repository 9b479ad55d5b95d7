package org.learningassurance.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.learningassurance.access.AccountService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.NotAllowed;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Rung;
import org.learningassurance.testing.Roster;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.annotation.Autowired;

/** Every role, and every change: done, not allowed, or (for what lies outside an agency's scope) not there. */
@TrackerIT
class WhoMayChangeTheDirectoryIT {

    private static final Set<Role> MANAGERS =
            EnumSet.of(Role.BUSINESS_UNIT, Role.BUSINESS_UNIT_MANAGER, Role.ADMINISTRATOR);

    @Autowired
    private Roster roster;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private PostService posts;

    @Autowired
    private PeopleService people;

    @Autowired
    private AccountService accounts;

    @Autowired
    private DirectoryService directory;

    @Autowired
    private DirectoryViews views;

    @Autowired
    private Clock clock;

    /** Who acts, seen from the agency that is changed. */
    enum Who {
        BUSINESS_UNIT,
        BUSINESS_UNIT_MANAGER,
        TRAINING_OFFICER,
        REVIEW_GROUP_MEMBER,
        REVIEW_GROUP_CHAIR,
        EXECUTIVE,
        SCRUTINEER,
        SCRUTINY_BOARD,
        INFORMATION_GOVERNANCE,
        ADMINISTRATOR,
        OWN_TRAINING_LEAD,
        OWN_STRATEGIC_LEAD,
        OTHER_TRAINING_LEAD,
        OTHER_STRATEGIC_LEAD,
        NOBODY_IN_PARTICULAR;

        boolean manages() {
            return ofPartnership() && MANAGERS.contains(Role.valueOf(name()));
        }

        boolean ofPartnership() {
            return Stream.of(Role.values()).anyMatch(role -> role.name().equals(name()));
        }

        boolean elsewhere() {
            return this == OTHER_TRAINING_LEAD
                    || this == OTHER_STRATEGIC_LEAD
                    || this == SCRUTINY_BOARD
                    || this == NOBODY_IN_PARTICULAR;
        }
    }

    enum Change {
        ADD_AGENCY,
        RENAME_AGENCY,
        CHANGE_KIND,
        MERGE,
        COUNT_WORKFORCE,
        CLOSE_AGENCY,
        CLOSE_KIND,
        WITHDRAW_CLOSED_PERIOD,
        ADD_KIND,
        CHANGE_DEFAULT_RUNGS,
        ADD_POST,
        ADD_ADMINISTRATORS_POST,
        CLOSE_POST,
        RENAME_POST,
        APPOINT_TRAINING_LEAD,
        NAME_DEPUTY_OF_TRAINING_LEAD,
        SAY_TRAINING_LEAD_AWAY,
        MOVE_TRAINING_LEAD_ON,
        SAY_THAT_TRAINING_LEAD_LEFT,
        ADD_PERSON_TO_AGENCY,
        ADD_PERSON_TO_PARTNERSHIP,
        CORRECT_PERSON_OF_AGENCY,
        APPOINT_OFFICER,
        APPOINT_ADMINISTRATOR,
        APPOINT_MEMBER_FROM_AGENCY,
        INVITE
    }

    enum Answer {
        DONE,
        NOT_ALLOWED,
        NOT_THERE
    }

    private static Answer expected(Who who, Change change) {
        return switch (change) {
            case ADD_ADMINISTRATORS_POST, INVITE -> may(who == Who.ADMINISTRATOR);
            case APPOINT_ADMINISTRATOR -> inPartnership(who, who == Who.ADMINISTRATOR);
            case APPOINT_OFFICER, APPOINT_MEMBER_FROM_AGENCY -> inPartnership(who, who.manages());
            case ADD_AGENCY,
                    CLOSE_KIND,
                    WITHDRAW_CLOSED_PERIOD,
                    ADD_KIND,
                    CHANGE_DEFAULT_RUNGS,
                    ADD_POST,
                    CLOSE_POST,
                    ADD_PERSON_TO_PARTNERSHIP -> may(who.manages());
            case ADD_PERSON_TO_AGENCY -> may(who.manages() || who == Who.OWN_STRATEGIC_LEAD);
            case RENAME_AGENCY, CHANGE_KIND, MERGE, COUNT_WORKFORCE, CLOSE_AGENCY -> ofAgency(who, who.manages());
            case RENAME_POST, APPOINT_TRAINING_LEAD, SAY_THAT_TRAINING_LEAD_LEFT, CORRECT_PERSON_OF_AGENCY ->
                ofAgency(who, who.manages() || who == Who.OWN_STRATEGIC_LEAD);
            case NAME_DEPUTY_OF_TRAINING_LEAD, SAY_TRAINING_LEAD_AWAY, MOVE_TRAINING_LEAD_ON ->
                ofAgency(who, who.manages() || who == Who.OWN_STRATEGIC_LEAD || who == Who.OWN_TRAINING_LEAD);
        };
    }

    private static Answer may(boolean may) {
        return may ? Answer.DONE : Answer.NOT_ALLOWED;
    }

    private static Answer ofAgency(Who who, boolean may) {
        return who.elsewhere() ? Answer.NOT_THERE : may(may);
    }

    private static Answer inPartnership(Who who, boolean may) {
        return who.ofPartnership() && !who.elsewhere() ? may(may) : Answer.NOT_THERE;
    }

    /** What is refused changes nothing, so those changes share an agency; each that is done has one of its own. */
    @ParameterizedTest
    @EnumSource
    void doesWhatTheyMayAndNothingElse(Who who) {
        AgencyId refused = roster.agency("Unchanged");
        Actor stranger = actor(who, refused);
        SoftAssertions answers = new SoftAssertions();
        for (Change change : Change.values()) {
            Answer expected = expected(who, change);
            boolean done = expected == Answer.DONE;
            AgencyId agency = done ? roster.agency("Changed") : refused;
            Runnable work = work(change, agency, done ? actor(who, agency) : stranger);
            answers.assertThat(answer(work)).as("%s by %s", change, who).isEqualTo(expected);
        }
        answers.assertAll();
    }

    @Test
    void aStrategicLeadAppointsNobodyOfAnotherAgency() {
        AgencyId agency = roster.agency("Own");
        Actor lead = roster.strategicLead(agency);
        Post post = directory.trainingLead(agency).orElseThrow();
        PersonId stranger = roster.person(roster.agency("Other"));

        assertThat(answer(() -> posts.appoint(post.id(), stranger, post.version(), lead)))
                .isEqualTo(Answer.NOT_THERE);
        assertThat(directory.post(post.id()).holder()).isEqualTo(post.holder());
    }

    @Test
    void aStrategicLeadDoesNotEndAPostOfThePartnership() {
        AgencyId agency = roster.agency("Own");
        Actor lead = roster.strategicLead(agency);
        Actor member = roster.somebody(Role.REVIEW_GROUP_MEMBER, agency);

        assertThat(answer(() -> posts.holderLeft(member.whoever(), LocalDate.now(clock), lead)))
                .isEqualTo(Answer.NOT_ALLOWED);
        assertThat(roster.again(member).is(Role.REVIEW_GROUP_MEMBER)).isTrue();
    }

    @Test
    void aMemberOfTheReviewGroupDoesNotRunTheAgencyThatTheyComeFrom() {
        AgencyId agency = roster.agency("Home");
        Actor member = roster.somebody(Role.REVIEW_GROUP_MEMBER, agency);
        Post post = directory.trainingLead(agency).orElseThrow();
        PersonId colleague = roster.person(agency);

        assertThat(member.ofAgency(agency)).isTrue();
        assertThat(answer(() -> posts.appoint(post.id(), colleague, post.version(), member)))
                .isEqualTo(Answer.NOT_ALLOWED);
    }

    private Actor actor(Who who, AgencyId agency) {
        return switch (who) {
            case OWN_TRAINING_LEAD -> roster.trainingLead(agency);
            case OWN_STRATEGIC_LEAD -> roster.strategicLead(agency);
            case OTHER_TRAINING_LEAD -> roster.trainingLead(roster.agency("Other"));
            case OTHER_STRATEGIC_LEAD -> roster.strategicLead(roster.agency("Other"));
            case NOBODY_IN_PARTICULAR -> roster.actor(roster.person(null));
            default -> roster.somebody(Role.valueOf(who.name()));
        };
    }

    private Runnable work(Change change, AgencyId agency, Actor by) {
        LocalDate today = LocalDate.now(clock);
        String mark = UUID.randomUUID().toString().substring(0, 13).toUpperCase(Locale.ROOT);
        ClosedDays days = new ClosedDays("Closed " + mark, today, today, false);
        long version = directory.agency(agency).version();
        Post post = directory.trainingLead(agency).orElseThrow();
        PersonId lead = post.holder().orElseThrow();
        PersonId colleague = roster.person(agency);
        return switch (change) {
            case ADD_AGENCY -> () -> agencies.addAgency(new NewAgency(mark, mark, "POLICE"), by);
            case RENAME_AGENCY -> () -> agencies.rename(agency, mark, version, by);
            case CHANGE_KIND -> () -> agencies.changeKind(agency, "HOUSING", "Wrong before", version, by);
            case MERGE -> {
                AgencyId successor = roster.agency("Successor");
                yield () -> agencies.merge(agency, successor, today, "Merged", version, by);
            }
            case COUNT_WORKFORCE -> () -> agencies.addWorkforceFigure(agency, 52, today, "", by);
            case CLOSE_AGENCY -> () -> agencies.addClosedPeriod(agency, days, by);
            case CLOSE_KIND -> {
                String kind = newKind(mark);
                yield () -> agencies.addClosedPeriod(kind, days, by);
            }
            case WITHDRAW_CLOSED_PERIOD -> {
                UUID period = closedPeriod(agency, days);
                yield () -> agencies.withdrawClosedPeriod(period, "Over", by);
            }
            case ADD_KIND -> () -> agencies.addKind(mark, mark, Set.of(Rung.DISSEMINATED), by);
            case CHANGE_DEFAULT_RUNGS -> {
                String kind = newKind(mark);
                long kindVersion = directory.kind(kind).version();
                yield () -> agencies.askByDefault(kind, EnumSet.allOf(Rung.class), kindVersion, by);
            }
            case ADD_POST -> () -> posts.addPost(new NewPost("Scrutineer", Role.SCRUTINEER, null), by);
            case ADD_ADMINISTRATORS_POST ->
                () -> posts.addPost(new NewPost("Administrator", Role.ADMINISTRATOR, null), by);
            case CLOSE_POST -> () -> posts.close(post.id(), "Not needed", post.version(), by);
            case RENAME_POST -> () -> posts.rename(post.id(), mark, post.version(), by);
            case APPOINT_TRAINING_LEAD -> () -> posts.appoint(post.id(), colleague, post.version(), by);
            case NAME_DEPUTY_OF_TRAINING_LEAD -> () -> posts.nameDeputy(post.id(), colleague, post.version(), by);
            case SAY_TRAINING_LEAD_AWAY -> () -> posts.awayUntil(post.id(), today.plusDays(9), post.version(), by);
            case MOVE_TRAINING_LEAD_ON -> () -> posts.movedOn(post.id(), today, post.version(), by);
            case SAY_THAT_TRAINING_LEAD_LEFT -> () -> posts.holderLeft(lead, today, by);
            case ADD_PERSON_TO_AGENCY ->
                () -> people.addPerson(new NewPerson(mark, mark + "@test.example", agency), by);
            case ADD_PERSON_TO_PARTNERSHIP ->
                () -> people.addPerson(new NewPerson(mark, mark + "@test.example", null), by);
            case CORRECT_PERSON_OF_AGENCY ->
                () -> people.correct(
                        colleague,
                        mark,
                        mark + "@test.example",
                        directory.person(colleague).version(),
                        by);
            case APPOINT_OFFICER -> appointing(Role.BUSINESS_UNIT, null, by);
            case APPOINT_ADMINISTRATOR -> appointing(Role.ADMINISTRATOR, null, by);
            case APPOINT_MEMBER_FROM_AGENCY -> appointing(Role.REVIEW_GROUP_MEMBER, agency, by);
            case INVITE -> () -> accounts.invite(lead, by);
        };
    }

    private Runnable appointing(Role role, @Nullable AgencyId agency, Actor by) {
        PostId post = posts.addPost(new NewPost(role.label(), role, agency), Roster.ADMINISTRATOR);
        PersonId person = roster.person(agency);
        return () -> posts.appoint(post, person, directory.post(post).version(), by);
    }

    private String newKind(String code) {
        agencies.addKind(code, code, Set.of(Rung.DISSEMINATED), Roster.ADMINISTRATOR);
        return code;
    }

    private UUID closedPeriod(AgencyId agency, ClosedDays days) {
        agencies.addClosedPeriod(agency, days, Roster.ADMINISTRATOR);
        return views.agency(agency, Roster.ADMINISTRATOR).closed().get(0).id();
    }

    private static Answer answer(Runnable work) {
        try {
            work.run();
            return Answer.DONE;
        } catch (NotAllowed notAllowed) {
            return Answer.NOT_ALLOWED;
        } catch (NotFound notThere) {
            return Answer.NOT_THERE;
        }
    }
}
