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

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningassurance.dissemination.ReturnForms;
import org.learningassurance.dissemination.ReturnViews;
import org.learningassurance.dissemination.Scene;
import org.learningassurance.dissemination.Scene.Asked;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Disposition;
import org.learningassurance.shared.Rung;
import org.learningassurance.testing.As;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@TrackerIT
class ReturnPagesIT {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    private Scene scene;
    private Asked police;
    private String address;

    @BeforeEach
    void thePoliceAreAsked() {
        scene = new Scene(context);
        police = scene.agency();
        scene.ask(List.of(police), Rung.DISSEMINATED, Rung.IMPLEMENTED, Rung.PRACTICE_CHANGED);
        address = "/returns/" + scene.idOf(police);
    }

    @Test
    void theListAndTheReturnLeadToTheForm() throws Exception {
        shows(get("/returns"), police.lead(), containsString(address));
        shows(
                get(address),
                police.lead(),
                allOf(
                        containsString("Confirm dissemination"),
                        containsString(address + "/claim"),
                        containsString(address + "/request"),
                        containsString("Not yet due")));
        shows(get(address), scene.officer, not(containsString(address + "/claim")));
    }

    @Test
    void aReturnOfAnotherAgencyIsNotThereAndNeitherIsOneThatNeverWas() throws Exception {
        Asked school = scene.agency();
        for (String page : List.of("", "/claim", "/request", "/claim/check")) {
            mvc.perform(get(address + page).with(As.actor(school.lead()))).andExpect(status().isNotFound());
        }
        mvc.perform(get("/returns/" + UUID.randomUUID()).with(As.actor(police.lead())))
                .andExpect(status().isNotFound());
        mvc.perform(get("/returns/no-such-thing").with(As.actor(police.lead()))).andExpect(status().isNotFound());
        shows(get("/returns?show=all"), school.lead(), not(containsString(address)));
    }

