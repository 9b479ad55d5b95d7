package org.learningassurance.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.learningassurance.shared.Actor;
import org.learningassurance.testing.Roster;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.boot.webmvc.test.autoconfigure.SpringBootMockMvcBuilderCustomizer;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.filter.RequestContextFilter;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.ResourceUrlProviderExposingInterceptor;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Somebody who is signed in and asks for whole pages, through every filter and without a network. */
final class Visitor {

    private static final String ASSETS = ResourceUrlProviderExposingInterceptor.RESOURCE_URL_PROVIDER_ATTR;

    private final MockMvc mvc;
    private final RequestPostProcessor signedIn;
    private final ThymeleafViewResolver templates;

    Visitor(ApplicationContext tracker, Actor who) {
        WebApplicationContext web = (WebApplicationContext) tracker;
        DefaultMockMvcBuilder builder = MockMvcBuilders.webAppContextSetup(web);
        SpringBootMockMvcBuilderCustomizer asServed = new SpringBootMockMvcBuilderCustomizer(web);
        asServed.setPrint(MockMvcPrint.NONE);
        asServed.customize(builder);
        builder.apply(springSecurity());
        mvc = builder.build();
        signedIn = tracker.getBean(Roster.class).signedIn(who);
        templates = tracker.getBean(ThymeleafViewResolver.class);
    }

    MvcResult sees(String address) throws Exception {
        MvcResult seen = mvc.perform(get(address).with(signedIn)).andReturn();
        assertThat(seen.getResponse().getStatus()).isEqualTo(200);
        return seen;
    }

    /** Writes a page once more, from the model that it was written from and with addresses as the filter of assets makes them. */
    String writes(MvcResult seen) throws Exception {
        MockHttpServletRequest request = seen.getRequest();
        MockHttpServletResponse response = new MockHttpServletResponse();
        ModelAndView page = Objects.requireNonNull(seen.getModelAndView());
        FilterChain written = (asked, answer) -> write(page, (HttpServletRequest) asked, (HttpServletResponse) answer);
        FilterChain withAssets = (asked, answer) -> new ResourceUrlEncodingFilter().doFilter(asked, answer, written);
        new RequestContextFilter().doFilter(request, response, withAssets);
        return response.getContentAsString();
    }

    private void write(ModelAndView page, HttpServletRequest request, HttpServletResponse response)
            throws ServletException {
        request.setAttribute(ASSETS, request.getAttribute(ASSETS)); // the filter waits for this to be said to it
        try {
            View view = Objects.requireNonNull(
                    templates.resolveViewName(Objects.requireNonNull(page.getViewName()), request.getLocale()));
            view.render(page.getModel(), request, response);
        } catch (Exception problem) {
            throw new ServletException(problem);
        }
    }
}
