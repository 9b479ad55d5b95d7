package org.learningassurance.training.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.web.DateInput;
import org.learningassurance.shared.web.NotScreened;
import org.learningassurance.training.ActionFact;
import org.learningassurance.training.FactType;
import org.springframework.validation.Errors;

/** The answers to the facts that a kind of action asks for; part of the forms that ask them. */
class FactForm {

    Map<String, String> facts = new LinkedHashMap<>();
    Map<String, DateInput> dates = new LinkedHashMap<>();

    @NotScreened
    List<String> agencies = new ArrayList<>();

    /** Gives every fact an input, so that the page can show it. */
    void ask(List<ActionFact> asked) {
        for (ActionFact fact : asked) {
            if (fact.type() == FactType.DATE) {
                dates.putIfAbsent(fact.code(), new DateInput());
            } else if (fact.type() != FactType.AGENCIES) {
                facts.putIfAbsent(fact.code(), "");
            }
        }
    }

    /** What was typed, dates as {@code 2026-04-03}; a date that is none is an error on its field. */
    Map<String, String> answers(List<ActionFact> asked, Errors errors) {
        Map<String, String> answers = new HashMap<>(facts);
        for (ActionFact fact : asked) {
            LocalDate date = fact.type() == FactType.DATE ? date(fact, errors) : null;
            if (date != null) {
                answers.put(fact.code(), date.toString());
            }
        }
        return answers;
    }

    Set<AgencyId> tookPart() {
        return agencies.stream().map(AgencyId::of).collect(Collectors.toSet());
    }

    private @Nullable LocalDate date(ActionFact fact, Errors errors) {
        DateInput typed = dates.getOrDefault(fact.code(), new DateInput());
        return fact.required()
                ? typed.toDate(errors, fact.field(), fact.label())
                : typed.toDateIfGiven(errors, fact.field(), fact.label());
    }
}
