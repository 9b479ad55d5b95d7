package org.learningassurance.evidence.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where somebody who adds evidence came from: a claim form or nowhere. Any other address is taken for nowhere. */
final class BackToTheForm {

    private static final Pattern CLAIM_FORM = Pattern.compile("/returns/[0-9a-f-]{36}/claim");

    private BackToTheForm() {}

    static String safe(@Nullable String back) {
        return back != null && CLAIM_FORM.matcher(back).matches() ? back : "";
    }
}
