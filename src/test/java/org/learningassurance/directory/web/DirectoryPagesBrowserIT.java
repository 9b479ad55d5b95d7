package org.learningassurance.directory.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.learningassurance.directory.AgencyService;
import org.learningassurance.directory.ClosedDays;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.directory.DirectoryViews;
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
class DirectoryPagesBrowserIT {

    @LocalServerPort
    private int port;

    @Autowired
    private Roster roster;

    @Autowired
    private DirectoryService directory;

    @Autowired
    private DirectoryViews views;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private PostService posts;

    @Autowired
    private Clock clock;

    private AgencyId agency;
    private Post lead;
    private PersonId colleague;

    @BeforeEach
    void anAgencyWithALittleOfEverything() {
        agency = roster.agency("Westmoor Primary", "PRIMARY_SCHOOL");
        LocalDate today = LocalDate.now(clock);
        agencies.addWorkforceFigure(
                agency, 52, today.minusDays(20), "From the payroll of the term", Roster.ADMINISTRATOR);
        agencies.addWorkforceFigure(agency, 48, today.minusYears(1), "", Roster.ADMINISTRATOR);
        agencies.addClosedPeriod(
                agency, new ClosedDays("Inset week", today, today.plusDays(4), false), Roster.ADMINISTRATOR);
        colleague = roster.person(agency);
        Post post = directory.trainingLead(agency).orElseThrow();
        posts.nameDeputy(post.id(), colleague, post.version(), Roster.ADMINISTRATOR);
        Post named = directory.post(post.id());
        posts.awayUntil(named.id(), today.plusDays(9), named.version(), Roster.ADMINISTRATOR);
        lead = directory.post(post.id());
        roster.somebody(Role.REVIEW_GROUP_MEMBER, agency);
    }

    @Test
    void everyPageStandsOnADesktopAndOnANarrowScreen() {
        Actor officer = roster.somebody(Role.BUSINESS_UNIT);
        try (Visit desktop = Browsers.desktop(port);
                Visit narrow = Browsers.narrow(port)) {
            roster.signIn(desktop, officer);
            roster.signIn(narrow, officer);
            for (String address : addresses()) {
                stands(desktop, address);
                stands(narrow, address);
            }
        }
    }

