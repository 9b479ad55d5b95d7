package org.learningassurance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Somebody without a mouse. Wherever the focus stops, it has to be seen. */
final class Keyboard {

    private static final int MOST_STOPS = 200;
    private static final String HAS_FOCUS = "element => element === document.activeElement"
            + " || element.closest('a, button') === document.activeElement";
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

    Keyboard(Page page) {
        this.page = page;
    }

    /** Goes to a link or a button and presses it. */
    void opens(Locator what) {
        goTo(what);
        page.keyboard().press("Enter");
        page.waitForLoadState();
    }

    void ticks(Locator choice) {
        goTo(choice);
        if (!choice.isChecked()) { // as a form that is filled in from the last answer has it
            page.keyboard().press("Space");
        }
        assertThat(choice.isChecked()).as("ticked").isTrue();
    }

    void types(Locator field, String words) {
        goTo(field);
        page.keyboard().press("Control+A");
        page.keyboard().type(words);
    }

    private void goTo(Locator what) {
        what.waitFor();
        for (int stops = 0; stops < MOST_STOPS; stops++) {
            if (Boolean.TRUE.equals(what.evaluate(HAS_FOCUS))) {
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
