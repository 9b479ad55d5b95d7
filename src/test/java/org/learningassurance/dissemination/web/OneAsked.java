package org.learningassurance.dissemination.web;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import org.hamcrest.Matcher;
import org.learningassurance.dissemination.Scene;
import org.learningassurance.dissemination.Scene.Asked;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Rung;
import org.learningassurance.testing.As;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The police are asked about one learning point; the pages of their return are called by those who work on it. */
final class OneAsked {

    final Scene scene;
    final Asked police;
    /** Of the page of their return. */
    final String address;

    private final MockMvc mvc;

    OneAsked(ApplicationContext context, MockMvc mvc, Rung... rungs) {
        this.mvc = mvc;
        scene = new Scene(context);
        police = scene.agency();
        scene.ask(List.of(police), rungs);
        address = "/returns/" + scene.idOf(police);
    }

    void shows(MockHttpServletRequestBuilder request, Actor by, Matcher<String> expected) throws Exception {
        mvc.perform(request.with(As.actor(by)))
                .andExpect(status().isOk())
                .andExpect(content().string(expected));
    }

    /** As a form says it that was read just now. */
    MockHttpServletRequestBuilder versioned(MockHttpServletRequestBuilder request) {
        return request.param("version", String.valueOf(scene.of(police).version()));
    }

    static MockHttpServletRequestBuilder withDate(MockHttpServletRequestBuilder request, String field, LocalDate day) {
        return request.param(field + ".day", String.valueOf(day.getDayOfMonth()))
                .param(field + ".month", String.valueOf(day.getMonthValue()))
                .param(field + ".year", String.valueOf(day.getYear()));
    }
}
