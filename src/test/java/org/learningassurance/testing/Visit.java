package org.learningassurance.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One person's browser window, with whatever went wrong in it. */
public final class Visit implements AutoCloseable {

    /** Chromium reports a page that answers 4xx on its console too; the test looks at the page itself. */
    private static final String STATUS_NOTICE = "Failed to load resource: the server responded with a status of";

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private static final double TIMEOUT_MILLIS = 30_000;
    /** {@code -Dtracker.test.screens=true} leaves a picture of every page that a test looks at. */
    private static final boolean EVERY_SCREEN = Boolean.getBoolean("tracker.test.screens");

    /** {@code -Dtracker.test.axe-everywhere=true}, as the long tests have it. */
    private static final boolean AXE_EVERYWHERE = Boolean.getBoolean("tracker.test.axe-everywhere");

    private static final int NARROW = 400;

    private final BrowserContext context;
    private final boolean withScripts;
    private final Page page;
    private final List<String> problems = new ArrayList<>();

    Visit(BrowserContext context, boolean withScripts) {
        this.context = context;
        this.withScripts = withScripts;
        this.page = context.newPage();
        page.setDefaultTimeout(TIMEOUT_MILLIS);
        page.onConsoleMessage(message -> {
            boolean bad = message.type().equals("error") || message.type().equals("warning");
            if (bad && !message.text().startsWith(STATUS_NOTICE)) {
                problems.add(page.url() + " console: " + message.text());
            }
        });
        page.onPageError(error -> problems.add(page.url() + " script: " + error));
        page.onRequestFailed(request -> problems.add(request.url() + " failed: " + request.failure()));
        page.onResponse(response -> {
            boolean answersAForm = response.request().resourceType().equals("xhr");
            boolean partOfPage = !response.request().isNavigationRequest() && !answersAForm;
            if (response.status() >= (partOfPage ? 400 : 500)) {
                problems.add(response.status() + " " + response.url());
            }
        });
    }

    public Page page() {
        return page;
    }

    /** Clicks, and waits until the page that it leads to stands whole: else what is read next may be half of it. */
    public static void click(Locator what) {
        what.click();
        what.page().waitForLoadState();
    }

    /** Sends what the sign-in page would send; the window has the session from then on. */
    void signIn(String email, String password) {
        APIRequestContext behindTheWindow = context.request();
        Matcher token = TOKEN.matcher(behindTheWindow.get("/sign-in").text());
        assertThat(token.find()).as("the token of the sign-in page").isTrue();
        FormData typed =
                FormData.create().set("email", email).set("password", password).set("_csrf", token.group(1));
        APIResponse answer = behindTheWindow.post(
                "/sign-in", RequestOptions.create().setForm(typed).setMaxRedirects(0));
        assertThat(answer.status()).as("answer to the sign-in of " + email).isEqualTo(302);
        assertThat(answer.headers().get("location"))
                .as("where it leads")
                .endsWith("/")
                .doesNotContain("sign-in");
    }

    /** From now on it sends no faster, as on a slow line. In bytes. */
    public void sendsPerSecond(int bytes) {
        JsonObject line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", 0);
        line.addProperty("downloadThroughput", -1);
        line.addProperty("uploadThroughput", bytes);
        context.newCDPSession(page).send("Network.emulateNetworkConditions", line);
    }

    /** Console messages, script errors and failed requests so far. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    /**
     * The page stands: nothing went wrong so far, axe finds nothing, nothing sticks out sideways. Else a picture says what it was. On a
     * narrow screen axe looks in the long tests alone, which walk all pages: it finds there what it finds on a wide one.
     */
    public void isClean(String name) {
        page.waitForLoadState();
        if (EVERY_SCREEN) {
            screenshot(name);
        }
        try {
            fits();
            if (withScripts && (AXE_EVERYWHERE || page.viewportSize().width >= NARROW)) {
                Browsers.noViolations(page);
            }
            assertThat(problems).as("console and network").isEmpty();
        } catch (AssertionError wrong) {
            showWith(wrong, name);
            throw wrong;
        }
    }

    /** WCAG 1.4.10: no scrolling in two directions. */
    public void fits() {
        if (!withScripts) {
            return;
        }
        int wide = ((Number) page.evaluate("document.documentElement.scrollWidth")).intValue();
        assertThat(wide).as("width of " + page.url()).isLessThanOrEqualTo(page.viewportSize().width);
    }

    private void showWith(AssertionError wrong, String name) {
        try {
            screenshot(name);
        } catch (PlaywrightException noPicture) {
            wrong.addSuppressed(noPicture);
        }
    }

    /** A picture of the whole page in target/screens. */
    private void screenshot(String name) {
        String file = Browsers.fileName(name + (page.viewportSize().width < NARROW ? "-narrow" : "")) + ".png";
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screens", file))
                .setFullPage(true));
    }

    @Override
    public void close() {
        context.close();
    }
}
