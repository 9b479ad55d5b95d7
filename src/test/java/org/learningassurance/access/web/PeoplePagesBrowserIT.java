package org.learningassurance.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.learningassurance.access.LetIn;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.directory.Post;
import org.learningassurance.directory.PostService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.Role;
import org.learningassurance.testing.Browsers;
import org.learningassurance.testing.Roster;
import org.learningassurance.testing.TrackerIT;
import org.learningassurance.testing.Visit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@Tag("browser")
@TrackerIT
class PeoplePagesBrowserIT {

    @LocalServerPort
    private int port;

    @Autowired
    private Roster roster;

    @Autowired
    private DirectoryService directory;

    @Autowired
    private PostService posts;

    @Autowired
    private Clock clock;

    @Test
    void everyPageStandsOnADesktopAndOnANarrowScreen() {
        Actor administrator = roster.somebody(Role.ADMINISTRATOR);
        AgencyId agency = roster.agency("With people");
        Actor lead = roster.trainingLead(agency);
        roster.email(lead);
        String person = "/people/" + lead.whoever();
        try (Visit desktop = Browsers.desktop(port);
                Visit narrow = Browsers.narrow(port)) {
            roster.signInOnThePage(desktop, administrator);
            roster.signInOnThePage(narrow, administrator);
            for (String address : List.of(
                    "/people",
                    "/people?name=person",
                    "/people/new",
                    person,
                    person + "/details",
                    person + "/left",
                    person + "/stop")) {
                stands(desktop, address);
                stands(narrow, address);
            }
        }
    }

    @Test
    void theSignInPageStandsWithItsErrorsOnADesktopAndOnANarrowScreen() {
        try (Visit desktop = Browsers.desktop(port);
                Visit narrow = Browsers.narrow(port)) {
            for (Visit visit : List.of(desktop, narrow)) {
                visit.page().navigate("/people");
                visit.isClean("sign-in");
                visit.page().getByLabel("Email address").fill("nobody@test.example");
                visit.page()
                        .getByLabel("Password", new Page.GetByLabelOptions().setExact(true))
                        .fill("wrong");
                press(visit.page(), "Sign in");
                assertThat(visit.page().title()).startsWith("Error: Sign in");
                assertThat(visit.page().getByLabel("Email address").inputValue())
                        .isEqualTo("nobody@test.example");
                visit.isClean("sign-in failed");
            }
        }
    }

    @Test
    void theSessionIsAnotherAfterTheSignInAndGoneAfterTheSignOut() {
        Actor officer = roster.somebody(Role.BUSINESS_UNIT);
        try (Visit visit = Browsers.withoutScripts(port)) {
            Page page = visit.page();
            page.navigate("/agencies?name=north");
            String before = session(page);
            page.getByLabel("Email address").fill(roster.email(officer));
            page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true))
                    .fill(LetIn.PASSWORD);
            press(page, "Sign in");
            assertThat(page.url()).endsWith("/agencies?name=north");
            assertThat(session(page)).isNotEqualTo(before);

            press(page, "Sign out");
            assertThat(page.locator("main").innerText()).contains("You are signed out");
            page.navigate("/agencies");
            assertThat(page.url()).endsWith("/sign-in");
        }
    }

    @Test
    void somebodyIsAddedInvitedAndSignsIn() {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        String email = "robin-" + mark + "@test.example";
        try (Visit administration = Browsers.desktop(port);
                Visit invited = Browsers.narrow(port)) {
            roster.signIn(administration, roster.somebody(Role.ADMINISTRATOR));
            Page page = administration.page();
            page.navigate("/people/new");
            page.getByLabel("Name").fill("Robin Field " + mark);
            page.getByLabel("Email address").fill(email);
            press(page, "Add the person");
            press(page, "Invite to sign in");
            administration.isClean("person with a link");
            String link = page.locator("#link").innerText();
            page.reload();
            assertThat(page.locator("#link").count())
                    .as("the link is shown once")
                    .isZero();

            Page theirs = invited.page();
            theirs.navigate(link);
            invited.isClean("choose a password");
            theirs.getByLabel("New password", new Page.GetByLabelOptions().setExact(true))
                    .fill("short");
            press(theirs, "Set the password");
            invited.isClean("choose a password error");
            theirs.getByLabel("New password", new Page.GetByLabelOptions().setExact(true))
                    .fill("heather stone river");
            press(theirs, "Set the password");
            assertThat(theirs.locator(".govuk-notification-banner__heading").innerText())
                    .isEqualTo("Your password is set. Sign in with it");
            theirs.getByLabel("Email address").fill(email);
            theirs.getByLabel("Password", new Page.GetByLabelOptions().setExact(true))
                    .fill("heather stone river");
            press(theirs, "Sign in");
            assertThat(theirs.locator("header").innerText()).contains("Robin Field " + mark);
            theirs.navigate(link);
            assertThat(theirs.locator("h1").innerText()).isEqualTo("This link does not work any more");
            invited.isClean("spent link");
        }
    }

    @Test
    void aFormThatWasOpenTooLongComesBackWithWhatWasTyped() {
        Actor officer = roster.somebody(Role.BUSINESS_UNIT);
        try (Visit visit = Browsers.desktop(port)) {
            roster.signIn(visit, officer);
            Page page = visit.page();
            page.navigate("/agencies/new");
            page.getByLabel("Name").fill("Typed yesterday");
            page.context().clearCookies();
            press(page, "Add the agency");
            assertThat(page.locator("main").innerText()).contains("What you typed is kept");
            visit.isClean("sign-in with a kept form");

            page.getByLabel("Email address").fill(roster.email(officer));
            page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true))
                    .fill(LetIn.PASSWORD);
            press(page, "Sign in");
            assertThat(page.locator("h1").innerText()).isEqualTo("Go on with your form");
            visit.isClean("kept form");
            press(page, "Put what I typed into the form");
            assertThat(page.getByLabel("Name").inputValue()).isEqualTo("Typed yesterday");
            assertThat(directory.agencies()).noneMatch(agency -> agency.name().equals("Typed yesterday"));
        }
    }

    @Test
    void whoHasLeftIsSaidToHaveLeft() {
        AgencyId agency = roster.agency("Left behind");
        PersonId person = roster.trainingLead(agency).whoever();
        Post post = directory.strategicLead(agency).orElseThrow();
        posts.nameDeputy(post.id(), person, post.version(), Roster.ADMINISTRATOR);
        try (Visit visit = Browsers.desktop(port)) {
            roster.signIn(visit, roster.strategicLead(agency));
            Page page = visit.page();
            page.navigate("/people/" + person);
            Visit.click(page.getByText("This person has left"));
            LocalDate today = LocalDate.now(clock);
            page.getByLabel("Day").fill(Integer.toString(today.getDayOfMonth()));
            page.getByLabel("Month").fill(Integer.toString(today.getMonthValue()));
            page.getByLabel("Year").fill(Integer.toString(today.getYear()));
            visit.isClean("what a leaver has");
            press(page, "They have left");
            assertThat(page.locator("main").innerText())
                    .contains("Left on", "What was done", "it has no deputy any more", "until you appoint somebody");
            visit.isClean("person who has left");
            page.navigate("/agencies/" + agency);
            assertThat(page.locator("main").innerText()).contains("Nobody to ask");
        }
    }

    private static void stands(Visit visit, String address) {
        visit.page().navigate(address);
        assertThat(visit.page().locator("h1").count()).as(address).isOne();
        visit.isClean("people " + address.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "one"));
    }

    private static String session(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElseThrow();
    }

    private static void press(Page page, String button) {
        Visit.click(page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)));
    }
}