    @Test
    void anAgencyIsAddedWithItsLeadByAnybodyWhoCanReadAForm() {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        try (Visit visit = Browsers.desktop(port)) {
            roster.signIn(visit, roster.somebody(Role.BUSINESS_UNIT));
            Page page = visit.page();
            page.navigate("/agencies/new");
            press(page, "Add the agency");
            assertThat(page.locator(".govuk-error-summary__list li")).hasText(new String[] {
                "Enter the name of the agency", "Enter a short code", "Select what kind of agency it is"
            });
            visit.isClean("agency errors");

            page.getByLabel("Name").fill("Southshire Police " + mark);
            page.getByLabel("Short code").fill("south-" + mark);
            page.getByLabel("What kind of agency is it?").selectOption("POLICE");
            press(page, "Add the agency");
            assertThat(page.locator("h1").innerText()).isEqualTo("Southshire Police " + mark);
            assertThat(page.locator("main").innerText())
                    .contains("nobody can be asked", "SOUTH-" + mark.toUpperCase(Locale.ROOT));

            Visit.click(page.getByText("Add a post"));
            page.getByLabel("Title of the post").fill("Detective inspector, safeguarding");
            page.getByLabel("Role").selectOption("AGENCY_TRAINING_LEAD");
            press(page, "Add the post");
            assertThat(page.locator(".govuk-warning-text").innerText()).contains("Nobody is asked");
            visit.isClean("post without a holder");

            Visit.click(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Appoint a holder")));
            page.getByLabel("Who holds the post from now on?").selectOption(colleague.toString());
            press(page, "Appoint");
            assertThat(page.locator(".govuk-notification-banner__heading").innerText())
                    .contains("holds the post");
            assertThat(page.locator("main").innerText()).doesNotContain("Nobody is asked");
        }
    }

    @Test
    void aStrategicLeadHandsItsTrainingLeadOn() {
        try (Visit visit = Browsers.narrow(port)) {
            roster.signIn(visit, roster.strategicLead(agency));
            Page page = visit.page();
            page.navigate("/agencies");
            assertThat(page.locator("tbody tr")).hasCount(1);
            Visit.click(page.locator("tbody th a"));
            visit.isClean("agency of a strategic lead");
            assertThat(page.locator("main").innerText())
                    .doesNotContain("Add a post")
                    .doesNotContain("Review Advisory Group");

            page.navigate("/posts/" + lead.id() + "/holder");
            page.getByLabel("Who holds the post from now on?").selectOption(colleague.toString());
            press(page, "Appoint");
            assertThat(directory.post(lead.id()).holder()).contains(colleague);
        }
    }

    @Test
    void aHolderSaysThatTheyAreBackAndMovesOnWithoutScripts() {
        Actor holder = roster.trainingLead(agency);
        try (Visit visit = Browsers.withoutScripts(port)) {
            roster.signIn(visit, holder);
            Page page = visit.page();
            page.navigate("/posts/" + lead.id() + "/away");
            for (String part : List.of("Day", "Month", "Year")) {
                page.getByLabel(part).fill("");
            }
            press(page, "Save");
            assertThat(page.locator("main").innerText()).contains("The holder is back");

            Visit.click(page.getByText("I have moved on from this post"));
            page.getByLabel("Day").fill("30");
            page.getByLabel("Month").fill("2");
            page.getByLabel("Year").fill("2026");
            press(page, "Move on");
            assertThat(page.locator(".govuk-error-summary__list").innerText())
                    .contains("The date of moving on must be a real date");
            assertThat(page.getByLabel("Day").inputValue()).isEqualTo("30");
            LocalDate today = LocalDate.now(clock);
            page.getByLabel("Day").fill(Integer.toString(today.getDayOfMonth()));
            page.getByLabel("Month").fill(Integer.toString(today.getMonthValue()));
            page.getByLabel("Year").fill(Integer.toString(today.getYear()));
            press(page, "Move on");
            assertThat(directory.post(lead.id()).holder()).isEmpty();
            assertThat(directory.asked(lead.id()).orElseThrow().id()).isEqualTo(colleague);
        }
    }

    private List<String> addresses() {
        String its = "/agencies/" + agency;
        String post = "/posts/" + lead.id();
        String period = "/closed-periods/"
                + views.agency(agency, Roster.ADMINISTRATOR).closed().get(0).id();
        return List.of(
                "/coverage",
                "/coverage?of=vacant",
                "/find",
                "/find?q=westmoor",
                "/find?q=westmoor&of=AGENCY",
                "/find?q=a",
                "/agencies",
                "/agencies?name=northshire&kind=PRIMARY_SCHOOL&lacking=true",
                "/agencies/new",
                its,
                its + "/name",
                its + "/kind",
                its + "/workforce",
                its + "/closed-periods/new",
                its + "/merge",
                period + "/withdraw",
                "/agencies/kinds",
                "/agencies/kinds/new",
                "/agencies/kinds/PRIMARY_SCHOOL",
                "/agencies/kinds/PRIMARY_SCHOOL/closed-periods/new",
                "/posts",
                "/posts/new",
                post,
                post + "/title",
                post + "/holder",
                post + "/deputy",
                post + "/away",
                post + "/moved-on",
                post + "/close");
    }

    private void stands(Visit visit, String address) {
        visit.page().navigate(address);
        assertThat(visit.page().locator("h1").count()).as(address).isOne();
        String name = address.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "one");
        visit.isClean("directory " + name);
    }

    private static void press(Page page, String button) {
        Visit.click(page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)));
    }
}
