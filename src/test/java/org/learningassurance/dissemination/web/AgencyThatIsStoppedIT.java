package org.learningassurance.dissemination.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningassurance.dissemination.JudgingQueue;
import org.learningassurance.dissemination.WaitingView;
import org.learningassurance.shared.Rung;
import org.learningassurance.testing.As;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

@TrackerIT
class AgencyThatIsStoppedIT {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    private OneAsked the;

    @BeforeEach
    void thePoliceAreAsked() {
        the = new OneAsked(context, mvc, Rung.DISSEMINATED, Rung.IMPLEMENTED);
    }

    @Test
    void saysWhatStopsItWhichIsShownToWhoeverJudgesAndMovesNoDate() throws Exception {
        LocalDate due = the.scene.of(the.police).step(Rung.DISSEMINATED).dueOn();
        mvc.perform(post(the.address + "/stopped").with(As.actor(the.police.lead())))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Choose what stops you")));
        mvc.perform(post(the.address + "/stopped")
                        .param("barriers", "OTHER", "CAPACITY")
                        .with(As.actor(the.police.lead())))
                .andExpect(content().string(containsString("Say what else it is that stops you")));
        mvc.perform(post(the.address + "/stopped").param("barriers", "WEATHER").with(As.actor(the.police.lead())))
                .andExpect(content().string(containsString("from the list")));
        mvc.perform(post(the.address + "/stopped").param("barriers", "CAPACITY").with(As.actor(the.scene.officer)))
                .andExpect(status().isForbidden());

        mvc.perform(post(the.address + "/stopped")
                        .param("barriers", "OTHER", "CAPACITY")
                        .param("said", "The whole team is new")
                        .with(As.actor(the.police.lead())))
                .andExpect(redirectedUrl(the.address));
        mvc.perform(post(the.address + "/request")
                        .param(
                                "version",
                                String.valueOf(the.scene.of(the.police).version()))
                        .param("kind", "DECLINED")
                        .param("reason", "We cannot")
                        .param("barriers", "TURNOVER")
                        .with(As.actor(the.police.lead())))
                .andExpect(redirectedUrl(the.address));

        assertThat(the.scene.of(the.police).step(Rung.DISSEMINATED).dueOn()).isEqualTo(due);
        the.shows(
                get(the.address),
                the.scene.officer,
                allOf(
                        containsString("Not enough staff or time; Something else"),
                        containsString("The whole team is new"),
                        containsString("What stopped the agency: Staff have left or are new")));
        the.shows(
                get(the.address + "/consider"),
                the.scene.member,
                allOf(containsString("Staff have left or are new"), containsString("The whole team is new")));
        assertThat(context.getBean(JudgingQueue.class).waiting(the.scene.member))
                .filteredOn(one -> one.view().id().equals(the.scene.idOf(the.police)))
                .extracting(WaitingView::stopped)
                .containsExactly("Staff have left or are new");
        mvc.perform(get(the.address + "/stopped")
                        .with(As.actor(the.scene.agency().lead())))
                .andExpect(status().isNotFound());
    }

    @Test
    void isNotTakenToHaveAskedForTheReasonThatItSaidBefore() throws Exception {
        mvc.perform(post(the.address + "/stopped").param("barriers", "CAPACITY").with(As.actor(the.police.lead())))
                .andExpect(redirectedUrl(the.address));
        the.scene
                .returns()
                .decline(
                        the.scene.idOf(the.police),
                        "We cannot",
                        the.scene.of(the.police).version(),
                        the.police.lead());

        assertThat(context.getBean(JudgingQueue.class).waiting(the.scene.member))
                .filteredOn(one -> one.view().id().equals(the.scene.idOf(the.police)))
                .extracting(WaitingView::stopped)
                .containsExactly("");
    }

    @Test
    void findsEveryOtherAnswerFromTheForm() throws Exception {
        the.shows(
                get(the.address + "/claim"),
                the.police.lead(),
                allOf(containsString(the.address + "/request"), containsString(the.address + "/stopped")));
        the.shows(
                get(the.address + "/request"),
                the.police.lead(),
                allOf(
                        containsString("value=\"NEED_LONGER\""),
                        containsString("value=\"NOT_FOR_US\""),
                        containsString("value=\"ALTERNATIVE\""),
                        containsString("value=\"DECLINED\""),
                        containsString(the.address + "/stopped"),
                        containsString("/moved-on")));
        the.shows(get(the.address), the.police.lead(), containsString("/moved-on"));
    }
}
