package org.learningassurance.exchange.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ApiDescription {

    private static final String BASIC = "basic";

    @Bean
    OpenAPI describedApi() {
        return new OpenAPI()
                .info(
                        new Info()
                                .title("Track learning from reviews")
                                .version("v1")
                                .description(
                                        "Reads what the pages show, within the same scope: an agency sees its own returns and"
                                                + " what is shared with it. Lists are paged from 1. Problems are told as RFC 9457."))
                .components(new Components()
                        .addSecuritySchemes(
                                BASIC,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("basic")
                                        .description("Email address and password of an account")))
                .addSecurityItem(new SecurityRequirement().addList(BASIC));
    }
}
