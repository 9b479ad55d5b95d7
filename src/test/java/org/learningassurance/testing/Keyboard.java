package org.learningassurance.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;

/** Somebody without a mouse. Wherever the focus stops, it has to be seen. */
public final class Keyboard {

    private static final int MOST_STOPS = 300;
    private static final String HAS_FOCUS = "element => element === document.activeElement"
            + " || element.closest('a, button') === document.activeElement";
    private static final String IN_GROUP =
            "radio => document.activeElement.type === 'radio' && document.activeElement.name === radio.name";
    /** A ring, a shadow or another ground; of a radio or a checkbox, which is itself transparent, on what its label draws. */
    private static final String FOCUS_IS_SEEN = """
            () => {
              const element = document.activeElement
              const label = element.matches('[type=radio], [type=checkbox]') ? element.labels[0] : null
              const style = label ? getComputedStyle(label, '::before') : getComputedStyle(element)
              return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 || style.boxShadow !== 'none'
            }
            """;

    private final Page page;

    public Keyboard(Page page) {
        this.page = page;
    }

    /** Goes to a link or a button and presses it. */
    public void opens(Locator what) {
        goTo(what);
        page.keyboard().press("Enter");
        page.waitForLoadState();
    }

    /** Turns the pages of a list until the link is there, and follows it. */
    public void opensInList(Locator what) {
        Locator next = page.locator("main a[rel=next]");
        while (what.count() == 0 && next.count() > 0) {
            opens(next);
        }
        opens(what.first());
    }

    public void ticks(Locator choice) {
        if ("radio".equals(choice.getAttribute("type"))) {
            chooses(choice);
            return;
        }
        goTo(choice);
        if (!choice.isChecked()) { // as a form that is filled in from the last answer has it
            page.keyboard().press("Space");
        }
        assertThat(choice.isChecked()).as("ticked").isTrue();
    }

    /** Tab leads to one radio of a group alone, and the arrows to the others. */
    private void chooses(Locator radio) {
        goTo(radio, IN_GROUP);
        page.keyboard().press("Space");
        for (int stops = 0; stops < MOST_STOPS && !radio.isChecked(); stops++) {
            page.keyboard().press("ArrowDown");
        }
        assertThat(radio.isChecked()).as("chosen").isTrue();
    }

    public void types(Locator field, String words) {
        goTo(field);
        page.keyboard().press("Control+A");
        page.keyboard().type(words);
    }

    /** @param field the id of the field of the day */
    public void types(String field, LocalDate day) {
        types(page.locator("#" + field), String.valueOf(day.getDayOfMonth()));
        types(page.locator("#" + field + "-month"), String.valueOf(day.getMonthValue()));
        types(page.locator("#" + field + "-year"), String.valueOf(day.getYear()));
    }

    private void goTo(Locator what) {
        goTo(what, HAS_FOCUS);
    }

    private void goTo(Locator what, String arrived) {
        what.waitFor();
        for (int stops = 0; stops < MOST_STOPS; stops++) {
            if (Boolean.TRUE.equals(what.evaluate(arrived))) {
                assertThat(page.evaluate(FOCUS_IS_SEEN))
                        .as("the focus is seen on " + what)
                        .isEqualTo(true);
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("No key leads to " + what + " at " + page.url());
    }
}
