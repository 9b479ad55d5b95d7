package org.learningassurance.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.learningassurance.assurance.Situation;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Rung;
import org.learningassurance.testing.Browsers;
import org.learningassurance.testing.Roster;
import org.learningassurance.testing.TrackerIT;
import org.learningassurance.testing.Visit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The assurance page as the partnership and an agency see it. */
@Tag("browser")
@TrackerIT
class AssurancePageBrowserIT {

    private static final Locator.GetByRoleOptions NEXT_PAGE = new Locator.GetByRoleOptions().setName("Next page");

    private static int year = 2141;

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private Roster roster;

    @Autowired
    private DirectoryService directory;

    @Autowired
    private LearningPointService learningPoints;

    private Situation situation;
    private LocalDate asked;
    private AgencyId ours;
    private AgencyId theirs;
    private String reference;

    @BeforeEach
    void oneOfTwoAgenciesHasToldItsStaff() {
        situation = new Situation(application);
        asked = LocalDate.of(year++, 3, 4);
        situation.itIs(asked);
        ours = roster.agency("Ours");
        theirs = roster.agency("Theirs");
        LearningPointId point = situation.asked(Set.of(Rung.DISSEMINATED), ours, theirs);
        reference = learningPoints.theLearningPoint(point).ref();
        situation.itIs(asked.plusDays(2));
        situation.disseminates(point, ours, 48);
    }

    @Test
    void standsOnADesktopAndOnANarrowScreen() {
        try (Visit desktop = Browsers.desktop(port);
                Visit narrow = Browsers.narrow(port)) {
            for (Visit visit : List.of(desktop, narrow)) {
                roster.signIn(visit, roster.somebody(Role.BUSINESS_UNIT));
                visit.page().navigate("/assurance");
                visit.isClean("assurance at a glance");
                visit.page().navigate("/assurance/steps?rung=DISSEMINATED&agency=" + ours);
                visit.isClean("assurance steps");
                visit.page().navigate("/assurance/over-time");
                visit.isClean("assurance over time");
                visit.page()
                        .navigate("/assurance/changed?from=%s&to=%s".formatted(asked.minusDays(1), asked.plusDays(2)));
                assertThat(main(visit.page())).contains("the gap went from", "Newly asked", reference);
                visit.isClean("what has changed");
            }
        }
    }

    @Test
    void countsWhatIsReachedAndLeadsToWhatItCounted() {
        try (Visit visit = Browsers.withoutScripts(port)) {
            roster.signIn(visit, roster.somebody(Role.BUSINESS_UNIT));
            Page page = visit.page();
            page.navigate("/assurance");
            assertThat(cell(page, ours)).contains("1 of 1");
            assertThat(cell(page, theirs)).contains("0 of 1");

            Visit.click(row(page, ours).getByRole(AriaRole.LINK).first());
            assertThat(main(page))
                    .contains("As at", "1 step", reference, name(ours))
                    .doesNotContain(name(theirs));
        }
    }

    @Test
    void showsAPastDayAsItWasThen() {
        try (Visit visit = Browsers.withoutScripts(port)) {
            roster.signIn(visit, roster.somebody(Role.SCRUTINEER));
            Page page = visit.page();
            page.navigate("/assurance?asAt.day=%d&asAt.month=%d&asAt.year=%d"
                    .formatted(asked.getDayOfMonth(), asked.getMonthValue(), asked.getYear()));
            assertThat(main(page)).contains("As at the end of 4 March " + asked.getYear());
            assertThat(cell(page, ours)).contains("0 of 1");

            page.navigate("/assurance?asAt.day=31&asAt.month=2&asAt.year=2026");
            assertThat(main(page)).contains("The day must be a real date");
        }
    }

    @Test
    void showsAnAgencyItsOwnRowAlone() {
        try (Visit visit = Browsers.withoutScripts(port)) {
            roster.signIn(visit, roster.trainingLead(ours));
            Page page = visit.page();
            page.navigate("/assurance");
            assertThat(main(page)).contains(name(ours)).doesNotContain(name(theirs));

            page.navigate("/assurance/steps?agency=" + theirs);
            assertThat(main(page)).contains("0 steps").doesNotContain(name(theirs));
        }
    }

    private String cell(Page page, AgencyId agency) {
        return row(page, agency).locator("td").first().innerText();
    }

    /** Others may have so many agencies that this one stands on a later page of them. */
    private Locator row(Page page, AgencyId agency) {
        Locator row = page.locator("tr").filter(new Locator.FilterOptions().setHasText(name(agency)));
        Locator next = page.getByLabel("Pages of Agencies by rung").getByRole(AriaRole.LINK, NEXT_PAGE);
        while (row.count() == 0 && next.count() > 0) {
            Visit.click(next);
        }
        return row;
    }

    private String name(AgencyId agency) {
        return directory.agency(agency).name();
    }

    private static String main(Page page) {
        return page.locator("main").innerText();
    }
}
