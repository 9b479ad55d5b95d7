package org.learningassurance.testing;

import org.learningassurance.shared.Actor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Opens a page, or sends a form, as somebody who is signed in. */
public final class Pages {

    private Pages() {}

    public static MvcTestResult opened(MockMvcTester mvc, String address, Actor by) {
        return mvc.get().uri(address).with(As.actor(by)).exchange();
    }

    /** @param typed names of fields, each followed by what was typed */
    public static MvcTestResult sent(MockMvcTester mvc, String address, Actor by, String... typed) {
        var form = mvc.post().uri(address);
        for (int index = 0; index < typed.length; index += 2) {
            form = form.param(typed[index], typed[index + 1]);
        }
        return form.with(As.actor(by)).exchange();
    }
}
