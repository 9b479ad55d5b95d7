package org.learningassurance.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learningassurance.shared.Rung.DISSEMINATED;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.learningassurance.dissemination.ReturnService;
import org.learningassurance.dissemination.RoundAsked;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.DueJobs;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.MovableClock;
import org.learningassurance.shared.Priority;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Subject;
import org.learningassurance.testing.Browsers;
import org.learningassurance.testing.Roster;
import org.learningassurance.testing.TrackerIT;
import org.learningassurance.testing.Visit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@Tag("browser")
@TrackerIT
class StuckWorkBrowserIT {

    @LocalServerPort
    int port;

    @Autowired
    LearningPointService learningPoints;

    @Autowired
    ReturnService returns;

    @Autowired
    Players players;

    @Autowired
    Roster roster;

    @Autowired
    Trouble trouble;

    @Autowired
    DueJobs dueJobs;

    @Autowired
    MovableClock movable;

    @AfterEach
    void noMoreTrouble() {
        trouble.end();
        movable.reset();
    }

    @Test
    void stuckStepIsExplainedAndRetriedFromThePage() {
        LearningPointId id = stuck();
        String ref = learningPoints.theLearningPoint(id).ref();
        Actor officer = roster.somebody(Role.BUSINESS_UNIT);
        try (Visit desktop = Browsers.desktop(port);
                Visit narrow = Browsers.narrow(port)) {
            for (Visit visit : List.of(desktop, narrow)) {
                roster.signIn(visit, officer);
                visit.page().navigate("/stuck-work");
                visit.isClean("stuck work");
            }
            Page page = desktop.page();
            Locator row = page.locator("tr", new Page.LocatorOptions().setHasText(ref));
            assertThat(row.innerText()).contains("Ask the agencies", "Learning point", "retrying is safe");

            trouble.end();
            Visit.click(row.getByRole(AriaRole.BUTTON));
            assertThat(page.locator(".govuk-notification-banner--success").innerText())
                    .contains("tried again");
            dueJobs.runDue();
            assertThat(returns.currentRound(id)).isOne();
            page.navigate("/stuck-work");
            assertThat(page.locator("tr", new Page.LocatorOptions().setHasText(ref))
                            .count())
                    .isZero();
        }
    }

    @Test
    void checkAnswersOnItsPage() {
        try (Visit desktop = Browsers.desktop(port);
                Visit narrow = Browsers.narrow(port)) {
            for (Visit visit : List.of(desktop, narrow)) {
                roster.signIn(visit, roster.somebody(Role.ADMINISTRATOR));
                visit.page().navigate("/stuck-work/check");
                assertThat(visit.page().locator("h1").innerText()).startsWith("The processes");
                visit.isClean("check of the processes");
            }
        }
    }

    private LearningPointId stuck() {
        players.moveTo(LocalDate.of(2029, 6, 11));
        LearningPointId id = learningPoints.draft(
                players.draft(Priority.STANDARD, true, List.of(players.asked(players.agency(), DISSEMINATED))),
                players.businessUnit);
        trouble.begin(RoundAsked.class, Subject.of(id));
        players.agree(id);
        for (Duration pause :
                List.of(Duration.ZERO, Duration.ofMinutes(1), Duration.ofMinutes(10), Duration.ofHours(1))) {
            movable.moveTo(players.now().plus(pause));
            dueJobs.runDue();
        }
        return id;
    }
}
