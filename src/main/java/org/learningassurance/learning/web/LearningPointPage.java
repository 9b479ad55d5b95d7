package org.learningassurance.learning.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningassurance.learning.LearningPoint;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.learning.LearningPointStatus;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.web.NextStep;
import org.learningassurance.shared.web.Panels;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The page of one learning point. */
@Controller
class LearningPointPage {

    private final LearningPointService learningPoints;
    private final LearningPointViews views;
    private final Panels panels;
    private final NextStep next;

    LearningPointPage(LearningPointService learningPoints, LearningPointViews views, Panels panels, NextStep next) {
        this.learningPoints = learningPoints;
        this.views = views;
        this.panels = panels;
        this.next = next;
    }

    /** What the reader may do: one act before all others, and the others. @param first null when nothing comes first */
    record Acts(@Nullable Deed first, List<Deed> others) {

        private static Acts of(List<Deed> deeds, Optional<NextStep.Step> next) {
            Optional<Deed> first = next.map(step -> new Deed(step.label(), step.path()))
                    .or(() -> deeds.stream().filter(deed -> !deed.ends()).findFirst());
            return new Acts(
                    first.orElse(null),
                    deeds.stream()
                            .filter(deed -> first.filter(one -> one.path().equals(deed.path()))
                                    .isEmpty())
                            .toList());
        }
    }

    /** Something that the reader may do to the learning point. @param ends whether it is over with it then */
    record Deed(String label, String path, boolean ends) {

        Deed(String label, String path) {
            this(label, path, false);
        }
    }

    @GetMapping("/learning-points/{ref}")
    String page(@PathVariable String ref, Model model, Actor by) {
        LearningPoint learningPoint = learningPoints.get(ref, by);
        model.addAttribute("subject", Subject.of(learningPoint.id()));
        model.addAttribute("view", views.of(learningPoint, by));
        model.addAttribute("learningPoint", learningPoint);
        model.addAttribute("acts", Acts.of(deeds(learningPoint, by), next.of(Subject.of(learningPoint.id()), by)));
        model.addAttribute("above", panels.above(Subject.of(learningPoint.id()), by));
        model.addAttribute("diagram", true);
        model.addAttribute("panels", panels.of(Subject.of(learningPoint.id()), by));
        return "learning/page";
    }

    static List<Deed> deeds(LearningPoint learningPoint, Actor by) {
        String here = "/learning-points/" + learningPoint.ref();
        LearningPointStatus status = learningPoint.status();
        List<Deed> deeds = new ArrayList<>();
        if (status == LearningPointStatus.DRAFT && by.reviewGroup()) {
            deeds.add(new Deed("Agree the learning point", here + "/agree"));
            deeds.add(new Deed("Return it for work", here + "/return"));
        }
        if (status.inDraft() && by.businessUnit()) {
            deeds.add(new Deed("Change the draft", here + "/change"));
        }
        if (status == LearningPointStatus.AGREED && by.businessUnit()) {
            deeds.add(new Deed("Ask one more agency", here + "/add-agency"));
        }
        if (!status.ended() && (by.businessUnit() || by.reviewGroup())) {
            deeds.add(new Deed("Withdraw", here + "/withdraw", true));
            deeds.add(new Deed("Supersede", here + "/supersede", true));
        }
        return deeds;
    }
}
