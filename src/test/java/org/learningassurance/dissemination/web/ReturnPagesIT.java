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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningassurance.dissemination.ReturnForms;
import org.learningassurance.dissemination.ReturnViews;
import org.learningassurance.dissemination.Scene.Asked;
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

    private OneAsked the;

    @BeforeEach
    void thePoliceAreAsked() {
        the = new OneAsked(context, mvc, Rung.DISSEMINATED, Rung.IMPLEMENTED, Rung.PRACTICE_CHANGED);
    }

    @Test
    void theListAndTheReturnLeadToTheForm() throws Exception {
        the.shows(get("/returns"), the.police.lead(), containsString(the.address));
        the.shows(
                get(the.address),
                the.police.lead(),
                allOf(
                        containsString("Confirm dissemination"),
                        containsString(the.address + "/claim"),
                        containsString(the.address + "/request"),
                        containsString("Not yet due")));
        the.shows(get(the.address), the.scene.officer, not(containsString(the.address + "/claim")));
    }

    @Test
    void aReturnOfAnotherAgencyIsNotThereAndNeitherIsOneThatNeverWas() throws Exception {
        Asked school = the.scene.agency();
        for (String page : List.of("", "/claim", "/request", "/claim/check")) {
            mvc.perform(get(the.address + page).with(As.actor(school.lead()))).andExpect(status().isNotFound());
        }
        mvc.perform(get("/returns/" + UUID.randomUUID()).with(As.actor(the.police.lead())))
                .andExpect(status().isNotFound());
        mvc.perform(get("/returns/no-such-thing").with(As.actor(the.police.lead())))
                .andExpect(status().isNotFound());
        the.shows(get("/returns?show=all"), school.lead(), not(containsString(the.address)));
    }

    @Test
    void aTextThatIsTooLongToPutAsideIsRefusedOnItsFieldAndKept() throws Exception {
        String pasted = "Pasted ".repeat(10_000);
        mvc.perform(post(the.address + "/claim")
                        .param("rung", "DISSEMINATED")
                        .param("act", "save")
                        .param("note", pasted)
                        .with(As.actor(the.police.lead())))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("href=\"#note\"")))
                .andExpect(content().string(containsString(pasted)));
    }

    @Test
    void theFormIsPrefilledWithTheAudience() throws Exception {
        the.shows(
                get(the.address + "/claim"),
                the.police.lead(),
                allOf(containsString("name=\"audience\" value=\"52\""), containsString("You were asked for 52")));
    }

    @Test
    void thePartnershipCannotAnswerForAnAgency() throws Exception {
        mvc.perform(get(the.address + "/claim").with(As.actor(the.scene.officer)))
                .andExpect(status().isForbidden());
        mvc.perform(dissemination("48").with(As.actor(the.scene.officer))).andExpect(status().isForbidden());
        mvc.perform(get(the.address + "/judge").with(As.actor(the.police.lead())))
                .andExpect(status().isForbidden());
    }

    @Test
    void whatIsWrongIsSaidAtOnceAndWhatWasTypedIsKept() throws Exception {
        mvc.perform(post(the.address + "/claim")
                        .param("rung", "DISSEMINATED")
                        .param("routes", "SUPERVISION")
                        .param("from.day", "31")
                        .param("from.month", "2")
                        .param("from.year", "2026")
                        .param("reached", "53")
                        .param("audience", "52")
                        .param("note", "Typed with care")
                        .with(As.actor(the.police.lead())))
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
        assertThat(views().story(the.scene.idOf(the.police), the.police.lead()).claims())
                .isEmpty();
    }

    @Test
    void neitherFigureNorReasonIsRefusedOnThePage() throws Exception {
        mvc.perform(dissemination("").with(As.actor(the.police.lead())))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Enter how many staff were reached")));
    }

    @Test
    void aFormIsPutAsideWithAllItsGapsAndTakenUpAgain() throws Exception {
        mvc.perform(post(the.address + "/claim")
                        .param("rung", "DISSEMINATED")
                        .param("act", "save")
                        .param("routes", "SUPERVISION")
                        .param("reached", "about forty")
                        .param("to.month", "May")
                        .with(As.actor(the.police.lead())))
                .andExpect(redirectedUrl(the.address))
                .andExpect(flash().attributeExists("done"));

        the.shows(get(the.address), the.police.lead(), containsString("Finish: Confirm dissemination"));
        the.shows(
                get(the.address + "/claim"),
                the.police.lead(),
                allOf(
                        containsString("value=\"about forty\""),
                        containsString("value=\"May\""),
                        containsString("value=\"SUPERVISION\" name=\"routes\" checked")));
    }

    @Test
    void answersAreCheckedThenSentAndAreOnlyThenAClaim() throws Exception {
        mvc.perform(dissemination("48").with(As.actor(the.police.lead())))
                .andExpect(redirectedUrl(the.address + "/claim/check"));
        assertThat(views().story(the.scene.idOf(the.police), the.police.lead()).claims())
                .isEmpty();

        the.shows(
                get(the.address + "/claim/check"),
                the.police.lead(),
                allOf(
                        containsString("48 of 52 (92%)"),
                        containsString("Supervision"),
                        containsString(the.address + "/claim#reached")));
        send().andExpect(redirectedUrl(the.address)).andExpect(flash().attributeExists("done"));

        assertThat(views().story(the.scene.idOf(the.police), the.police.lead()).claims())
                .hasSize(1);
        assertThat(the.scene.of(the.police).step(Rung.DISSEMINATED).disposition())
                .isNotEqualTo(Disposition.OPEN);
    }

    @Test
    void belowTheTargetThePageSaysThatItIsProgress() throws Exception {
        mvc.perform(dissemination("30").with(As.actor(the.police.lead())));
        send().andExpect(flash().attribute("done", containsString("progress")));

        the.shows(
                get(the.address),
                the.police.lead(),
                allOf(containsString("30 of 52 (57%) staff reached"), containsString("progress report")));
        the.shows(get(the.address + "/claim"), the.police.lead(), containsString("value=\"30\""));
    }

    @Test
    void aFormSentTwiceIsSentOnce() throws Exception {
        mvc.perform(dissemination("30").with(As.actor(the.police.lead())));
        String once = UUID.randomUUID().toString();
        long version = the.scene.of(the.police).version();
        MockHttpServletRequestBuilder twice =
                post(the.address + "/claim/check").param("_once", once).param("version", String.valueOf(version));

        mvc.perform(twice.with(As.actor(the.police.lead()))).andExpect(redirectedUrl(the.address));
        mvc.perform(twice.with(As.actor(the.police.lead()))).andExpect(redirectedUrl(the.address));

        assertThat(views().story(the.scene.idOf(the.police), the.police.lead()).claims())
                .hasSize(1);
    }

    @Test
    void aFormThatSomebodyOvertookIsAConflictAndKeepsTheDraft() throws Exception {
        mvc.perform(dissemination("48").with(As.actor(the.police.lead())));
        long opened = the.scene.of(the.police).version();
        the.scene
                .returns()
                .moveDueDate(
                        the.scene.idOf(the.police),
                        Rung.DISSEMINATED,
                        the.scene.today().plusDays(60),
                        "New lead",
                        the.scene.officer);

        mvc.perform(post(the.address + "/claim/check")
                        .param("version", String.valueOf(opened))
                        .with(As.actor(the.police.lead())))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("Somebody changed this")));

        assertThat(views().story(the.scene.idOf(the.police), the.police.lead()).claims())
                .isEmpty();
        the.shows(get(the.address + "/claim/check"), the.police.lead(), containsString("48 of 52"));
    }

    @Test
    void anActionInsideTheAgencyIsScreenedToo() throws Exception {
        climb(Rung.DISSEMINATED);
        mvc.perform(OneAsked.withDate(post(the.address + "/claim"), "from", the.scene.today())
                        .param("rung", "IMPLEMENTED")
                        .param("arrangements", "SUPERVISION")
                        .param("what", "Supervisors ask for it")
                        .param("actions[0].what", "Told the mother, 07700 900123")
                        .param("actions[0].who", "Head of practice")
                        .with(As.actor(the.police.lead())))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("href=\"#actions[0].what\"")));
    }

    @Test
    void implementationWithActionsInsideTheAgencyIsReadBackInFull() throws Exception {
        climb(Rung.DISSEMINATED);
        the.shows(get(the.address + "/claim"), the.police.lead(), containsString("Report implementation"));

        LocalDate today = the.scene.today();
        mvc.perform(OneAsked.withDate(
                                OneAsked.withDate(post(the.address + "/claim"), "from", today.minusDays(3)),
                                "actions[1].doneOn",
                                today.plusDays(30))
                        .param("rung", "IMPLEMENTED")
                        .param("arrangements", "SUPERVISION", "GUIDANCE")
                        .param("what", "Supervisors ask for it")
                        .param("actions[1].what", "Form changed")
                        .param("actions[1].who", "Head of practice")
                        .param("checkPeople", "12")
                        .param("checkResult", "10 knew")
                        .with(As.actor(the.police.lead())))
                .andExpect(redirectedUrl(the.address + "/claim/check"));
        the.shows(
                get(the.address + "/claim/check"),
                the.police.lead(),
                allOf(
                        containsString("Form changed (Head of practice"),
                        containsString("12 asked: 10 knew"),
                        containsString("Guidance")));
        send().andExpect(redirectedUrl(the.address));
        assertThat(the.scene.of(the.police).step(Rung.IMPLEMENTED).disposition())
                .isEqualTo(Disposition.CLAIMED);
    }

    @Test
    void whatMayIdentifyAChildIsNotEvenPutAside() throws Exception {
        mvc.perform(post(the.address + "/claim")
                        .param("rung", "DISSEMINATED")
                        .param("act", "save")
                        .param("note", "Her NHS number is 943 476 5919")
                        .with(As.actor(the.police.lead())))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("href=\"#note\"")));
        assertThat(context.getBean(ReturnForms.class)
                        .draft(the.scene.idOf(the.police), Rung.DISSEMINATED, the.police.lead()))
                .isEmpty();
    }

    @Test
    void notForUsIsSentAndConsidered() throws Exception {
        mvc.perform(request("NOT_FOR_US", "").with(As.actor(the.police.lead())))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("href=\"#reason\"")));
        mvc.perform(request("NOT_FOR_US", "We see no children").with(As.actor(the.police.lead())))
                .andExpect(redirectedUrl(the.address));
        mvc.perform(get(the.address + "/claim").with(As.actor(the.police.lead())))
                .andExpect(redirectedUrl(the.address));

        the.shows(get(the.address + "/consider"), the.scene.officer, containsString("We see no children"));
        mvc.perform(consider("no", "").with(As.actor(the.scene.officer))).andExpect(status().isUnprocessableContent());
        mvc.perform(consider("yes", "").with(As.actor(the.scene.officer))).andExpect(redirectedUrl(the.address));

        the.shows(get(the.address), the.police.lead(), containsString("Not applicable"));
        assertThat(the.scene.of(the.police).settled()).isTrue();
    }

    @Test
    void needLongerIsGrantedAtOnceAndTheDateIsRefusedWhenItIsNone() throws Exception {
        LocalDate due = the.scene.of(the.police).step(Rung.DISSEMINATED).dueOn();
        mvc.perform(request("NEED_LONGER", "The trainer is ill").with(As.actor(the.police.lead())))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("href=\"#until\"")));

        mvc.perform(OneAsked.withDate(request("NEED_LONGER", "The trainer is ill"), "until", due.plusDays(7))
                        .with(As.actor(the.police.lead())))
                .andExpect(flash().attribute("done", "You have until the new date"));

        the.shows(
                get(the.address),
                the.police.lead(),
                allOf(containsString("moved once"), containsString("Agreed</strong> at once")));
    }

    private void climb(Rung rung) {
        the.scene.claims(the.police, the.scene.reached(52));
        judgeIfItWaits(rung);
    }

    private void judgeIfItWaits(Rung rung) {
        if (the.scene.of(the.police).step(rung).disposition() == Disposition.CLAIMED) {
            the.scene.accepts(the.police, rung, the.scene.member);
        }
    }

    private MockHttpServletRequestBuilder dissemination(String reached) {
        LocalDate today = the.scene.today();
        return OneAsked.withDate(
                        OneAsked.withDate(post(the.address + "/claim"), "from", today.minusDays(3)), "to", today)
                .param("rung", "DISSEMINATED")
                .param("routes", "SUPERVISION")
                .param("reached", reached)
                .param("audience", "52")
                .param("training", "YES");
    }

    private ResultActions send() throws Exception {
        return mvc.perform(the.versioned(post(the.address + "/claim/check")).with(As.actor(the.police.lead())));
    }

    private MockHttpServletRequestBuilder request(String kind, String reason) {
        return the.versioned(post(the.address + "/request")).param("kind", kind).param("reason", reason);
    }

    private MockHttpServletRequestBuilder consider(String answer, String reason) {
        return the.versioned(post(the.address + "/consider"))
                .param("answer", answer)
                .param("reason", reason);
    }

    private ReturnViews views() {
        return context.getBean(ReturnViews.class);
    }
}
