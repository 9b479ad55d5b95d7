package org.learningassurance.notification;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.learningassurance.chase.ChaseService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.Role;
import org.learningassurance.testing.Browsers;
import org.learningassurance.testing.OpenSteps;
import org.learningassurance.testing.Roster;
import org.learningassurance.testing.TrackerIT;
import org.learningassurance.testing.Visit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** My work, the outbox and the ledger in a browser, on a desktop and on a narrow screen. */
@Tag("browser")
@TrackerIT
class MailBrowserIT {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 11);

    @LocalServerPort
    private int port;

    @Autowired
    private OutboxService outbox;

    @Autowired
    private ChaseService chase;

    @Autowired
    private OpenSteps steps;

    @Autowired
    private Roster roster;

    private Actor officer;
    private Actor lead;

    @BeforeEach
    void somebodyIsChased() {
        steps.at(DAY.minusDays(1), LocalTime.NOON);
        officer = roster.incumbent(Role.BUSINESS_UNIT);
        AgencyId agency = roster.agency("Northshire Hospitals Foundation Trust");
        lead = roster.trainingLead(agency);
        Stream.of("2026-05-28", "2026-06-09", "2026-06-25", "2026-10-02")
                .map(LocalDate::parse)
                .forEach(due -> steps.claim(agency, due));
        steps.morningOf(DAY);
        outbox.prepareDigests(chase.decideAndWrite(Actor.clock()));
    }

    @Test
    void aTrainingLeadFindsTheWorkTheMailAndTheReminders() {
        String mail = "/outbox/" + mailTo(lead);
        for (Visit visit : List.of(Browsers.desktop(port), Browsers.narrow(port))) {
            try (visit) {
                roster.signIn(visit, lead);
                look(visit, "/", "lead my work");
                assertThat(visit.page()
                                .getByRole(
                                        AriaRole.LINK,
                                        new Page.GetByRoleOptions().setName("Confirm dissemination, LP-9001"))
                                .first())
                        .isVisible();
                look(visit, "/outbox", "lead outbox");
                look(visit, mail, "lead mail");
                look(visit, "/ledger", "lead ledger");
            }
        }
    }

    @Test
    void theBusinessUnitFindsWhatIsStuckAndWhatWasSent() {
        String mail = "/outbox/" + mailTo(lead);
        for (Visit visit : List.of(Browsers.desktop(port), Browsers.narrow(port))) {
            try (visit) {
                roster.signIn(visit, officer);
                look(visit, "/", "unit my work");
                look(visit, "/?queue=OVERDUE&overdue=true", "unit overdue");
                look(visit, "/?queue=ORPHANED", "unit orphans");
                look(visit, "/outbox", "unit outbox");
                look(visit, mail, "unit mail");
                look(visit, "/ledger", "unit ledger");
            }
        }
    }

    @Test
    void everythingWorksWithoutScripts() {
        try (Visit visit = Browsers.withoutScripts(port)) {
            roster.signIn(visit, lead);
            Page page = visit.page();
            page.navigate("/");
            page.getByLabel("Overdue only").check();
            Visit.click(button(page, "Apply filters"));
            assertThat(page.getByText("28 May 2026")).isVisible();
            assertThat(page.getByText("2 Oct 2026")).isHidden();
            Visit.click(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Clear filters")));
            assertThat(page.getByText("2 Oct 2026")).isVisible();
        }
    }

    private static void look(Visit visit, String address, String name) {
        visit.page().navigate(address);
        visit.isClean(name + " " + visit.page().viewportSize().width);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private String mailTo(Actor person) {
        return outbox.outbox(new OutboxFilter(null, null, person.whoever()), 1, 10, officer)
                .items()
                .get(0)
                .message()
                .id()
                .toString();
    }
}
