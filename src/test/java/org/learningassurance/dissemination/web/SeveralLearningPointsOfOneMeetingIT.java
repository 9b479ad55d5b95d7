package org.learningassurance.dissemination.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningassurance.dissemination.ClaimState;
import org.learningassurance.dissemination.ClaimView;
import org.learningassurance.dissemination.DisseminationClaim;
import org.learningassurance.dissemination.ReturnViews;
import org.learningassurance.dissemination.Route;
import org.learningassurance.dissemination.Scene;
import org.learningassurance.dissemination.Scene.Asked;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Disposition;
import org.learningassurance.shared.EvidenceId;
import org.learningassurance.shared.Rung;
import org.learningassurance.testing.As;
import org.learningassurance.testing.AtOnce;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@TrackerIT
class SeveralLearningPointsOfOneMeetingIT {

    private static final String NOTE = "The night shift follows next month";

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    private Asked police;
    private Scene first;
    private Scene second;
    private Scene third;

    @BeforeEach
    void thePoliceAreAskedForThreeLearningPoints() {
        first = new Scene(context);
        second = new Scene(context);
        third = new Scene(context);
        police = first.agency();
        all().forEach(scene -> scene.ask(List.of(police), Rung.DISSEMINATED, Rung.IMPLEMENTED));
    }

    @Test
    void areTypedOnceAndClaimedEachWithItsOwnReach() throws Exception {
        String address = begin();
        shows(get(address), allOf(containsString("rows[2].reached"), not(containsString("rows[3].reached"))));
        fillIn(address, "48", "50", "20").andExpect(redirectedUrl(address + "/check"));
        shows(
                get(address + "/check"),
                allOf(
                        containsString("48 of 52 (92%)"),
                        containsString("20 of 52 (38%)"),
                        containsString("Send all 3")));
        assertThat(lastOf(first)).as("checked only").isNull();

        send(address).andExpect(redirectedUrl(address + "/sent"));

        shows(get(address + "/sent"), allOf(containsString("3 answers are sent"), containsString("Report again by")));
        assertThat(reached(first)).isEqualTo(48);
        assertThat(reached(second)).isEqualTo(50);
        assertThat(first.of(police).step(Rung.DISSEMINATED).disposition()).isNotEqualTo(Disposition.OPEN);
        assertThat(state(third)).as("below the target").isEqualTo(ClaimState.PROGRESS);
        assertThat(third.of(police).step(Rung.DISSEMINATED).disposition()).isEqualTo(Disposition.OPEN);
        shows(get("/returns"), not(containsString("You began to confirm")));
    }

    @Test
    void onePieceOfEvidenceStandsWithEachOfThem() throws Exception {
        EvidenceId audit = first.audit(police);
        String address = begin();
        shows(get(address), containsString(audit.toString()));
        mvc.perform(with(audit, typed(address, "48", "50", "51"))).andExpect(redirectedUrl(address + "/check"));
        shows(get(address + "/check"), containsString("#evidence"));

        send(address).andExpect(redirectedUrl(address + "/sent"));

        assertThat(all())
                .allSatisfy(scene -> assertThat(Objects.requireNonNull(lastOf(scene))
                                .made()
                                .claim()
                                .evidence())
                        .containsExactly(audit));
    }

