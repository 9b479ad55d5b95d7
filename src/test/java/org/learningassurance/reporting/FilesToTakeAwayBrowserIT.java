package org.learningassurance.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.learningassurance.review.ThemeService;
import org.learningassurance.shared.Actor;
import org.learningassurance.testing.As;
import org.learningassurance.testing.Browsers;
import org.learningassurance.testing.TrackerIT;
import org.learningassurance.testing.Visit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Reports of a {@link YearOfAnswers} as pages of their own, as somebody opens them who was sent them. */
@Tag("browser")
@TrackerIT
class FilesToTakeAwayBrowserIT {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private ThemeService themes;

    @Autowired
    private MockMvcTester mvc;

    @Test
    void standOnADesktopAndOnANarrowScreenWithNothingBesideThem() {
        YearOfAnswers answers = new YearOfAnswers(application);
        Actor officer = answers.situation.officer;
        String period = "?from=%s&to=%s".formatted(answers.period.from(), answers.period.to());
        try (Visit visit = Browsers.desktop(port)) {
            for (String address : List.of(
                    "/reports/scrutiny-board/report.html" + period,
                    "/reports/yearly/report.html" + period,
                    "/reports/agency/summary.html?agency=" + answers.year.answering,
                    "/reports/theme/paper.html?theme="
                            + themes.get(answers.year.theme, officer).ref())) {
                Page page = visit.page();
                page.setContent(file(address, officer));
                visit.isClean("file " + address.replaceAll("\\?.*", ""));
                assertThat(page.title()).isEqualTo(page.locator("main h1").innerText());
                assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en-GB");
                page.setViewportSize(320, 640);
                visit.fits();
                page.setViewportSize(1280, 900);
            }
        }
    }

    private String file(String address, Actor by) {
        MvcTestResult answer = mvc.get().uri(address).with(As.actor(by)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
