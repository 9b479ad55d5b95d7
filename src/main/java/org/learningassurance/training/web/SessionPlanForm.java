package org.learningassurance.training.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.web.DateInput;
import org.learningassurance.shared.web.Forms;
import org.learningassurance.training.PartnershipAction;
import org.learningassurance.training.SessionTerms;
import org.springframework.validation.Errors;

/** What is typed to plan practitioner sessions. */
class SessionPlanForm {

    Map<String, String> audience = new LinkedHashMap<>();
    String targetPercent = "";
    String sessionSize = "";
    String monthlyCapacity = "";
    DateInput startsOn = new DateInput();
    String reason = "";

    void prefill(PartnershipAction action, Map<AgencyId, Integer> people, int usualTarget, LocalDate today) {
        people.forEach((agency, count) -> audience.put(agency.toString(), count == 0 ? "" : count.toString()));
        targetPercent = Integer.toString(usualTarget);
        startsOn = DateInput.of(today);
        action.sessionPlan().ifPresent(plan -> {
            targetPercent = Integer.toString(plan.targetPercent());
            sessionSize = Integer.toString(plan.sessionSize());
            monthlyCapacity = Integer.toString(plan.monthlyCapacity());
            startsOn = DateInput.of(plan.startsOn());
        });
    }

    /** Null after having put errors on the fields that are wrong. */
    @Nullable
    SessionTerms terms(Errors errors) {
        Integer target = Forms.wholeNumber(targetPercent, errors, "targetPercent", "The share of the workforce");
        Integer size = Forms.wholeNumber(sessionSize, errors, "sessionSize", "The number of people a session holds");
        Integer capacity =
                Forms.wholeNumber(monthlyCapacity, errors, "monthlyCapacity", "The number of sessions a month");
        LocalDate starts = startsOn.toDate(errors, "startsOn", "The date from which sessions can be given");
        return target == null || size == null || capacity == null || starts == null
                ? null
                : new SessionTerms(size, capacity, target, starts);
    }

    /** People by agency, those left empty without any. */
    Map<AgencyId, Integer> audience(Errors errors) {
        Map<AgencyId, Integer> people = new HashMap<>();
        audience.forEach((agency, typed) -> {
            String field = "audience[" + agency + "]";
            Integer count = Forms.wholeNumberIfGiven(typed, errors, field, "The number of people");
            people.put(AgencyId.of(agency), count == null ? 0 : count);
        });
        return people;
    }
}
