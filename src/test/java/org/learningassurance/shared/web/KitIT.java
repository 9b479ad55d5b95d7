package org.learningassurance.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.model;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@KitContext
class KitIT {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private KitApplication.Work work;

    @Test
    void aFormWithErrorsIsShownAgainWithWhatWasTypedAndASummaryInTheOrderOfThePage() throws Exception {
        String page = shown(sent("", key()).param("heldOn.day", "31").param("heldOn.month", "2"), 422);

        assertThat(page).contains("<title>Error: Every input");
        assertThat(page.substring(page.indexOf("error-summary__list"), page.indexOf("<h1")))
                .containsSubsequence(
                        "href=\"#title\">Enter a title",
                        "href=\"#statement\">Enter what was learnt",
                        "href=\"#heldOn-year\">The date of the meeting must include a year",
                        "href=\"#reached\">Enter the number of staff reached");
        assertThat(page).contains("name=\"heldOn.day\" value=\"31\"").contains("id=\"heldOn-year\"");
    }

    @Test
    void everyKindOfInputIsBoundAndKept() throws Exception {
        String page = shown(
                whole("", key())
                        .param("priority", "HIGH")
                        .param("rungs", "DISSEMINATED", "OUTCOME")
                        .param("review", "0199a000-0000-7000-8000-000000000001")
                        .param("urgent", "true"),
                422);

        assertThat(page)
                .containsPattern("value=\"HIGH\"[^>]*checked")
                .containsPattern("value=\"DISSEMINATED\"[^>]*checked")
                .containsPattern("value=\"OUTCOME\"[^>]*checked")
                .doesNotContainPattern("value=\"IMPLEMENTED\"[^>]*checked")
                .containsPattern("value=\"0199a000-0000-7000-8000-000000000001\"[^>]*selected")
                .containsPattern("name=\"urgent\"[^>]*checked")
                .contains(">learnt much</textarea>");
    }

    @Test
    void aFormSentTwiceDoesItsWorkOnceAndLeadsToTheSameResult() throws Exception {
        String title = title("kept");
        String key = key();
        MockHttpServletResponse first = answer(whole(title, key));
        int calls = work.calls();
        MockHttpServletResponse second = answer(whole(title, key));

        assertThat(first.getStatus()).isEqualTo(302);
        assertThat(first.getRedirectedUrl()).startsWith("/kit/list?word=kept%20");
        assertThat(second.getRedirectedUrl()).isEqualTo(first.getRedirectedUrl());
        assertThat(work.calls()).isEqualTo(calls);
        assertThat(work.done(title)).isOne();
    }

    @Test
    void theSameFormSentByTwentyThreadsAtOnceDoesItsWorkOnce() throws Exception {
        String title = title("kept");
        String key = key();
        int calls = work.calls();
        ExecutorService threads = Executors.newFixedThreadPool(20);
        try {
            List<Callable<String>> sendings = IntStream.range(0, 20)
                    .mapToObj(number ->
                            (Callable<String>) () -> answer(whole(title, key)).getRedirectedUrl())
                    .toList();
            for (Future<String> sending : threads.invokeAll(sendings)) {
                assertThat(sending.get()).startsWith("/kit/list");
            }
        } finally {
            threads.shutdown();
        }

        assertThat(work.calls()).isEqualTo(calls + 1);
        assertThat(work.done(title)).isOne();
    }

    @Test
    void aRefusedFormLeavesNothingBehindAndMayBeSentAgain() throws Exception {
        String title = title("refused");
        String key = key();
        String page = shown(whole(title, key), 422);

        assertThat(page).contains("href=\"#title\">Choose a kinder title");
        assertThat(work.done(title)).isZero();
        assertThat(answer(whole(title("kept"), key)).getStatus()).isEqualTo(302);
    }

    @Test
    void theRefusedWorkIsGoneBeforeThePageIsDrawn() throws Exception {
        mvc.perform(whole(title("refused"), key())).andExpect(model().attribute("seen", 0));
    }

    @Test
    void aFormGoneBackToAndEditedIsNotTakenForTheFirstOne() throws Exception {
        String key = key();
        answer(whole(title("kept"), key));
        String edited = title("kept");
        String page = shown(whole(edited, key), 409);

        assertThat(page).contains("This form was sent before").contains(edited);
        assertThat(work.done(edited)).isZero();
    }

    @Test
    void aStaleFormKeepsAndShowsWhatWasTyped() throws Exception {
        String title = title("kept");
        String page = shown(whole(title, key(), 6), 409);

        assertThat(page)
                .contains("Somebody changed this while you were writing")
                .contains(title)
                .contains("learnt much")
                .contains("2 4 2026")
                .contains("name=\"_reopen\"");
        assertThat(work.done(title)).isZero();
    }

    @Test
    void aLostRaceLeadsToTheConflictPageToo() throws Exception {
        assertThat(shown(whole(title("lost"), key()), 409)).contains("Somebody changed this");
    }

