package org.learningassurance.access.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.learningassurance.shared.PersonId;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The forms by which posts change hands, as a browser sends them. */
final class PostForms {

    private PostForms() {}

    /** A form that asks from which day. */
    static MockHttpServletRequestBuilder form(String path, LocalDate on) {
        return post(path)
                .param("_once", UUID.randomUUID().toString())
                .param("on.day", Integer.toString(on.getDayOfMonth()))
                .param("on.month", Integer.toString(on.getMonthValue()))
                .param("on.year", Integer.toString(on.getYear()));
    }

    /** The address of the form on which somebody leaves. */
    static String left(PersonId person) {
        return "/people/" + person + "/left";
    }

    static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
