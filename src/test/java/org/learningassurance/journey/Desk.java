package org.learningassurance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.learningassurance.testing.Visit;

/**
 * Somebody's screen. Whoever sits there reads, follows links, fills in what a label asks for and presses buttons by their words.
 * Each kind of page that comes up is looked at once: it is clean for axe, and fits.
 */
final class Desk implements AutoCloseable {

    private final Visit visit;
    private final Page page;
    private final Set<String> seen;

    /** @param seen the pages that were looked at, at this desk or another */
    Desk(Visit visit, Set<String> seen) {
        this.visit = visit;
        this.page = visit.page();
        this.seen = seen;
    }

    Page page() {
        return page;
    }

    Desk open(String address) {
        page.navigate(address);
        return looksAtIt();
    }

    Desk follow(String link) {
        page.locator("main").getByRole(AriaRole.LINK, named(link)).first().click();
        return looksAtIt();
    }

    /** A link that is drawn as a button says that it is one. */
    Desk press(String button) {
        page.locator("main").getByRole(AriaRole.BUTTON, named(button)).first().click();
        return looksAtIt();
    }

    /** From "My work" to the page where a step is done. @param step what is asked and its reference, as the list says it */
    Desk takeUp(String step) {
        open("/");
        return follow(step);
    }

    Desk type(String label, String text) {
        page.getByLabel(label, exactly()).fill(text);
        return this;
    }

    Desk tick(String label) {
        page.getByLabel(label, exactly()).check();
        return this;
    }

    Desk choose(String question, String answer) {
        group(question)
                .getByLabel(answer, new Locator.GetByLabelOptions().setExact(true))
                .check();
        return this;
    }

    Desk select(String label, String option) {
        page.getByLabel(label, exactly()).selectOption(option);
        return this;
    }

    Desk date(String question, LocalDate day) {
        Locator group = group(question);
        group.getByLabel("Day").fill(String.valueOf(day.getDayOfMonth()));
        group.getByLabel("Month").fill(String.valueOf(day.getMonthValue()));
        group.getByLabel("Year").fill(String.valueOf(day.getYear()));
        return this;
    }

    Desk file(String label, String name, String content) {
        page.getByLabel(label, exactly())
                .setInputFiles(new FilePayload(name, "text/plain", content.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    /** What stands in the field, however often the page came back. */
    String typed(String label) {
        return page.getByLabel(label, exactly()).inputValue();
    }

    boolean offers(String button) {
        return page.locator("main").getByRole(AriaRole.BUTTON, named(button)).count() > 0;
    }

    Desk says(String... words) {
        assertThat(text()).contains(words);
        return this;
    }

    Desk saysNothingOf(String... words) {
        assertThat(text()).doesNotContain(words);
        return this;
    }

    String text() {
        return page.locator("main").innerText();
    }

    String address() {
        return page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*", "");
    }

    /** The page came back with a summary of what is wrong; each line leads to a field that is there. */
    Desk isRefused(String... reasons) {
        Locator lines = page.locator(".govuk-error-summary__list a");
        assertThat(lines.allInnerTexts()).contains(reasons);
        assertThat(page.title()).startsWith("Error: ");
        for (Locator line : lines.all()) {
            String target = line.getAttribute("href");
            assertThat(page.locator("[id='" + target.substring(1) + "']").count())
                    .as(target)
                    .isOne();
        }
        return this;
    }

    /** Looks at the page again though its kind was seen before. */
    Desk isClean(String name) {
        visit.isClean("journey " + name);
        return this;
    }

    private Desk looksAtIt() {
        page.waitForLoadState();
        String kind = page.title()
                        .replaceFirst(" – Track learning from reviews.*", "")
                        .replaceAll("\\b([A-Z]{2})-\\d{4}\\b.*", "$1")
                + " " + page.viewportSize().width;
        if (seen.add(kind)) {
            visit.isClean("journey %02d %s".formatted(seen.size(), kind));
        }
        return this;
    }

    private Locator group(String question) {
        return page.getByRole(
                AriaRole.GROUP, new Page.GetByRoleOptions().setName(question).setExact(true));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    List<String> all(String selector) {
        return page.locator(selector).allInnerTexts();
    }

    @Override
    public void close() {
        visit.close();
    }
}
