package org.learningassurance.briefing;

import jakarta.persistence.Embeddable;

/**
 * What a version of a brief says, section by section. Plain text with line breaks; a section may be empty until approval is asked.
 */
@Embeddable
public record BriefSections(String whatHappened, String goodPractice, String learning, String whatToDo, String more) {

    /** The longest that one section may be, in characters. */
    public static final int LONGEST = 4000;

    public BriefSections {
        whatHappened = whatHappened.strip();
        goodPractice = goodPractice.strip();
        learning = learning.strip();
        whatToDo = whatToDo.strip();
        more = more.strip();
    }

    public static BriefSections empty() {
        return new BriefSections("", "", "", "", "");
    }

    public String text(BriefSection section) {
        return switch (section) {
            case WHAT_HAPPENED -> whatHappened;
            case GOOD_PRACTICE -> goodPractice;
            case LEARNING -> learning;
            case WHAT_TO_DO -> whatToDo;
            case MORE -> more;
        };
    }
}
