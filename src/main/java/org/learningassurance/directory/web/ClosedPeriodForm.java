package org.learningassurance.directory.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.learningassurance.directory.ClosedDays;
import org.learningassurance.shared.web.DateInput;
import org.springframework.validation.Errors;

/** A closed period as typed, of an agency or of a kind. */
class ClosedPeriodForm {

    private String name = "";
    private DateInput first = new DateInput();
    private DateInput last = new DateInput();
    private boolean everyYear;

    /** Null after having put the errors on the fields. */
    @Nullable
    ClosedDays days(Errors errors) {
        LocalDate from = first.toDate(errors, "first", "The first day");
        LocalDate to = last.toDate(errors, "last", "The last day");
        return from == null || to == null ? null : new ClosedDays(name, from, to, everyYear);
    }
}
