package org.learningassurance.evidence.web;

import org.learningassurance.evidence.Better;
import org.learningassurance.evidence.MeasureUnit;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.learning.LearningSources;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.web.Option;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the forms offer in which a measure is described. */
@Component
class MeasureChoices {

    private final LearningPointService learning;
    private final LearningSources sources;

    MeasureChoices(LearningPointService learning, LearningSources sources) {
        this.learning = learning;
        this.sources = sources;
    }

    /** @param form whose learning points stay to be chosen, ended or not */
    void offer(MeasureForms.Described form, Model model, Actor by) {
        model.addAttribute("units", Option.of(MeasureUnit.values(), MeasureUnit::label));
        model.addAttribute("betters", Option.of(Better.values(), Better::label));
        model.addAttribute(
                "themes", Option.of(sources.themes(by), LearningSources.Source::id, LearningSources.Source::name));
        model.addAttribute(
                "learningPoints",
                learning.choices(form.chosen(), by).stream()
                        .map(each -> new Option(each.id().toString(), each.ref(), each.statement()))
                        .toList());
    }
}
