package org.learningassurance.briefing.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningassurance.briefing.BriefSections;
import org.learningassurance.briefing.BriefText;
import org.learningassurance.briefing.BriefVersion;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.ReviewId;
import org.learningassurance.shared.web.NotScreened;

/** What is typed to write a brief. */
class BriefForm {

    String title = "";

    @Nullable
    ReviewId review;

    @NotScreened
    List<String> covers = new ArrayList<>();

    String whatHappened = "";
    String goodPractice = "";
    String learning = "";
    String whatToDo = "";
    String more = "";

    static BriefForm of(BriefVersion version) {
        BriefForm form = new BriefForm();
        form.title = version.title();
        form.covers = version.covers().stream().map(LearningPointId::toString).toList();
        form.whatHappened = version.sections().whatHappened();
        form.goodPractice = version.sections().goodPractice();
        form.learning = version.sections().learning();
        form.whatToDo = version.sections().whatToDo();
        form.more = version.sections().more();
        return form;
    }

    BriefText text() {
        Set<LearningPointId> covered =
                covers.stream().map(LearningPointId::of).collect(Collectors.toCollection(LinkedHashSet::new));
        return new BriefText(title, covered, new BriefSections(whatHappened, goodPractice, learning, whatToDo, more));
    }
}
