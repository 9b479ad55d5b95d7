package org.learningassurance.dissemination.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learningassurance.dissemination.Scene;
import org.learningassurance.dissemination.Scene.Asked;
import org.learningassurance.dissemination.Shows;
import org.learningassurance.evidence.EvidenceService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Disposition;
import org.learningassurance.shared.EvidenceId;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.WorkingCalendar;
import org.learningassurance.testing.Browsers;
import org.learningassurance.testing.Keyboard;
import org.learningassurance.testing.Roster;
import org.learningassurance.testing.TrackerIT;
import org.learningassurance.testing.Visit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@Tag("browser")
@TrackerIT
class ReturnPagesBrowserIT {

    @Autowired
    ApplicationContext context;

    @Autowired
    Roster roster;

    @LocalServerPort
    int port;

    private Scene scene;
    private Asked police;
    private String address;

    @BeforeEach
    void thePoliceAreAsked() {
        scene = new Scene(context);
        police = scene.agency();
        scene.ask(List.of(police), Rung.values());
        address = "/returns/" + scene.idOf(police);
    }

    @Test
    void aTrainingLeadAnswersWithoutScripts() {
        try (Visit visit = Browsers.withoutScripts(port)) {
            roster.signIn(visit, police.lead());
            Page page = visit.page();
            page.navigate("/returns");
            Visit.click(link(page, "LP-"));
            Visit.click(link(page, "Confirm dissemination"));
            page.getByLabel("Supervision").check();
            fillDate(page, "from", scene.today().minusDays(9));
            fillDate(page, "to", scene.today());
            page.locator("#reached").fill("48");
            page.getByLabel("Yes", new Page.GetByLabelOptions().setExact(true)).check();
            Visit.click(button(page, "Save and come back later"));
            assertThat(page.getByText("What you typed is saved")).isVisible();

            Visit.click(link(page, "Finish: Confirm dissemination"));
            assertThat(page.locator("#reached")).hasValue("48");
            Visit.click(button(page, "Continue"));
            assertThat(page.getByText("48 of 52 (92%)")).isVisible();
            Visit.click(button(page, "Send"));

            assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        }
        assertThat(scene.of(police).step(Rung.DISSEMINATED).disposition()).isNotEqualTo(Disposition.OPEN);
    }

    @Test
    void aTrainingLeadConfirmsDisseminationByKeyboardAlone() {
        try (Visit visit = Browsers.desktop(port)) {
            roster.signIn(visit, police.lead());
            Page page = visit.page();
            page.navigate("/");
            Keyboard keys = new Keyboard(page);
            keys.opens(page.locator("tbody").getByText("Confirm dissemination").first());
            keys.ticks(page.getByLabel("Team meetings or briefings"));
            keys.types("from", scene.today().minusDays(9));
            keys.types("to", scene.today());
            keys.types(page.locator("#reached"), "49");
            keys.ticks(page.locator("#training"));
            keys.opens(button(page, "Continue"));
            keys.opens(button(page, "Send"));

            assertThat(page.locator(".govuk-notification-banner--success")).isFocused();
            assertThat(page.locator("main")).containsText("49 of 52");
        }
        assertThat(scene.of(police).step(Rung.DISSEMINATED).disposition()).isEqualTo(Disposition.RECORDED);
    }

    @Test
    void aMemberJudgesAClaimByKeyboardAlone() {
        climbToMixedPractice();
        try (Visit visit = Browsers.desktop(port)) {
            roster.signIn(visit, scene.member);
            Page page = visit.page();
            page.navigate("/");
            Keyboard keys = new Keyboard(page);
            keys.opens(page.locator("#navigation").getByText("Judge"));
            keys.opensInList(page.locator("main a[href='" + address + "/judge']"));
            keys.ticks(page.getByLabel("Return to the agency"));
            keys.types(page.locator("#reason"), "Which teams were looked at?");
            keys.opens(button(page, "Keep the judgement"));

            assertThat(page.locator(".govuk-notification-banner--success")).isFocused();
        }
        assertThat(scene.of(police).step(Rung.PRACTICE_CHANGED).disposition()).isEqualTo(Disposition.RETURNED);
    }

