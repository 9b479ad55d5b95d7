package org.learningassurance.shared.web;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.learningassurance.testing.TestDatabase;
import org.learningassurance.testing.TestSettings;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** The page kit alone, with {@link KitApplication}'s pages: no modules, no engine. */
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = KitContext.Start.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            TestSettings.ONLY_OURS,
            "management.endpoint.health.validate-group-membership=false" // there is no engine to ask
        })
@AutoConfigureMockMvc
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestDatabase.class)
@interface KitContext {

    /** No stereotype: else the application's own scan would find it. */
    @EnableAutoConfiguration
    @ComponentScan(
            basePackages = "org.learningassurance.shared",
            excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Kit.*"))
    @Import({KitApplication.class, KitApplication.Pages.class})
    class Start {}
}
