package org.learningassurance.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.Disposition;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.Timeliness;

/**
 * Where one asked rung of one return stood from a moment on.
 *
 * @param dueSoonOn the day from which it counts as due soon, by the rules of that moment
 * @param opensOn null while a rung below was still to be reached
 * @param since when it was recorded
 */
record RungRow(
        ReturnId agencyReturn,
        LearningPointId learningPoint,
        AgencyId agency,
        int round,
        Rung rung,
        Disposition disposition,
        LocalDate dueOn,
        LocalDate dueSoonOn,
        @Nullable LocalDate opensOn,
        int dueRevision,
        boolean withPartnership,
        Instant since) {

    /**
     * Where it stands against its date on a day, by what this row says alone, so that the answer never changes.
     *
     * @param closed the days on which the agency was closed, as known then
     */
    Timeliness timeliness(LocalDate day, Predicate<LocalDate> closed) {
        if (disposition.closed()) {
            return Timeliness.DONE;
        }
        if (withPartnership) {
            return Timeliness.WITH_PARTNERSHIP;
        }
        if (opensOn == null) {
            return Timeliness.NOT_YET_DUE;
        }
        if (day.isAfter(dueOn)) {
            return Timeliness.OVERDUE;
        }
        if (closed.test(day)) {
            return Timeliness.PAUSED;
        }
        return day.isBefore(dueSoonOn) ? Timeliness.NOT_YET_DUE : Timeliness.DUE_SOON;
    }
}
