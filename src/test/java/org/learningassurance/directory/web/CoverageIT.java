package org.learningassurance.directory.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningassurance.directory.AgencyService;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.directory.Post;
import org.learningassurance.directory.PostService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.Coverage;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.Role;
import org.learningassurance.testing.As;
import org.learningassurance.testing.Roster;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What keeps work from reaching somebody is listed with the page that mends it, and is gone from the list once it is mended. */
@TrackerIT
class CoverageIT {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private List<Coverage> modules;

    @Autowired
    private Roster roster;

    @Autowired
    private DirectoryService directory;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private PostService posts;

    @Autowired
    private Clock clock;

    private AgencyId agency;
    private Actor strategic;
    private Post lead;

    @BeforeEach
    void anAgencyWhoseLeadsCanSignIn() {
        agency = roster.agency("Covered");
        strategic = roster.strategicLead(agency);
        roster.email(strategic);
        roster.email(roster.trainingLead(agency));
        lead = directory.trainingLead(agency).orElseThrow();
        agencies.addWorkforceFigure(agency, 40, today(), "", Roster.ADMINISTRATOR);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private MvcTestResult open(String address, Actor by) {
        return mvc.perform(get(address).with(As.actor(by)));
    }

    private String page(Actor by) {
        return new String(open("/coverage", by).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private List<Coverage.Row> rows(String key, Actor by) {
        return modules.stream()
                .flatMap(module -> module.of(by).stream())
                .filter(gap -> gap.key().equals(key))
                .flatMap(gap -> gap.rows().stream())
                .filter(row -> row.of().equals(directory.agency(agency).name()))
                .toList();
    }

    @Test
    void everythingIsCoveredUntilSomethingIsNot() {
        assertThat(page(strategic)).contains("Everything is covered");
        posts.movedOn(lead.id(), today(), lead.version(), Roster.ADMINISTRATOR);
        assertThat(page(strategic))
                .doesNotContain("Everything is covered")
                .contains("/posts/" + lead.id() + "/holder", "Appoint somebody", "Nobody is asked");
        posts.appoint(
                lead.id(), roster.person(agency), directory.post(lead.id()).version(), Roster.ADMINISTRATOR);
        assertThat(rows("vacant", strategic)).isEmpty();
        assertThat(rows("no-sign-in", strategic)).singleElement().satisfies(row -> {
            assertThat(row.detail()).contains("cannot sign in yet").doesNotContain("invited");
            assertThat(row.path()).isEqualTo("/posts/" + lead.id());
        });
        assertThat(rows("no-sign-in", roster.somebody(Role.ADMINISTRATOR)))
                .singleElement()
                .satisfies(row -> assertThat(row.detail()).contains("was never invited"));
    }

    @Test
    void aHolderWhoIsAwayNeedsADeputy() {
        posts.awayUntil(lead.id(), today().plusDays(5), lead.version(), Roster.ADMINISTRATOR);
        assertThat(rows("away", strategic))
                .singleElement()
                .satisfies(row -> assertThat(row.path()).isEqualTo("/posts/" + lead.id() + "/deputy"));
        posts.nameDeputy(
                lead.id(), roster.person(agency), directory.post(lead.id()).version(), Roster.ADMINISTRATOR);
        assertThat(rows("away", strategic)).isEmpty();
        assertThat(rows("no-sign-in", strategic))
                .as("the deputy is asked and was never invited")
                .singleElement()
                .satisfies(row -> assertThat(row.path()).isEqualTo("/posts/" + lead.id()));
    }

    @Test
    void whoMayNotGiveAPostOutIsLedToItAlone() {
        Actor administrator = roster.somebody(Role.ADMINISTRATOR);
        PostId guarded = administrator.posts().iterator().next();
        posts.awayUntil(guarded, today().plusDays(5), directory.post(guarded).version(), Roster.ADMINISTRATOR);

        assertThat(away(roster.somebody(Role.BUSINESS_UNIT)))
                .contains("/posts/" + guarded)
                .doesNotContain("/posts/" + guarded + "/deputy");
        assertThat(away(administrator)).contains("/posts/" + guarded + "/deputy");
    }

    private List<String> away(Actor by) {
        return modules.stream()
                .flatMap(module -> module.of(by).stream())
                .filter(gap -> gap.key().equals("away"))
                .flatMap(gap -> gap.rows().stream())
                .map(Coverage.Row::path)
                .toList();
    }

    @Test
    void aFigureIsOldAfterAYearAndAnAgencyWithoutPostsHasNoLead() {
        Actor officer = roster.somebody(Role.BUSINESS_UNIT);
        agency = roster.emptyAgency("Bare", "POLICE");
        assertThat(rows("no-training-lead", officer))
                .singleElement()
                .satisfies(row -> assertThat(row.path()).isEqualTo("/posts/new?agency=" + agency));
        assertThat(rows("workforce", officer))
                .singleElement()
                .satisfies(row -> assertThat(row.detail()).isEqualTo("No figure yet"));

        agencies.addWorkforceFigure(agency, 10, today().minusYears(1).minusDays(1), "", Roster.ADMINISTRATOR);
        assertThat(rows("workforce", officer))
                .singleElement()
                .satisfies(row -> assertThat(row.detail()).startsWith("10, counted on"));
        agencies.addWorkforceFigure(agency, 11, today().minusYears(1), "", Roster.ADMINISTRATOR);
        assertThat(rows("workforce", officer)).isEmpty();
    }

    @Test
    void aStrategicLeadSeesTheirOwnAgencyAlone() {
        AgencyId other = roster.emptyAgency("Others", "POLICE");
        for (Actor each : List.of(strategic, alsoInTheReviewGroup(strategic))) {
            assertThat(page(each)).doesNotContain(directory.agency(other).name());
            assertThat(modules)
                    .flatMap(module -> module.of(each))
                    .flatMap(Coverage.Gap::rows)
                    .allSatisfy(row -> assertThat(row.of())
                            .isEqualTo(directory.agency(agency).name()));
        }
        for (Actor nobody : List.of(roster.trainingLead(agency), roster.somebody(Role.SCRUTINY_BOARD))) {
            assertThat(open("/coverage", nobody)).hasStatus(403);
        }
    }

    private Actor alsoInTheReviewGroup(Actor actor) {
        PostId member = roster.somebody(Role.REVIEW_GROUP_MEMBER, agency)
                .posts()
                .iterator()
                .next();
        posts.appoint(member, actor.whoever(), directory.post(member).version(), Roster.ADMINISTRATOR);
        return roster.again(actor);
    }

    @Test
    void eachKindHasAPageOfItsOwn() {
        Actor officer = roster.somebody(Role.BUSINESS_UNIT);
        for (String key : List.of("no-training-lead", "vacant", "no-sign-in", "refused-mail", "away", "workforce")) {
            assertThat(open("/coverage?of=" + key + "&page=99", officer))
                    .as(key)
                    .hasStatusOk();
        }
        assertThat(open("/coverage?of=nothing", officer)).hasStatus(404);
    }
}
