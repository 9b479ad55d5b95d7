package org.learningassurance.review;

import java.util.Optional;
import org.learningassurance.shared.TextFits;
import org.learningassurance.shared.Verdict;

/** A theme has a name of its own and says what was learnt. */
final class ThemeIsNamed {

    static final int NAME = 200;
    static final int LEARNING = 4000;

    private ThemeIsNamed() {}

    static Verdict judge(ThemeText text) {
        if (text.name().isBlank()) {
            return Verdict.refuse(ThemeIsNamed.class, "Enter the name of the theme", "name");
        }
        if (text.learning().isBlank()) {
            return Verdict.refuse(ThemeIsNamed.class, "Say what the reviews have taught about it", "learning");
        }
        return TextFits.judge(text.name(), NAME, "The name", "name")
                .and(TextFits.judge(text.learning(), LEARNING, "The learning", "learning"));
    }

    /** @param other the theme that has the name already, other than the one being named */
    static Verdict judgeSameName(Optional<Theme> other) {
        return other.map(theme -> Verdict.refuse(
                        ThemeIsNamed.class,
                        "%s has this name already. Choose another name, or add to that theme".formatted(theme.ref()),
                        "name"))
                .orElseGet(Verdict::allow);
    }
}