    @Test
    void theTrainingLeadsPagesAreClean() {
        try (Visit wide = Browsers.desktop(port);
                Visit narrow = Browsers.narrow(port)) {
            for (Visit visit : List.of(wide, narrow)) {
                roster.signIn(visit, police.lead());
                look(visit, "/returns", "returns");
                look(visit, address, "return-open");
                look(visit, address + "/claim", "claim-disseminated");
                Visit.click(button(visit.page(), "Continue"));
                assertThat(visit.page().getByText("There is a problem")).isVisible();
                visit.isClean("claim-disseminated-errors");
                look(visit, address + "/request", "return-request");
                Visit.click(button(visit.page(), "Send"));
                visit.isClean("return-request-errors");
                look(visit, address + "/stopped", "return-stopped");
                Visit.click(button(visit.page(), "Send"));
                visit.isClean("return-stopped-errors");
                look(visit, "/?sort=-due", "my-work-sorted");
            }
            scene.claims(police, scene.reached(52));
            judgeIfItWaits(Rung.DISSEMINATED);
            wide.page().navigate(address + "/claim");
            wide.isClean("claim-implemented");
            look(narrow, address + "/claim", "claim-implemented");
            climbToMixedPractice();
            look(wide, address, "return-history");
            look(narrow, address, "return-history");
        }
    }

    @Test
    void evidenceIsAddedOnTheWayAndTicked(@TempDir Path folder) throws IOException {
        EvidenceId earlier = scene.audit(police);
        scene.claims(police, scene.reached(52));
        judgeIfItWaits(Rung.DISSEMINATED);
        scene.claims(police, scene.putInPlace(earlier));
        judgeIfItWaits(Rung.IMPLEMENTED);
        try (Visit visit = Browsers.desktop(port);
                Visit narrow = Browsers.narrow(port)) {
            roster.signIn(visit, police.lead());
            roster.signIn(narrow, police.lead());
            Page page = visit.page();
            look(visit, address + "/claim", "claim-practice");
            look(narrow, address + "/claim", "claim-practice");
            page.getByLabel("What was found, in a few sentences?").fill("31 of 40");
            Visit.click(button(page, "Save this and add evidence"));
            visit.isClean("evidence-new");
            Visit.click(button(page, "Add the evidence"));
            visit.isClean("evidence-new-errors");
            page.getByLabel("Dip sample").check();
            page.getByLabel("Short name").fill("Dip sample of May");
            fillDate(page, "periodFrom", scene.today().minusDays(20));
            fillDate(page, "periodTo", scene.today().minusDays(1));
            page.getByLabel("Another agency").check();
            page.getByLabel("What does it show?").fill("More often recorded");
            Visit.click(button(page, "Add the evidence"));
            visit.isClean("evidence-item");
            Visit.click(link(page, "Add a file"));
            visit.isClean("evidence-file");
            page.locator("#file")
                    .setInputFiles(new FilePayload(
                            "report.pdf", "application/pdf", "no report".getBytes(StandardCharsets.UTF_8)));
            Visit.click(button(page, "Add the file"));
            assertThat(page.locator("#file-error")).containsText("not what its name says");
            visit.isClean("evidence-file-refused");
            page.locator("#file").setInputFiles(largeFile(folder));
            Visit.click(button(page, "Add the file"));
            assertThat(page.locator("#file-error")).containsText("must be smaller than 25 MB");
            visit.isClean("evidence-file-too-large");
            page.locator("#file").setInputFiles(notes(folder, 8));
            visit.sendsPerSecond(4_000_000);
            button(page, "Add the file").click();
            assertThat(page.getByRole(AriaRole.PROGRESSBAR)).isVisible();
            assertThat(page.getByRole(AriaRole.STATUS)).containsText("of 8.0 MB");
            assertThat(page.locator(".govuk-notification-banner--success")).containsText("The file is added");
            assertThat(page.locator(".govuk-notification-banner--success")).isFocused();
            visit.isClean("evidence-file-added");
            page.goBack();
            assertThat(page.locator("h1")).containsText("Add a file");
            page.goForward();
            Visit.click(link(page, "Go on with the form"));

            assertThat(page.getByLabel("Dip sample of May")).isChecked();
            assertThat(page.getByLabel("What was found, in a few sentences?")).hasValue("31 of 40");
            look(visit, "/evidence", "evidence");
            look(narrow, "/evidence", "evidence");
            look(narrow, "/evidence/new", "evidence-new");
        }
        assertThat(context.getBean(EvidenceService.class).mine(police.lead())).hasSize(2);
    }