    @Test
    void evidenceOfAnotherAgencyIsRefused() throws Exception {
        EvidenceId theirs = first.audit(first.agency());

        mvc.perform(with(theirs, typed(begin(), "48", "50", "51")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Choose evidence of your own agency")));
    }

    @Test
    void whatMovedOnMeanwhileIsNamedAndTheRestIsDone() throws Exception {
        String address = begin();
        MockHttpServletRequestBuilder noted = typed(address, "48", "50", "49").param("note", NOTE);
        mvc.perform(noted.with(As.actor(police.lead()))).andExpect(redirectedUrl(address + "/check"));
        second.claims(police, second.reached(52));
        third.returns().closeAll(third.learningPoint, Disposition.WITHDRAWN, "Not ours", third.officer);

        send(address);

        shows(
                get(address + "/sent"),
                allOf(
                        containsString("One answer is sent"),
                        containsString("Not sent"),
                        containsString("Nothing more is asked for “Disseminated”"),
                        containsString("You typed: 50 of 52"),
                        containsString("You typed: 49 of 52"),
                        containsString(NOTE)));
        assertThat(reached(first)).isEqualTo(48);
        assertThat(reached(second)).as("as the deputy said").isEqualTo(52);
        assertThat(lastOf(third)).isNull();
    }

    @Test
    void whatWasOnlyChangedMeanwhileWaitsWithWhatWasTypedToBeLookedAtAndSentAgain() throws Exception {
        String address = begin();
        fillIn(address, "48", "50", "49");
        second.claims(police, second.reached(10));

        send(address).andExpect(redirectedUrl(address)).andExpect(flash().attributeExists("notice"));

        shows(
                get(address),
                allOf(
                        containsString("2 answers of it are sent already"),
                        containsString("name=\"rows[0].reached\" value=\"50\""),
                        not(containsString("rows[1].reached"))));
        assertThat(reached(second)).as("as the deputy said").isEqualTo(10);
        fillIn(address, "48", "50", "49").andExpect(redirectedUrl(address + "/check"));
        send(address).andExpect(redirectedUrl(address + "/sent"));
        assertThat(claims(second)).as("the deputy's, and this").hasSize(2);
        assertThat(second.of(police).step(Rung.DISSEMINATED).disposition()).isNotEqualTo(Disposition.OPEN);
        assertThat(claims(first)).as("sent before").hasSize(1);
    }

    @Test
    void whatIsWithThePartnershipIsLeftOutOfTheFormAlready() throws Exception {
        String address = begin();
        second.returns()
                .decline(second.idOf(police), "No capacity", second.of(police).version(), police.lead());

        shows(
                get(address),
                allOf(
                        containsString("Left out, because it has moved on"),
                        containsString("waits for an answer"),
                        not(containsString("rows[2].reached"))));
    }

    @Test
    void begunAndSentTwiceAtOnceTheyAreClaimedOnce() throws Exception {
        String address = begin();
        Callable<String> choice = () -> begin();
        assertThat(AtOnce.all(List.of(choice, choice))).containsOnly(address);
        fillIn(address, "48", "50", "49");
        Callable<String> click = () -> send(address).andReturn().getResponse().getRedirectedUrl();

        assertThat(AtOnce.all(List.of(click, click))).containsOnly(address + "/sent");
        send(address).andExpect(redirectedUrl(address + "/sent"));

        all().forEach(scene -> assertThat(claims(scene)).hasSize(1));
    }

    @Test
    void whatIsWrongIsSaidOfTheLearningPointThatItIsAboutAndNothingTypedIsLost() throws Exception {
        String address = begin();
        fillIn(address, "48", "53", "")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("href=\"#rows[1].reached\""),
                                containsString(reference(second) + ": The number of staff reached must be 52 or fewer"),
                                containsString("href=\"#rows[2].reached\""),
                                containsString(reference(third) + ": Enter how many staff were reached"),
                                not(containsString("href=\"#rows[0].reached\"")),
                                containsString("value=\"53\""))));
        shows(get(address), not(containsString("value=\"53\"")));
    }

    @Test
    void whatWasTypedIsKeptWhenOtherReturnsAreChosen() throws Exception {
        String address = begin();
        mvc.perform(typed(address, "48", "50", "49").param("act", "save").with(As.actor(police.lead())))
                .andExpect(redirectedUrl("/returns"));
        shows(get("/returns"), allOf(containsString("You began to confirm"), containsString(address)));

        String again = begin(third, first);

        assertThat(again).isEqualTo(address);
        shows(
                get(again),
                allOf(
                        containsString("name=\"rows[0].reached\" value=\"49\""),
                        containsString("name=\"rows[1].reached\" value=\"48\""),
                        not(containsString("rows[2].reached"))));
    }

    @Test
    void whatWasTypedForOtherReturnsFillsInNoNewForm() throws Exception {
        String address = begin(first, second);
        shows(get("/returns"), not(containsString("You began to confirm")));
        MockHttpServletRequestBuilder noted = typed(address, "48", "50").param("note", NOTE);
        mvc.perform(noted.param("act", "save").with(As.actor(police.lead()))).andExpect(redirectedUrl("/returns"));
        Scene fourth = new Scene(context);
        fourth.ask(List.of(police), Rung.DISSEMINATED);

        String other = begin(third, fourth);

        assertThat(other).isNotEqualTo(address);
        shows(get(other), not(containsString(NOTE)));
        shows(get("/returns"), containsString(address));
    }

    @Test
    void aNewFormIsFilledInFromTheLastAnswerButForFiguresAndDates() throws Exception {
        Scene earlier = new Scene(context);
        earlier.ask(List.of(police), Rung.DISSEMINATED);
        earlier.claims(police, earlier.reached(51));

        shows(
                get("/returns/" + first.idOf(police) + "/claim"),
                allOf(
                        containsString("We filled in how the learning was passed on"),
                        containsString("value=\"TEAM_MEETING\" name=\"routes\" checked"),
                        not(containsString("value=\"51\"")),
                        not(containsString("name=\"from.day\" value=\"%d\""
                                .formatted(earlier.today().minusDays(5).getDayOfMonth())))));
        shows(
                get(begin()),
                allOf(
                        containsString("We filled in how the learning was passed on"),
                        containsString("value=\"TEAM_MEETING\" name=\"routes\" checked"),
                        not(containsString("value=\"51\""))));
    }

    @Test
    void nobodyElseSeesTheFormAndNobodyAnswersForAnotherAgency() throws Exception {
        String address = begin();
        Asked school = first.agency();
        mvc.perform(get(address).with(As.actor(school.lead()))).andExpect(status().isNotFound());
        mvc.perform(post(address + "/check").with(As.actor(first.officer))).andExpect(status().isNotFound());
        mvc.perform(choose(first, second).with(As.actor(school.lead()))).andExpect(status().isNotFound());
        mvc.perform(choose(first, second).with(As.actor(first.officer))).andExpect(status().isForbidden());
        mvc.perform(choose().with(As.actor(police.lead())))
                .andExpect(redirectedUrl("/returns"))
                .andExpect(flash().attributeExists("notice"));
        mvc.perform(choose(second).with(As.actor(police.lead())))
                .andExpect(redirectedUrl("/returns/" + second.idOf(police) + "/claim"));
    }

    @Test
    void afterSendingThePageSaysWhoJudgesByWhenAndWhatIsAskedNext() throws Exception {
        first.claims(police, first.dissemination("No list was kept"));

        shows(
                get("/returns/" + first.idOf(police)),
                allOf(
                        containsString("What happens next"),
                        containsString("The business unit judges it"),
                        containsString("you are asked for “Implemented” next, by ")));
    }

    private Stream<Scene> all() {
        return Stream.of(first, second, third);
    }

    private String begin(Scene... chosen) throws Exception {
        Scene[] scenes = chosen.length == 0 ? all().toArray(Scene[]::new) : chosen;
        return Objects.requireNonNull(mvc.perform(choose(scenes).with(As.actor(police.lead())))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }

    private MockHttpServletRequestBuilder choose(Scene... scenes) {
        MockHttpServletRequestBuilder request = post("/returns/together");
        for (Scene scene : scenes) {
            request.param("return", scene.idOf(police).toString());
        }
        return request;
    }

    private ResultActions fillIn(String address, String... reached) throws Exception {
        return mvc.perform(typed(address, reached).with(As.actor(police.lead())));
    }

    private MockHttpServletRequestBuilder typed(String address, String... reached) {
        MockHttpServletRequestBuilder request = post(address)
                .param("routes", Route.TEAM_MEETING.name())
                .param("from.day", String.valueOf(first.today().getDayOfMonth()))
                .param("from.month", String.valueOf(first.today().getMonthValue()))
                .param("from.year", String.valueOf(first.today().getYear()))
                .param("to.day", String.valueOf(first.today().getDayOfMonth()))
                .param("to.month", String.valueOf(first.today().getMonthValue()))
                .param("to.year", String.valueOf(first.today().getYear()))
                .param("training", "YES");
        List<Scene> scenes = all().toList();
        for (int row = 0; row < reached.length; row++) {
            request.param("rows[" + row + "].of", scenes.get(row).idOf(police).toString())
                    .param("rows[" + row + "].reached", reached[row])
                    .param("rows[" + row + "].audience", "52");
        }
        return request;
    }

    private MockHttpServletRequestBuilder with(EvidenceId evidence, MockHttpServletRequestBuilder typed) {
        return typed.param("evidence", evidence.toString()).with(As.actor(police.lead()));
    }

    private ResultActions send(String address) throws Exception {
        return mvc.perform(post(address + "/check").with(As.actor(police.lead())));
    }

    private void shows(MockHttpServletRequestBuilder request, Matcher<String> expected) throws Exception {
        shows(request, police.lead(), expected);
    }

    private void shows(MockHttpServletRequestBuilder request, Actor by, Matcher<String> expected) throws Exception {
        mvc.perform(request.with(As.actor(by)))
                .andExpect(status().isOk())
                .andExpect(content().string(expected));
    }

    private List<ClaimView> claims(Scene scene) {
        return context.getBean(ReturnViews.class)
                .story(scene.idOf(police), police.lead())
                .claims();
    }

    private @org.jspecify.annotations.Nullable ClaimView lastOf(Scene scene) {
        return claims(scene).stream().findFirst().orElse(null);
    }

    private Integer reached(Scene scene) {
        DisseminationClaim claim = (DisseminationClaim)
                Objects.requireNonNull(lastOf(scene)).made().claim();
        return Objects.requireNonNull(claim.reach().reached());
    }

    private ClaimState state(Scene scene) {
        return Objects.requireNonNull(lastOf(scene)).made().state();
    }

    private String reference(Scene scene) {
        return context.getBean(ReturnViews.class)
                .get(scene.idOf(police), police.lead())
                .reference();
    }
}
