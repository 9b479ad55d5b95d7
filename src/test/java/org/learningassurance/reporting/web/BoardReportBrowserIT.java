package org.learningassurance.reporting.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.learningassurance.assurance.Situation;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Rung;
import org.learningassurance.testing.Browsers;
import org.learningassurance.testing.Roster;
import org.learningassurance.testing.TrackerIT;
import org.learningassurance.testing.Visit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The report to the Scrutiny Board as an officer draws, writes and publishes it, and as the Board reads it. */
@Tag("browser")
@TrackerIT
class BoardReportBrowserIT {

    private static int year = 2171;

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Roster roster;

    private LocalDate first;
    private LocalDate last;

    @BeforeEach
    void aPeriodWithOneLearningPoint() {
        Situation situation = new Situation(application);
        first = LocalDate.of(year++, 1, 1);
        last = first.plusMonths(3);
        situation.itIs(first.plusDays(63));
        var answering = situation.agency("Answering");
        LearningPointId point =
                situation.asked(Set.of(Rung.DISSEMINATED, Rung.IMPLEMENTED), answering, situation.agency("Silent"));
        situation.disseminates(point, answering, 48);
        situation.itIs(last.plusDays(3));
    }

    @Test
    void isDrawnWrittenAndPublishedWithoutScripts() {
        try (Visit visit = Browsers.withoutScripts(port)) {
            roster.signIn(visit, roster.somebody(Role.BUSINESS_UNIT));
            Page page = visit.page();
            page.navigate("/more");
            Visit.click(page.locator("main a[href='/reports']"));
            fill(page, "First day of the period", first);
            fill(page, "Last day of the period", last.plusYears(1));
            click(page, "Draw the report");
            assertThat(page.getByRole(AriaRole.ALERT))
                    .containsText("The last day of the period must be today or earlier");

            fill(page, "Last day of the period", last);
            click(page, "Draw the report");
            assertThat(page.locator("main")).containsText("Rapid reviews, by the day of notification");
            Visit.click(page.getByRole(AriaRole.LINK, named("Write the introduction")));
            page.getByLabel("What stands in this part").fill("What these three months taught.");
            click(page, "Save the text");
            assertThat(page.locator("main")).containsText("What these three months taught.");

            Visit.click(page.getByRole(AriaRole.LINK, named("Show the copy for publication")));
            assertThat(page.locator("main")).containsText("stands for a number that is kept back");
            click(page, "Publish it to the Scrutiny Board as it stands");
            assertThat(page.locator("main")).containsText("The report is kept as it stands");
        }
        try (Visit visit = Browsers.withoutScripts(port)) {
            roster.signIn(visit, roster.somebody(Role.SCRUTINY_BOARD));
            Page page = visit.page();
            page.navigate("/reports");
            assertThat(page.locator("main")).not().containsText("Draw the report");
            Visit.click(page.locator("tbody a").first());
            assertThat(page.locator("main")).containsText("What these three months taught.");
            Download pdf =
                    page.waitForDownload(() -> page.getByText("PDF, to hand on").click());
            assertThat(pdf.suggestedFilename()).endsWith("-publication.pdf");
            assertThat(pdf.failure()).isNull();
        }
    }

    @Test
    void standsOnADesktopAndOnANarrowScreen() {
        String report = "/reports/scrutiny-board?from=%s&to=%s".formatted(first, last);
        try (Visit desktop = Browsers.desktop(port);
                Visit narrow = Browsers.narrow(port)) {
            for (Visit visit : List.of(desktop, narrow)) {
                roster.signIn(visit, roster.somebody(Role.BUSINESS_UNIT));
                for (String address : List.of(
                        "/reports",
                        "/reports/scrutiny-board/choose?from.day=31&from.month=2",
                        report,
                        report + "&copy=PUBLICATION&asAt=" + last,
                        "/reports/scrutiny-board/sections/gap?from=%s&to=%s".formatted(first, last))) {
                    visit.page().navigate(address);
                    visit.isClean("report " + address.replaceAll("[0-9-]{10}", "x"));
                }
            }
            Page page = desktop.page();
            page.navigate(report);
            click(page, "Keep it as it stands");
            desktop.isClean("report kept");
        }
    }

    private static void fill(Page page, String group, LocalDate day) {
        Locator date = page.getByRole(AriaRole.GROUP, named(group));
        date.getByLabel("Day").fill(String.valueOf(day.getDayOfMonth()));
        date.getByLabel("Month").fill(String.valueOf(day.getMonthValue()));
        date.getByLabel("Year").fill(String.valueOf(day.getYear()));
    }

    private static void click(Page page, String button) {
        Visit.click(page.getByRole(AriaRole.BUTTON, named(button)));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
