package org.learningassurance.shared.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningassurance.testing.Browsers;
import org.learningassurance.testing.Visit;
import org.springframework.boot.test.web.server.LocalServerPort;

@Tag("browser")
@KitContext
class KitBrowserIT {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/kit/form",
                "/kit/list?page=4&word=two",
                "/kit/track",
                "/more",
                "/accessibility",
                "/privacy",
                "/kit/problem/missing",
                "/kit/problem/refused",
                "/kit/problem/not-allowed"
            })
    void standsOnADesktopAndOnANarrowScreen(String address) {
        try (Visit desktop = Browsers.desktop(port);
                Visit narrow = Browsers.narrow(port)) {
            desktop.page().navigate(address);
            desktop.isClean("kit " + address);
            narrow.page().navigate(address);
            narrow.isClean("kit " + address);
        }
    }

    @Test
    void showsErrorsAndMovesToThem() {
        try (Visit visit = Browsers.desktop(port)) {
            Page page = visit.page();
            page.navigate("/kit/form");
            send(page);

            assertThat(page).hasTitle(Pattern.compile("^Error: Every input"));
            assertThat(page.locator(".govuk-error-summary")).isFocused();
            Visit.click(page.getByRole(
                    AriaRole.LINK, new Page.GetByRoleOptions().setName("Enter the date of the meeting")));
            assertThat(page.locator("#heldOn")).isFocused();
            visit.isClean("kit errors");
        }
    }

    @Test
    void worksWithoutScripts() {
        try (Visit visit = Browsers.withoutScripts(port)) {
            Page page = visit.page();
            page.navigate("/kit/form");
            send(page);
            assertThat(page.locator(".govuk-error-summary__list li")).hasCount(4);
            fill(page, "kept without scripts");
            send(page);
            assertThat(page.locator(".govuk-notification-banner__heading").innerText())
                    .startsWith("Kept kept without scripts of 2026-04-02");
            visit.isClean("kit without scripts");
        }
    }

    @Test
    void showsAConflictAndPutsWhatWasTypedIntoTheForm() {
        try (Visit visit = Browsers.desktop(port)) {
            Page page = visit.page();
            page.navigate("/kit/form");
            page.locator("input[name=version]").evaluate("input => input.value = '6'");
            fill(page, "kept after all");
            send(page);
            assertThat(page.locator("h1").innerText()).isEqualTo("Somebody changed this while you were writing");
            visit.isClean("kit conflict");

            Visit.click(page.getByText("Put what I typed into the form"));
            assertThat(page.getByLabel("Title").inputValue()).isEqualTo("kept after all");
            visit.isClean("kit reopened");
            send(page);
            assertThat(page.locator(".govuk-notification-banner__heading").innerText())
                    .startsWith("Kept kept after all");
        }
    }

    @Test
    void leadsAlongByKeyboard() {
        try (Visit visit = Browsers.desktop(port)) {
            Page page = visit.page();
            page.navigate("/kit/track");
            page.keyboard().press("Tab");
            assertThat(page.getByText("Skip to main content")).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.locator("#main-content")).isFocused();
        }
    }

    private static void fill(Page page, String title) {
        page.getByLabel("Title").fill(title);
        page.getByLabel("What was learnt").fill("Much");
        page.getByLabel("Day").fill("2");
        page.getByLabel("Month").fill("april");
        page.getByLabel("Year").fill("2026");
        page.getByLabel("Staff reached").fill("30");
    }

    private static void send(Page page) {
        Visit.click(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save it")));
    }
}