    @Test
    void theJudgesPagesAreClean() {
        climbToMixedPractice();
        Asked school = scene.agency();
        scene.ask(List.of(school), Rung.DISSEMINATED);
        scene.returns()
                .needLonger(
                        scene.idOf(school),
                        scene.today().plusDays(200),
                        "The whole team is new",
                        scene.of(school).version(),
                        school.lead());
        Asked health = scene.agency();
        scene.ask(List.of(health), Rung.DISSEMINATED);
        scene.claims(health, scene.dissemination("No list was kept"));
        try (Visit wide = Browsers.desktop(port);
                Visit narrow = Browsers.narrow(port)) {
            for (Visit visit : List.of(wide, narrow)) {
                roster.signIn(visit, scene.member);
                look(visit, "/returns", "returns-of-all");
                look(visit, "/judging", "judging");
                look(visit, address + "/judge", "judge");
                Visit.click(button(visit.page(), "Keep the judgement"));
                visit.isClean("judge-errors");
                look(visit, "/returns/" + scene.idOf(school) + "/consider", "consider");
                look(
                        visit,
                        "/judging/together?claim=" + scene.idOf(police) + "&claim=" + scene.idOf(health),
                        "judge-together");
            }
            Visit.click(button(narrow.page(), "Accept it"));
            assertThat(narrow.page().getByText("One claim is accepted")).isVisible();
            narrow.isClean("judged-together");
            Page page = wide.page();
            asksForMore(page);
            wide.isClean("return-of-which-more-is-asked");
            assertThat(page.getByText("More is asked for, due on").first()).isVisible();
            scene.claims(police, scene.practice(Shows.MIXED, scene.audit(police)));
            page.navigate(address + "/judge");
            page.getByLabel("Accept as answered, not yet changed").check();
            fillDate(page, "nextMeasurementOn", scene.today().plusDays(90));
            page.locator("#nextStep").fill("Coaching in each team");
            Visit.click(button(page, "Keep the judgement"));
            assertThat(page.getByText("Coaching in each team").first()).isVisible();
            wide.isClean("return-judged");
        }
    }

    @Test
    void somebodyOfTheSameAgencyReadsAndCannotJudge() {
        climbToMixedPractice();
        Actor home = scene.memberFrom(police.agency());
        try (Visit visit = Browsers.desktop(port)) {
            roster.signIn(visit, home);
            look(visit, address + "/judge", "judge-own-agency");
            assertThat(visit.page().getByText("your own agency")).isVisible();
            assertThat(button(visit.page(), "Keep the judgement")).isHidden();
        }
    }

    private void asksForMore(Page page) {
        page.navigate(address + "/judge");
        page.getByLabel("Ask for more by a date").check();
        page.locator("#reason").fill("Which teams were looked at?");
        fillDate(page, "moreBy", scene.the(WorkingCalendar.class).plus(scene.today(), 15));
        Visit.click(button(page, "Keep the judgement"));
    }

    private void climbToMixedPractice() {
        if (scene.of(police).step(Rung.DISSEMINATED).disposition() == Disposition.OPEN) {
            scene.claims(police, scene.reached(30));
            scene.claims(police, scene.reached(52));
            judgeIfItWaits(Rung.DISSEMINATED);
        }
        EvidenceId audit = scene.audit(police);
        scene.claims(police, scene.putInPlace(audit));
        judgeIfItWaits(Rung.IMPLEMENTED);
        scene.claims(police, scene.practice(Shows.MIXED, audit));
    }

    private void judgeIfItWaits(Rung rung) {
        if (scene.of(police).step(rung).disposition() == Disposition.CLAIMED) {
            scene.accepts(police, rung, scene.member);
        }
    }

    private static Path largeFile(Path folder) throws IOException {
        Path file = folder.resolve("big.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(30L * 1024 * 1024);
        }
        return file;
    }

    private static Path notes(Path folder, int megabytes) throws IOException {
        return Files.writeString(folder.resolve("notes.txt"), "Seen in 31 of 40".repeat(megabytes * 64 * 1024));
    }

    private static void look(Visit visit, String address, String name) {
        visit.page().navigate(address);
        visit.isClean(name);
    }

    private static void fillDate(Page page, String field, LocalDate day) {
        page.locator("[name='" + field + ".day']").fill(String.valueOf(day.getDayOfMonth()));
        page.locator("[name='" + field + ".month']").fill(String.valueOf(day.getMonthValue()));
        page.locator("[name='" + field + ".year']").fill(String.valueOf(day.getYear()));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator link(Page page, String name) {
        return page.locator("main a", new Page.LocatorOptions().setHasText(name))
                .first();
    }
}
