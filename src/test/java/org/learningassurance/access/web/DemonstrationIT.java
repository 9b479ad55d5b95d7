package org.learningassurance.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.springframework.web.servlet.function.RequestPredicates.GET;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.learningassurance.access.Actors;
import org.learningassurance.access.DemoMode;
import org.learningassurance.access.SignIns;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.NoRoom;
import org.learningassurance.shared.PersonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/** The filter chains as they are in the demonstration: without a database, which they do not need. */
@Tag("h2-only")
@SpringJUnitWebConfig(DemonstrationIT.Demonstration.class)
class DemonstrationIT {

    private static final PersonId PERSON = PersonId.next();

    @Autowired
    private WebApplicationContext application;

    private MockMvc mvc;

    @BeforeEach
    void filters() {
        mvc = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    @Test
    void thisMachineSignsInAndCallsTheApi() throws Exception {
        mvc.perform(post("/sign-in")
                        .with(csrf())
                        .param("email", "jo@example.org")
                        .param("password", "demo"))
                .andExpect(redirectedUrl("/"));
        mvc.perform(get("/api/v1/me").with(httpBasic("jo@example.org", "demo")))
                .andExpect(status().isOk())
                .andExpect(content().string("Jo Bell"));
    }

    @Test
    void anotherMachineDoesNeither() throws Exception {
        mvc.perform(get("/sign-in").with(fromElsewhere())).andExpect(status().isForbidden());
        mvc.perform(post("/sign-in")
                        .with(fromElsewhere())
                        .with(csrf())
                        .param("email", "jo@example.org")
                        .param("password", "demo"))
                .andExpect(status().isForbidden())
                .andExpect(result -> assertThat(result.getRequest().getSession(false))
                        .as("nobody is signed in")
                        .isNull());
        mvc.perform(get("/api/v1/me").with(fromElsewhere()).with(httpBasic("jo@example.org", "demo")))
                .andExpect(status().isForbidden());
        mvc.perform(get("/assets/app.css").with(fromElsewhere())).andExpect(status().isForbidden());
    }

    @Test
    void basicAuthenticationOpensNoPage() throws Exception {
        mvc.perform(get("/me").with(httpBasic("jo@example.org", "demo"))).andExpect(redirectedUrl("/sign-in"));
    }

    private static RequestPostProcessor fromElsewhere() {
        return request -> {
            request.setRemoteAddr("10.0.0.8");
            return request;
        };
    }

    @EnableWebMvc
    @EnableWebSecurity
    @Import({SecurityConfiguration.class, CurrentActor.class, ApiRefusal.class})
    static class Demonstration {

        @Bean
        DemoMode demoMode() {
            return new DemoMode(true);
        }

        @Bean
        NoRoom noRoom() {
            return mock();
        }

        @Bean
        SignIns signIns() {
            SignIns signIns = mock();
            SignIns.Entry entry = new SignIns.Entry(PERSON, null);
            when(signIns.signIn("jo@example.org", "demo", "127.0.0.1")).thenReturn(Optional.of(entry));
            when(signIns.stillGood(entry)).thenReturn(true);
            return signIns;
        }

        @Bean
        Actors actors() {
            Actors actors = mock();
            when(actors.actorFor(PERSON)).thenReturn(new Actor(PERSON, "Jo Bell", Set.of(), Set.of(), Set.of()));
            return actors;
        }

        @Bean
        JsonMapper json() {
            return new JsonMapper();
        }

        @Bean
        RouterFunction<ServerResponse> whoIsIt() {
            HandlerFunction<ServerResponse> name = request -> ServerResponse.ok()
                    .body(request.attribute(CurrentActor.ATTRIBUTE)
                            .map(Actor.class::cast)
                            .map(Actor::name)
                            .orElse("nobody"));
            return RouterFunctions.route(GET("/api/v1/me").or(GET("/me")), name);
        }
    }
}