    @Test
    void aTextThatIsTooLongToPutAsideIsRefusedOnItsFieldAndKept() throws Exception {
        String pasted = "Pasted ".repeat(10_000);
        mvc.perform(post(address + "/claim")
                        .param("rung", "DISSEMINATED")
                        .param("act", "save")
                        .param("note", pasted)
                        .with(As.actor(police.lead())))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("href=\"#note\"")))
                .andExpect(content().string(containsString(pasted)));
    }

    @Test
    void theFormIsPrefilledWithTheAudience() throws Exception {
        shows(
                get(address + "/claim"),
                police.lead(),
                allOf(containsString("name=\"audience\" value=\"52\""), containsString("You were asked for 52")));
    }

    @Test
    void thePartnershipCannotAnswerForAnAgency() throws Exception {
        mvc.perform(get(address + "/claim").with(As.actor(scene.officer))).andExpect(status().isForbidden());
        mvc.perform(dissemination("48").with(As.actor(scene.officer))).andExpect(status().isForbidden());
        mvc.perform(get(address + "/judge").with(As.actor(police.lead()))).andExpect(status().isForbidden());
    }

    @Test
    void whatIsWrongIsSaidAtOnceAndWhatWasTypedIsKept() throws Exception {
        mvc.perform(post(address + "/claim")
                        .param("rung", "DISSEMINATED")
                        .param("routes", "SUPERVISION")
                        .param("from.day", "31")
                        .param("from.month", "2")
                        .param("from.year", "2026")
                        .param("reached", "53")
                        .param("audience", "52")
                        .param("note", "Typed with care")
                        .with(As.actor(police.lead())))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("There is a problem"),
                                containsString("The first date must be a real date"),
                                containsString("href=\"#to\""),
                                containsString("must be 52 or fewer"),
                                containsString("href=\"#reached\""),
                                containsString("href=\"#training\""),
                                containsString("Typed with care"),
                                containsString("value=\"31\""),
                                containsString("value=\"53\""))));
        assertThat(views().story(scene.idOf(police), police.lead()).claims()).isEmpty();
    }

    @Test
    void neitherFigureNorReasonIsRefusedOnThePage() throws Exception {
        mvc.perform(dissemination("").with(As.actor(police.lead())))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Enter how many staff were reached")));
    }

    @Test
    void aFormIsPutAsideWithAllItsGapsAndTakenUpAgain() throws Exception {
        mvc.perform(post(address + "/claim")
                        .param("rung", "DISSEMINATED")
                        .param("act", "save")
                        .param("routes", "SUPERVISION")
                        .param("reached", "about forty")
                        .param("to.month", "May")
                        .with(As.actor(police.lead())))
                .andExpect(redirectedUrl(address))
                .andExpect(flash().attributeExists("done"));

        shows(get(address), police.lead(), containsString("Finish: Confirm dissemination"));
        shows(
                get(address + "/claim"),
                police.lead(),
                allOf(
                        containsString("value=\"about forty\""),
                        containsString("value=\"May\""),
                        containsString("value=\"SUPERVISION\" name=\"routes\" checked")));
    }

    @Test
    void answersAreCheckedThenSentAndAreOnlyThenAClaim() throws Exception {
        mvc.perform(dissemination("48").with(As.actor(police.lead())))
                .andExpect(redirectedUrl(address + "/claim/check"));
        assertThat(views().story(scene.idOf(police), police.lead()).claims()).isEmpty();

        shows(
                get(address + "/claim/check"),
                police.lead(),
                allOf(
                        containsString("48 of 52 (92%)"),
                        containsString("Supervision"),
                        containsString(address + "/claim#reached")));
        send().andExpect(redirectedUrl(address)).andExpect(flash().attributeExists("done"));

        assertThat(views().story(scene.idOf(police), police.lead()).claims()).hasSize(1);
        assertThat(scene.of(police).step(Rung.DISSEMINATED).disposition()).isNotEqualTo(Disposition.OPEN);
    }

    @Test
    void belowTheTargetThePageSaysThatItIsProgress() throws Exception {
        mvc.perform(dissemination("30").with(As.actor(police.lead())));
        send().andExpect(flash().attribute("done", containsString("progress")));

        shows(
                get(address),
                police.lead(),
                allOf(containsString("30 of 52 (57%) staff reached"), containsString("progress report")));
        shows(get(address + "/claim"), police.lead(), containsString("value=\"30\""));
    }

    @Test
    void aFormSentTwiceIsSentOnce() throws Exception {
        mvc.perform(dissemination("30").with(As.actor(police.lead())));
        String once = UUID.randomUUID().toString();
        long version = scene.of(police).version();
        MockHttpServletRequestBuilder twice =
                post(address + "/claim/check").param("_once", once).param("version", String.valueOf(version));

        mvc.perform(twice.with(As.actor(police.lead()))).andExpect(redirectedUrl(address));
        mvc.perform(twice.with(As.actor(police.lead()))).andExpect(redirectedUrl(address));

        assertThat(views().story(scene.idOf(police), police.lead()).claims()).hasSize(1);
    }

    @Test
    void aFormThatSomebodyOvertookIsAConflictAndKeepsTheDraft() throws Exception {
        mvc.perform(dissemination("48").with(As.actor(police.lead())));
        long opened = scene.of(police).version();
        scene.returns()
                .moveDueDate(
                        scene.idOf(police), Rung.DISSEMINATED, scene.today().plusDays(60), "New lead", scene.officer);

        mvc.perform(post(address + "/claim/check")
                        .param("version", String.valueOf(opened))
                        .with(As.actor(police.lead())))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Somebody changed this")));

        assertThat(views().story(scene.idOf(police), police.lead()).claims()).isEmpty();
        shows(get(address + "/claim/check"), police.lead(), containsString("48 of 52"));
    }

    @Test
    void anActionInsideTheAgencyIsScreenedToo() throws Exception {
        climb(Rung.DISSEMINATED);
        mvc.perform(withDate(post(address + "/claim"), "from", scene.today())
                        .param("rung", "IMPLEMENTED")
                        .param("arrangements", "SUPERVISION")
                        .param("what", "Supervisors ask for it")
                        .param("actions[0].what", "Told the mother, 07700 900123")
                        .param("actions[0].who", "Head of practice")
                        .with(As.actor(police.lead())))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("href=\"#actions[0].what\"")));
    }

    @Test
    void implementationWithActionsInsideTheAgencyIsReadBackInFull() throws Exception {
        climb(Rung.DISSEMINATED);
        shows(get(address + "/claim"), police.lead(), containsString("Report implementation"));

        LocalDate today = scene.today();
        mvc.perform(withDate(
                                withDate(post(address + "/claim"), "from", today.minusDays(3)),
                                "actions[1].doneOn",
                                today.plusDays(30))
                        .param("rung", "IMPLEMENTED")
                        .param("arrangements", "SUPERVISION", "GUIDANCE")
                        .param("what", "Supervisors ask for it")
                        .param("actions[1].what", "Form changed")
                        .param("actions[1].who", "Head of practice")
                        .param("checkPeople", "12")
                        .param("checkResult", "10 knew")
                        .with(As.actor(police.lead())))
                .andExpect(redirectedUrl(address + "/claim/check"));
        shows(
                get(address + "/claim/check"),
                police.lead(),
                allOf(
                        containsString("Form changed (Head of practice"),
                        containsString("12 asked: 10 knew"),
                        containsString("Guidance")));
        send().andExpect(redirectedUrl(address));
        assertThat(scene.of(police).step(Rung.IMPLEMENTED).disposition()).isEqualTo(Disposition.CLAIMED);
    }

    @Test
    void whatMayIdentifyAChildIsNotEvenPutAside() throws Exception {
        mvc.perform(post(address + "/claim")
                        .param("rung", "DISSEMINATED")
                        .param("act", "save")
                        .param("note", "Her NHS number is 943 476 5919")
                        .with(As.actor(police.lead())))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("href=\"#note\"")));
        assertThat(context.getBean(ReturnForms.class).draft(scene.idOf(police), Rung.DISSEMINATED, police.lead()))
                .isEmpty();
    }

    @Test
    void notForUsIsSentAndConsidered() throws Exception {
        mvc.perform(request("NOT_FOR_US", "").with(As.actor(police.lead())))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("href=\"#reason\"")));
        mvc.perform(request("NOT_FOR_US", "We see no children").with(As.actor(police.lead())))
                .andExpect(redirectedUrl(address));
        mvc.perform(get(address + "/claim").with(As.actor(police.lead()))).andExpect(redirectedUrl(address));

        shows(get(address + "/consider"), scene.officer, containsString("We see no children"));
        mvc.perform(consider("no", "").with(As.actor(scene.officer))).andExpect(status().isUnprocessableContent());
        mvc.perform(consider("yes", "").with(As.actor(scene.officer))).andExpect(redirectedUrl(address));

        shows(get(address), police.lead(), containsString("Not applicable"));
        assertThat(scene.of(police).settled()).isTrue();
    }

    @Test
    void needLongerIsGrantedAtOnceAndTheDateIsRefusedWhenItIsNone() throws Exception {
        LocalDate due = scene.of(police).step(Rung.DISSEMINATED).dueOn();
        mvc.perform(request("NEED_LONGER", "The trainer is ill").with(As.actor(police.lead())))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("href=\"#until\"")));

        mvc.perform(withDate(request("NEED_LONGER", "The trainer is ill"), "until", due.plusDays(7))
                        .with(As.actor(police.lead())))
                .andExpect(flash().attribute("done", "You have until the new date"));

        shows(
                get(address),
                police.lead(),
                allOf(containsString("moved once"), containsString("Agreed</strong> at once")));
    }

    private void climb(Rung rung) {
        scene.claims(police, scene.reached(52));
        judgeIfItWaits(rung);
    }

    private void judgeIfItWaits(Rung rung) {
        if (scene.of(police).step(rung).disposition() == Disposition.CLAIMED) {
            scene.accepts(police, rung, scene.member);
        }
    }

    private MockHttpServletRequestBuilder dissemination(String reached) {
        LocalDate today = scene.today();
        return withDate(withDate(post(address + "/claim"), "from", today.minusDays(3)), "to", today)
                .param("rung", "DISSEMINATED")
                .param("routes", "SUPERVISION")
                .param("reached", reached)
                .param("audience", "52")
                .param("training", "YES");
    }

    private static MockHttpServletRequestBuilder withDate(
            MockHttpServletRequestBuilder request, String field, LocalDate day) {
        return request.param(field + ".day", String.valueOf(day.getDayOfMonth()))
                .param(field + ".month", String.valueOf(day.getMonthValue()))
                .param(field + ".year", String.valueOf(day.getYear()));
    }

    private ResultActions send() throws Exception {
        return mvc.perform(versioned(post(address + "/claim/check")).with(As.actor(police.lead())));
    }

    private MockHttpServletRequestBuilder request(String kind, String reason) {
        return versioned(post(address + "/request")).param("kind", kind).param("reason", reason);
    }

    private MockHttpServletRequestBuilder consider(String answer, String reason) {
        return versioned(post(address + "/consider")).param("answer", answer).param("reason", reason);
    }

    private MockHttpServletRequestBuilder versioned(MockHttpServletRequestBuilder request) {
        return request.param("version", String.valueOf(scene.of(police).version()));
    }

    private void shows(MockHttpServletRequestBuilder request, Actor by, Matcher<String> expected) throws Exception {
        mvc.perform(request.with(As.actor(by)))
                .andExpect(status().isOk())
                .andExpect(content().string(expected));
    }

    private ReturnViews views() {
        return context.getBean(ReturnViews.class);
    }
}
