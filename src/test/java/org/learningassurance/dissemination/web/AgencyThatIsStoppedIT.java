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
import java.util.List;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningassurance.dissemination.JudgingQueue;
import org.learningassurance.dissemination.Scene;
import org.learningassurance.dissemination.Scene.Asked;
import org.learningassurance.dissemination.WaitingView;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Rung;
import org.learningassurance.testing.As;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@TrackerIT
class AgencyThatIsStoppedIT {

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
        scene.ask(List.of(police), Rung.DISSEMINATED, Rung.IMPLEMENTED);
        address = "/returns/" + scene.idOf(police);
    }

    @Test
    void saysWhatStopsItWhichIsShownToWhoeverJudgesAndMovesNoDate() throws Exception {
        LocalDate due = scene.of(police).step(Rung.DISSEMINATED).dueOn();
        mvc.perform(post(address + "/stopped").with(As.actor(police.lead())))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Choose what stops you")));
        mvc.perform(post(address + "/stopped")
                        .param("barriers", "OTHER", "CAPACITY")
                        .with(As.actor(police.lead())))
                .andExpect(content().string(containsString("Say what else it is that stops you")));
        mvc.perform(post(address + "/stopped").param("barriers", "WEATHER").with(As.actor(police.lead())))
                .andExpect(content().string(containsString("from the list")));
        mvc.perform(post(address + "/stopped").param("barriers", "CAPACITY").with(As.actor(scene.officer)))
                .andExpect(status().isForbidden());

        mvc.perform(post(address + "/stopped")
                        .param("barriers", "OTHER", "CAPACITY")
                        .param("said", "The whole team is new")
                        .with(As.actor(police.lead())))
                .andExpect(redirectedUrl(address));
        mvc.perform(post(address + "/request")
                        .param("version", String.valueOf(scene.of(police).version()))
                        .param("kind", "DECLINED")
                        .param("reason", "We cannot")
                        .param("barriers", "TURNOVER")
                        .with(As.actor(police.lead())))
                .andExpect(redirectedUrl(address));

        assertThat(scene.of(police).step(Rung.DISSEMINATED).dueOn()).isEqualTo(due);
        shows(
                get(address),
                scene.officer,
                allOf(
                        containsString("Not enough staff or time; Something else"),
                        containsString("The whole team is new"),
                        containsString("What stopped the agency: Staff have left or are new")));
        shows(
                get(address + "/consider"),
                scene.member,
                allOf(containsString("Staff have left or are new"), containsString("The whole team is new")));
        assertThat(context.getBean(JudgingQueue.class).waiting(scene.member))
                .filteredOn(one -> one.view().id().equals(scene.idOf(police)))
                .extracting(WaitingView::stopped)
                .containsExactly("Staff have left or are new");
        mvc.perform(get(address + "/stopped").with(As.actor(scene.agency().lead())))
                .andExpect(status().isNotFound());
    }

    @Test
    void isNotTakenToHaveAskedForTheReasonThatItSaidBefore() throws Exception {
        mvc.perform(post(address + "/stopped").param("barriers", "CAPACITY").with(As.actor(police.lead())))
                .andExpect(redirectedUrl(address));
        scene.returns()
                .decline(scene.idOf(police), "We cannot", scene.of(police).version(), police.lead());

        assertThat(context.getBean(JudgingQueue.class).waiting(scene.member))
                .filteredOn(one -> one.view().id().equals(scene.idOf(police)))
                .extracting(WaitingView::stopped)
                .containsExactly("");
    }

    @Test
    void findsEveryOtherAnswerFromTheForm() throws Exception {
        shows(
                get(address + "/claim"),
                police.lead(),
                allOf(containsString(address + "/request"), containsString(address + "/stopped")));
        shows(
                get(address + "/request"),
                police.lead(),
                allOf(
                        containsString("value=\"NEED_LONGER\""),
                        containsString("value=\"NOT_FOR_US\""),
                        containsString("value=\"ALTERNATIVE\""),
                        containsString("value=\"DECLINED\""),
                        containsString(address + "/stopped"),
                        containsString("/moved-on")));
        shows(get(address), police.lead(), containsString("/moved-on"));
    }

    private void shows(MockHttpServletRequestBuilder request, Actor by, Matcher<String> expected) throws Exception {
        mvc.perform(request.with(As.actor(by)))
                .andExpect(status().isOk())
                .andExpect(content().string(expected));
    }
}
