package org.learningassurance.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Chromium for tests: one for the JVM, a fresh context (cookies, size) for each {@link Visit}. Playwright is bound to the thread that
 * made it, so browser tests run one after the other in one thread.
 *
 * <pre>{@code
 * try (Visit visit = Browsers.desktop(port)) {
 *     visit.page().navigate("/reviews");
 *     visit.isClean("reviews"); // no axe violation, nothing on the console, no overflow
 * }
 * }</pre>
 */
public final class Browsers {

    /** Chromium without its windows comes first: it does a page in two thirds of the time of the processor. */
    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin/chromium-headless-shell",
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/snap/bin/chromium",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
            "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe");

    private static @Nullable Browser browser;

    private Browsers() {}

    public static Visit desktop(int port) {
        return visit(port, new Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    /** As narrow as WCAG 1.4.10 asks a page to be readable. */
    public static Visit narrow(int port) {
        return visit(port, new Browser.NewContextOptions().setViewportSize(320, 640));
    }

    public static Visit withoutScripts(int port) {
        return visit(
                port, new Browser.NewContextOptions().setViewportSize(1280, 900).setJavaScriptEnabled(false));
    }

    private static Visit visit(int port, Browser.NewContextOptions options) {
        BrowserContext context = chromium()
                .newContext(options.setBaseURL("http://localhost:" + port).setLocale("en-GB"));
        return new Visit(context, !Boolean.FALSE.equals(options.javaScriptEnabled));
    }

    private static synchronized Browser chromium() {
        if (browser == null) {
            browser = Playwright.create(
                            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable())
                            .setHeadless(true)
                            .setArgs(List.of(
                                    "--disable-gpu",
                                    "--disable-quic",
                                    "--no-first-run",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync",
                                    "--disable-dev-shm-usage")));
        }
        return browser;
    }

    /** @throws IllegalStateException that says what to install when there is no Chromium */
    static Path executable() {
        String named = System.getProperty("chromium", System.getenv().getOrDefault("CHROMIUM", ""));
        Stream<String> places = named.isEmpty() ? USUAL_PLACES.stream() : Stream.of(named);
        return places.map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        named.isEmpty()
                                ? "No Chromium for the browser tests. Install one (Debian: apt-get install chromium), or say where it is: -Dchromium=/path/to/chromium"
                                : "There is no Chromium at " + named));
    }

    static String fileName(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }

    static void noViolations(Page page) {
        List<String> violations = new AxeBuilder(page)
                        .setLegacyMode(
                                true) // our pages have no frames, and this spares a second window for each of them
                        .options(violationsAlone())
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " at "
                                + rule.getNodes().stream()
                                        .limit(3)
                                        .map(node -> node.getHtml())
                                        .toList())
                        .toList();
        assertThat(violations).as("axe at " + page.url()).isEmpty();
    }

    /** Else axe describes every element that passes as well, which takes it longer than finding out. */
    private static AxeRunOptions violationsAlone() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return options;
    }
}
