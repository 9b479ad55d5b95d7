package org.learningassurance.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.learningassurance.testing.Browsers;
import org.learningassurance.testing.Visit;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Our fragments stand as GOV.UK Frontend publishes its components, in the fixtures of the package that our pages are built with: the
 * same elements, classes, roles and references, whatever the texts. What differs on purpose is named in {@link #SHAPE}.
 */
@Tag("browser")
@KitContext
class PublishedComponentsBrowserIT {

    private static final Path PUBLISHED =
            Path.of("src/main/frontend/node_modules/govuk-frontend/dist/govuk/components");

    /**
     * What a part of a page is built of, without its texts; things that only repeat are told once. Left out are options that a fixture
     * need not use (the size of labels, a button that ignores the second of two clicks, the keyboard for numbers), what Spring adds to a
     * form (an empty value, the field that says that a checkbox was there), classes and attributes of our own, and the box of a date: its
     * first input carries the name of the field, so that an error leads straight into it.
     */
    private static final String SHAPE = """
            ([html, selector]) => {
              const page = new DOMParser().parseFromString(html, 'text/html')
              const found = selector ? page.querySelector(selector) : page.body.firstElementChild
              const ours = /^(govuk-label--s|govuk-fieldset__legend--s|app-.*)$/
              const named = new Set(['data-module', 'role', 'type', 'rows', 'scope', 'aria-hidden', 'aria-current', 'rel', 'hidden'])
              const left = new Set(['class', 'value', 'data-prevent-double-click', 'inputmode', 'selected', 'disabled', 'd', 'xmlns'])
              const refers = (element, attribute) => element.getAttribute(attribute).split(' ')
                .map(id => page.getElementById(id)?.className.split(' ')[0] ?? id + ' is nowhere').sort().join(' ')
              const shape = element => {
                if (element.matches('input[type=hidden]')) return null
                const classes = [...element.classList].filter(name => !ours.test(name)).sort()
                const attributes = element.getAttributeNames().filter(name => !left.has(name))
                  .filter(name => !(name === 'id' && element.matches('.govuk-date-input')))
                  .map(name => named.has(name) ? name + '=' + element.getAttribute(name)
                    : name === 'aria-describedby' || name === 'for' ? name + '>' + refers(element, name) : name)
                const parts = [...element.children].map(shape).filter(part => part !== null)
                const told = parts.filter((part, at) => at === 0 || part !== parts[at - 1])
                return [element.tagName.toLowerCase() + '.' + classes.join('.'), ...attributes.sort(),
                  ...told.map(part => part.replaceAll('\\n', '\\n  ')).map(part => '\\n  ' + part)].join(' ')
              }
              return found === null ? 'there is no ' + selector : shape(found)
            }
            """;

    @LocalServerPort
    private int port;

    @Test
    void inputsStandAsPublished() {
        try (Visit visit = Browsers.desktop(port)) {
            visit.page().navigate("/kit/form");
            String form = source(visit, "/kit/form");

            stands(visit, form, group("title"), "input", "with hint text");
            stands(visit, form, group("statement"), "character-count", "default");
            stands(visit, form, group("heldOn"), "date-input", "default");
            stands(visit, form, group("reached"), "input", "with width-5 class");
            stands(visit, form, group("priority"), "radios", "with hint");
            stands(visit, form, group("review"), "select", "default");
            stands(visit, form, group("file"), "file-upload", "with hint text");
            stands(visit, form, ".govuk-button-group button", "button", "default");
        }
    }

    @Test
    void inputsWithErrorsStandAsPublished() {
        try (Visit visit = Browsers.withoutScripts(port)) {
            visit.page().navigate("/kit/form");
            send(visit.page());
            String form = visit.page().content();

            try (Visit reader = Browsers.desktop(port)) {
                reader.page().navigate("/kit/form");
                stands(reader, form, ".govuk-error-summary", "error-summary", "default");
                stands(reader, form, group("title"), "input", "with error and hint");
                stands(reader, form, group("statement"), "character-count", "custom classes with error message");
                stands(reader, form, group("heldOn"), "date-input", "with error message and hint");
            }
        }
    }

    @Test
    void theFrameOfAPageAndItsListsStandAsPublished() {
        try (Visit visit = Browsers.desktop(port)) {
            visit.page().navigate("/kit/list?page=5");
            String list = source(visit, "/kit/list?page=5");

            stands(visit, list, ".govuk-skip-link", "skip-link", "default");
            stands(visit, list, ".govuk-pagination", "pagination", "with many pages");
            stands(visit, list, "table .govuk-tag", "tag", "red");
            String form = source(visit, "/kit/form");
            stands(visit, form, ".govuk-service-navigation", "service-navigation", "with service name and navigation");
            stands(visit, form, ".govuk-back-link", "back-link", "default");
        }
    }

    @Test
    void whatAPageSaysFirstStandsAsPublished() {
        try (Visit visit = Browsers.withoutScripts(port);
                Visit reader = Browsers.desktop(port)) {
            reader.page().navigate("/kit/form");
            Page page = visit.page();
            page.navigate("/kit/form");
            page.getByLabel("Title").fill("kept as published");
            page.getByLabel("What was learnt").fill("Much");
            page.getByLabel("Day").fill("2");
            page.getByLabel("Month").fill("4");
            page.getByLabel("Year").fill("2026");
            page.getByLabel("Staff reached").fill("30");
            send(page);

            stands(reader, page.content(), ".govuk-notification-banner", "notification-banner", "with type as success");
        }
    }

    /** A page as it leaves the server, before a script has touched it. */
    private static String source(Visit visit, String address) {
        APIResponse answer = visit.page().request().get(address);
        assertThat(answer.ok()).as(address).isTrue();
        return answer.text();
    }

    private static String group(String field) {
        return ".govuk-form-group:has(> #%1$s, > fieldset #%1$s)".formatted(field);
    }

    private static void stands(Visit visit, String page, String part, String component, String fixture) {
        assertThat(shape(visit, page, part))
                .as(part + " as “" + component + ", " + fixture + "”")
                .isEqualTo(shape(visit, published(component, fixture), ""));
    }

    private static Object shape(Visit visit, String html, String part) {
        return visit.page().evaluate(SHAPE, List.of(html, part));
    }

    private static String published(String component, String fixture) {
        return StreamSupport.stream(fixtures(component).spliterator(), false)
                .filter(one -> one.path("name").asString().equals(fixture))
                .map(one -> one.path("html").asString())
                .findFirst()
                .orElseThrow(() -> new AssertionError(component + " has no fixture “" + fixture + "”"));
    }

    private static JsonNode fixtures(String component) {
        Path file = PUBLISHED.resolve(component).resolve("fixtures.json");
        try {
            return new JsonMapper().readTree(Files.readString(file)).path("fixtures");
        } catch (IOException unread) {
            throw new AssertionError("The packages of the pages are installed by the build: " + file, unread);
        }
    }

    private static void send(Page page) {
        Visit.click(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Save it")));
    }
}
