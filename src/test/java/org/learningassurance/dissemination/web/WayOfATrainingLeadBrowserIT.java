package org.learningassurance.dissemination.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.learningassurance.access.LetIn;
import org.learningassurance.dissemination.Scene;
import org.learningassurance.dissemination.Scene.Asked;
import org.learningassurance.shared.Disposition;
import org.learningassurance.shared.Rung;
import org.learningassurance.testing.Browsers;
import org.learningassurance.testing.Roster;
import org.learningassurance.testing.TrackerIT;
import org.learningassurance.testing.Visit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Three minutes, four times a year: what stands between the link in a mail and the confirmation. */
@Tag("browser")
@TrackerIT
class WayOfATrainingLeadBrowserIT {

    @Autowired
    ApplicationContext context;

    @Autowired
    Roster roster;

    @LocalServerPort
    int port;

    private Asked police;

    @BeforeEach
    void thePolice() {
        police = new Scene(context).agency();
    }

    @Test
    void fromTheMailsLinkToTheConfirmationItIsFivePagesAtMostAndNothingIsAskedTwice() {
        Scene scene = new Scene(context);
        Scene other = new Scene(context);
        List.of(scene, other).forEach(one -> one.ask(List.of(police), Rung.DISSEMINATED, Rung.IMPLEMENTED));
        try (Visit withScripts = Browsers.desktop(port);
                Visit withoutScripts = Browsers.withoutScripts(port)) {
            Way way = new Way(withScripts, roster.email(police.lead()));
            way.answersOne("/returns/" + scene.idOf(police), scene.today());
            way.sees("What happens next");
            assertThat(scene.of(police).step(Rung.DISSEMINATED).disposition()).isNotEqualTo(Disposition.OPEN);

            Way plain = new Way(withoutScripts, roster.email(police.lead()));
            plain.answersOne("/returns/" + other.idOf(police), scene.today());
            plain.sees("What happens next");
            assertThat(other.of(police).step(Rung.DISSEMINATED).disposition()).isNotEqualTo(Disposition.OPEN);
        }
    }

    @Test
    void threeLearningPointsOfOneMeetingAreConfirmedInOneGo() {
        List<Scene> first = threeMore();
        List<Scene> second = threeMore();
        try (Visit withScripts = Browsers.narrow(port);
                Visit withoutScripts = Browsers.withoutScripts(port)) {
            Way way = new Way(withScripts, roster.email(police.lead()));
            way.answersThree(ids(first), first.get(0).today());
            way.sees("3 answers are sent");
            first.forEach(one -> assertThat(one.of(police).reached()).contains(48));

            Way plain = new Way(withoutScripts, roster.email(police.lead()));
            plain.answersThree(ids(second), second.get(0).today());
            plain.sees("3 answers are sent");
            second.forEach(one -> assertThat(one.of(police).reached()).contains(48));
        }
    }

    private List<Scene> threeMore() {
        List<Scene> scenes = List.of(new Scene(context), new Scene(context), new Scene(context));
        scenes.forEach(one -> one.ask(List.of(police), Rung.DISSEMINATED));
        return scenes;
    }

    private List<String> ids(List<Scene> scenes) {
        return scenes.stream().map(one -> one.idOf(police).toString()).toList();
    }

    /** What a training lead goes through: every page that is shown on the way, and what each asks. */
    private static final class Way {

        private static final int MOST_PAGES = 5;
        private static final String ASKED = "main input:not([type=hidden]), main textarea, main select";

        private final Visit visit;
        private final Page page;
        private final String email;
        private final Set<String> asked = new HashSet<>();
        private int pages;

        Way(Visit visit, String email) {
            this.visit = visit;
            this.page = visit.page();
            this.email = email;
        }

        void answersOne(String address, LocalDate today) {
            signsInAt(address + "/claim");
            arrives("way-claim");
            page.getByLabel("Supervision").check();
            meeting(today);
            page.locator("#reached").fill("48");
            Visit.click(button(page, "Continue"));
            arrives("way-check");
            Visit.click(button(page, "Send"));
            arrives("way-return");
        }

        void answersThree(List<String> returns, LocalDate today) {
            signsInAt("/returns");
            arrives("way-returns");
            returns.forEach(id -> page.locator("#return-" + id).check());
            Visit.click(button(page, "Confirm dissemination for the ticked ones together"));
            arrives("way-together");
            for (int row = 0; row < returns.size(); row++) {
                page.locator("[name='rows[" + row + "].reached']").fill("48");
            }
            Visit.click(button(page, "Continue"));
            assertThat(page.getByText("There is a problem")).isVisible();
            visit.isClean("way-together-errors");
            assertThat(page.locator("[name='rows[2].reached']")).hasValue("48");
            page.getByLabel("Supervision").check();
            meeting(today);
            Visit.click(button(page, "Continue"));
            arrives("way-together-check");
            Visit.click(button(page, "Send all 3"));
            arrives("way-together-sent");
        }

        private void signsInAt(String address) {
            page.navigate(address);
            arrives("way-sign-in");
            page.getByLabel("Email address").fill(email);
            page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true))
                    .fill(LetIn.PASSWORD);
            Visit.click(button(page, "Sign in"));
        }

        private void meeting(LocalDate today) {
            fill(page, "from", today.minusDays(9));
            fill(page, "to", today);
            page.getByLabel("Yes", new Page.GetByLabelOptions().setExact(true)).check();
        }

        private void arrives(String name) {
            visit.isClean(name);
            assertThat(++pages).as("pages up to " + page.url()).isLessThanOrEqualTo(MOST_PAGES);
            Set<String> here = new HashSet<>();
            page.locator(ASKED).all().forEach(input -> here.add(input.getAttribute("name")));
            here.forEach(input -> assertThat(asked.add(input))
                    .as("%s asked before %s", input, page.url())
                    .isTrue());
        }

        void sees(String text) {
            assertThat(page.getByText(text).first()).isVisible();
        }

        private static void fill(Page page, String field, LocalDate day) {
            page.locator("[name='" + field + ".day']").fill(String.valueOf(day.getDayOfMonth()));
            page.locator("[name='" + field + ".month']").fill(String.valueOf(day.getMonthValue()));
            page.locator("[name='" + field + ".year']").fill(String.valueOf(day.getYear()));
        }

        private static Locator button(Page page, String name) {
            return page.getByRole(
                    AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
        }
    }
}
