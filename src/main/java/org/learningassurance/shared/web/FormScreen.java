package org.learningassurance.shared.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Actor;

/** Screens what is typed into forms for what may identify somebody (R12). The screening module answers. */
public interface FormScreen {

    /**
     * @param identifiesNobody why a text is kept that looks like an identifier; null when nobody said so
     * @return warnings in plain words
     * @throws org.learningassurance.shared.Refusal when the text may not be saved
     */
    List<String> require(String field, String text, @Nullable String identifiesNobody, Actor by);
}