    @Test
    void theConflictPagePutsWhatWasTypedIntoTheFormAsItIsNowAndDoesNothingElse() throws Exception {
        String title = title("kept");
        int calls = work.calls();
        String page = shown(whole(title, key(), 6).param("_reopen", "yes"), 200);

        assertThat(page)
                .contains("value=\"" + title + "\"")
                .contains("name=\"version\" value=\"7\"")
                .contains("What you typed is kept below");
        assertThat(work.calls()).isEqualTo(calls);
    }

    @Test
    void aFormWithErrorsKeepsTheVersionThatItWasReadFrom() throws Exception {
        assertThat(shown(whole("", key(), 6), 422)).contains("name=\"version\" value=\"6\"");
    }

    @Test
    void aTextThatMayIdentifySomebodyIsNotSavedUnlessTheBusinessUnitSaysWhyItDoesNot() throws Exception {
        String title = "kept " + "7".repeat(3) + key().substring(0, 4);
        int calls = work.calls();
        String page = shown(whole(title, key()), 422);

        assertThat(page).contains("href=\"#title\">The title holds a 7").contains("name=\"_identifiesNobody\"");
        assertThat(work.calls()).isEqualTo(calls);
        assertThat(answer(whole(title, key()).param("_identifiesNobody", "It is a version"))
                        .getStatus())
                .isEqualTo(302);
        assertThat(work.done(title)).isOne();
    }

    @Test
    void aTextThatMayBeANameIsSavedWithAWarning() throws Exception {
        mvc.perform(whole("kept 8" + key().substring(0, 4).replace('7', '6'), key()))
                .andExpect(status().isFound())
                .andExpect(flash().attribute("notice", containsString("looks like a name")));
    }

    @Test
    void placeholdersOfARedirectAreFilledFromTheAddress() throws Exception {
        String id = UUID.randomUUID().toString();
        assertThat(answer(post("/kit/{id}/close", id).with(csrf()).param("_once", key()))
                        .getRedirectedUrl())
                .isEqualTo("/kit/" + id + "/closed");
    }

    @Test
    void eachProblemHasItsPageItsStatusAndNothingOfOurInsides() throws Exception {
        assertThat(shown(get("/kit/problem/refused"), 422)).contains("Say how many were reached");
        assertThat(shown(get("/kit/problem/not-allowed"), 403)).contains("You cannot do this");
        assertThat(shown(get("/kit/problem/missing"), 404)).contains("no such learning point");
        assertThat(shown(get("/kit/problem/broken"), 500))
                .contains("Sorry, something went wrong")
                .containsPattern("<strong>[0-9a-f]{8}</strong>")
                .doesNotContain("secret-inside", "IllegalState");
        assertThat(shown(get("/nowhere"), 404)).contains("no such page");
        assertThat(shown(get("/kit/reviews/not-an-id"), 404)).contains("Page not found");
        assertThat(shown(get("/kit/list").param("page", "x"), 404)).contains("Page not found");
        assertThat(shown(post("/kit/list").with(csrf()), 405)).contains("This did not work");
    }

    @Test
    void aProgramIsToldTheSameInItsOwnWay() throws Exception {
        assertThat(shown(get("/api/v1/kit/refused"), 422))
                .contains("\"rule\":\"ReachIsStated\"", "\"detail\":\"Say how many were reached\"")
                .doesNotContain("<html");
        assertThat(shown(get("/api/v1/kit/broken"), 500)).doesNotContain("secret-inside", "<html");
        assertThat(shown(get("/api/v1/nowhere/at/all"), 404)).contains("\"status\":404");
    }

    @Test
    void listLinksChangeOneThingOfTheAddress() throws Exception {
        String page = shown(get(URI.create("/kit/list?page=4&sort=name&word=two%20words")), 200);

        assertThat(page)
                .contains("href=\"/kit/list?sort=name&amp;word=two%20words&amp;page=5\"")
                .contains("href=\"/kit/list?word=two%20words&amp;sort=-name\"")
                .contains("href=\"/kit/list?sort=name\"")
                .contains("aria-sort=\"ascending\"")
                .contains("95</strong> things, page 4 of 10");
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }

    private String shown(MockHttpServletRequestBuilder request, int status) throws Exception {
        MockHttpServletResponse response = answer(request);
        assertThat(response.getStatus()).as(body(response)).isEqualTo(status);
        return body(response);
    }

    private static String body(MockHttpServletResponse response) throws UnsupportedEncodingException {
        return response.getContentAsString();
    }

    private static MockHttpServletRequestBuilder sent(String title, String key) {
        return post("/kit/form").with(csrf()).param("_once", key).param("title", title);
    }

    private static MockHttpServletRequestBuilder whole(String title, String key) {
        return whole(title, key, 7);
    }

    private static MockHttpServletRequestBuilder whole(String title, String key, long version) {
        return sent(title, key)
                .param("version", Long.toString(version))
                .param("statement", "learnt much")
                .param("heldOn.day", "2")
                .param("heldOn.month", "4")
                .param("heldOn.year", "2026")
                .param("reached", "30");
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private static String title(String kind) {
        return kind + " " + UUID.randomUUID().toString().substring(0, 8).replaceAll("[78]", "a");
    }
}
