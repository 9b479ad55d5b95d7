package org.learningassurance.journey;

import java.util.List;
import java.util.stream.Stream;

/** Everything that is typed about the learning. None of it, and none of its telling words, is ever in a mail (R16). */
final class Texts {

    static final String REVIEW = "Injury of a young child at home";
    static final String STATEMENT = "Adults who live in the home or visit it often were not asked about.";
    static final String WHAT_STAFF_DO = "Ask at each visit who lives in the home, and write down what was answered.";
    static final String HOW_WE_KNOW = "Of forty case files, nine in ten say who lives in the home.";
    static final String AUDIENCE = "Everybody who visits families";
    static final String BRIEF_TITLE = "Who lives in the home?";
    static final String BRIEF_HAPPENED = "A young child was hurt. Nobody had asked who else stayed overnight.";
    static final String BRIEF_GOOD = "A health visitor shared a worry on the same morning.";
    static final String BRIEF_LEARNING = "Curiosity about the household came late.";
    static final String BRIEF_TO_DO = "Ask, write it down, and ask again.";
    static final String TRAINING_TITLE = "Add the household question to the Refresher Training";
    static final String MATERIAL = "A new exercise on asking who lives in the home.";
    static final String NO_SESSIONS = "All new staff take the Refresher Training within the year.";
    static final String NO_FURTHER_REVIEW = "The rapid review has found what there is to learn.";
    static final String NOT_FOR_US = "Our wards do not visit homes; the community trust was asked apart.";
    static final String PUT_IN_PLACE = "The visit record asks for every adult in the household.";
    static final String FIRST_FINDING = "Better in two teams of three; weekend visits were seldom recorded.";
    static final String NEXT_STEP = "Coaching for the weekend team";
    static final String SECOND_FINDING = "All three teams now write down who lives in the home.";
    static final String EXTENDED = "The training lead has only just started.";
    static final String ASSURED = "Two audits show that practice has changed and holds at weekends too.";

    private static final List<String> TELLING_WORDS = List.of(
            "household", "curiosity", "overnight", "weekend", "case file", "coaching", "Refresher", "hurt", "injury");

    private Texts() {}

    static List<String> neverInMail() {
        return Stream.concat(
                        Stream.of(
                                REVIEW,
                                STATEMENT,
                                WHAT_STAFF_DO,
                                HOW_WE_KNOW,
                                AUDIENCE,
                                BRIEF_TITLE,
                                NOT_FOR_US,
                                EXTENDED),
                        TELLING_WORDS.stream())
                .toList();
    }
}
