package org.learningassurance.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ForcedColors;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.testing.Browsers;
import org.learningassurance.testing.Keyboard;
import org.learningassurance.testing.TestSettings;
import org.learningassurance.testing.Visit;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/**
 * The demonstration as people meet it: the example partnership, played when the tracker first starts, and everybody who can be chosen
 * on its first page. What is done comes before what is only looked at, and forms that are sent empty come last: some of them need
 * nothing more. Among the long tests: it takes minutes.
 */
@Tag("browser")
@Tag("walk")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            TestSettings.ONLY_OURS,
            "spring.datasource.url=jdbc:h2:mem:pages;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000"
        })
@ActiveProfiles({"demo", "test"})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PagesOfTheExampleBrowserIT {

    private static final String TRAINING_LEAD = "Agency training lead";
    private static final String OFFICER = "Business unit officer";
    private static final String CHAIR = "Review Advisory Group chair";
    private static final String SUBMIT = "main form[method=post] .govuk-button[type=submit]";

    /** An address of each kind of page, with the role that was shown it first. */
    private static final Map<String, Found> FOUND = new HashMap<>();

    @LocalServerPort
    private int port;

    private record Found(String role, String address) {}

    @Test
    @Order(1)
    void aTrainingLeadConfirmsDisseminationByKeyboardAlone() {
        try (Visit visit = Browsers.desktop(port)) {
            Keyboard keys = signedInByKeyboard(visit, TRAINING_LEAD, "Leanne Foster");
            Page page = visit.page();

            keys.opens(page.locator("tbody").getByText("Confirm dissemination").first());
            keys.ticks(page.getByLabel("Team meetings or briefings"));
            keys.types("from", LocalDate.now(DomainEvent.ZONE).minusDays(9));
            keys.types("to", LocalDate.now(DomainEvent.ZONE).minusDays(2));
            keys.types(page.locator("#reached"), "49");
            keys.ticks(page.locator("#training"));
            keys.opens(page.locator("button:not([tabindex])").getByText("Continue"));
            keys.opens(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send")));

            assertThat(page.locator(".govuk-notification-banner--success")).isFocused();
            assertThat(page.locator("main")).containsText("49 of 52");
        }
    }

    @Test
    @Order(2)
    void anOfficerJudgesAClaimByKeyboardAlone() {
        try (Visit visit = Browsers.desktop(port)) {
            Keyboard keys = signedInByKeyboard(visit, OFFICER, "Sarah Linton");
            Page page = visit.page();

            keys.opens(page.locator("#navigation").getByText("Judge"));
            keys.opens(page.locator("tbody").getByText("Claim: ").first());
            keys.ticks(page.locator("#judgement"));
            keys.opens(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Keep the judgement")));

            assertThat(page.locator(".govuk-notification-banner--success")).isFocused();
        }
    }

    @Test
    @Order(3)
    void theChairDecidesOnAnOverdueReturnByKeyboardAlone() {
        try (Visit visit = Browsers.desktop(port)) {
            Keyboard keys = signedInByKeyboard(visit, CHAIR, "Margaret Osei");
            Page page = visit.page();

            keys.opens(page.locator("#navigation").getByText("Overdue assurance"));
            keys.opens(page.locator("tbody a[href^='/overdue/']").first());
            keys.ticks(page.locator("#choice"));
            keys.types(page.locator("#reason"), "The team has a new lead.");
            keys.ticks(page.locator("[name=meeting][value=chair]"));
            keys.opens(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Record the decision")));

            assertThat(page.locator(".govuk-notification-banner--success")).isFocused();
        }
    }

    @Test
    @Order(4)
    void everyPageThatAnybodyIsLedToStandsOnADesktopAndOnANarrowScreen() {
        List<String> broken = new ArrayList<>();
        for (String role : roles()) {
            try (Visit visit = signedIn(role)) {
                Surfer surfer = new Surfer(visit);
                Map<String, String> pages = surfer.pages();
                surfer.broken().forEach(link -> broken.add(role + " is led to " + link));
                pages.forEach((kind, address) -> {
                    if (FOUND.putIfAbsent(kind, new Found(role, address)) == null) {
                        stands(visit, address);
                    }
                });
            }
        }

        assertThat(broken).isEmpty();
        assertThat(FOUND)
                .containsKeys(
                        "/",
                        "/returns/{id}/claim",
                        "/learning-points/{ref}",
                        "/overdue/{id}",
                        "/meetings/{id}",
                        "/trail")
                .hasSizeGreaterThan(90);
    }

    @Test
    @Order(5)
    void inForcedColoursEveryCellOfTheLadderAndEveryLineOfAPictureIsSeen() {
        try (Visit visit = signedIn(OFFICER)) {
            Page page = visit.page();
            page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            for (String address : List.of("/", "/learning-points/LP-0009", "/assurance", "/actions/PA-0001")) {
                page.navigate(address);
                visit.isClean("forced colours " + address);
                assertThat(unseen(page))
                        .as("cannot be told from what is behind it at " + address)
                        .isEmpty();
            }
        }
    }

    @Test
    @Order(6)
    void everyFormThatIsSentEmptySaysWhatIsMissingOrIsDone() {
        int refused = 0;
        Map<String, Visit> visits = new HashMap<>();
        try {
            for (Found found : FOUND.values()) {
                Visit visit = visits.computeIfAbsent(found.role(), this::signedIn);
                visit.page().navigate(found.address());
                refused += sentEmpty(visit, found) ? 1 : 0;
            }
        } finally {
            visits.values().forEach(Visit::close);
        }
        assertThat(refused).as("forms that say what is missing").isGreaterThan(40);
    }

    private static void stands(Visit visit, String address) {
        visit.page().navigate(address);
        visit.isClean("example " + address);
        visit.page().setViewportSize(320, 640);
        visit.fits();
        visit.page().setViewportSize(1280, 900);
    }

    /** Whether the page has a form and the form says what is missing. */
    private static boolean sentEmpty(Visit visit, Found found) {
        Page page = visit.page();
        Locator send = page.locator(SUBMIT).last();
        if (page.locator(SUBMIT).count() == 0 || !send.isVisible()) {
            return false;
        }
        for (Locator field : page.locator(
                        "main form[method=post] :is(input[type=text], input[type=email], textarea):visible")
                .all()) {
            field.fill("");
        }
        Visit.click(send);
        visit.isClean("sent empty " + found.address());
        boolean refused = page.locator(".govuk-error-summary").count() > 0;
        if (refused) {
            assertThat(page.title()).as(found.address()).startsWith("Error: ");
        }
        return refused;
    }

    /** Cells without a border, and shapes of a picture that have the colour of the page. */
    @SuppressWarnings("unchecked")
    private static List<String> unseen(Page page) {
        return (List<String>) page.evaluate("""
                () => {
                  const behind = getComputedStyle(document.body).backgroundColor
                  const cells = [...document.querySelectorAll('.app-cell')]
                    .filter(cell => getComputedStyle(cell).borderLeftStyle === 'none')
                  const shapes = [...document.querySelectorAll('main svg :is(rect, circle, path, line, polyline, polygon)')]
                    .filter(shape => {
                      const style = getComputedStyle(shape)
                      return [style.fill, style.stroke].every(colour => colour === 'none' || colour === behind)
                    })
                  return [...cells, ...shapes].map(element => element.outerHTML.slice(0, 120))
                }
                """);
    }

    private List<String> roles() {
        try (Visit visit = Browsers.desktop(port)) {
            visit.page().navigate("/sign-in");
            visit.isClean("choose whom to be");
            return visit.page().locator("main section h2").allInnerTexts();
        }
    }

    private Visit signedIn(String role) {
        Visit visit = Browsers.desktop(port);
        visit.page().navigate("/sign-in");
        Visit.click(people(visit.page(), role).first());
        return visit;
    }

    private Keyboard signedInByKeyboard(Visit visit, String role, String name) {
        visit.page().navigate("/sign-in");
        Keyboard keys = new Keyboard(visit.page());
        keys.opens(people(visit.page(), role).getByText(name).first());
        return keys;
    }

    private static Locator people(Page page, String role) {
        return page.getByRole(
                        AriaRole.REGION,
                        new Page.GetByRoleOptions().setName(role).setExact(true))
                .getByRole(AriaRole.BUTTON);
    }
}
