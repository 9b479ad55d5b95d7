package org.learningassurance.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.AgencyId;

/**
 * Which entries are wanted.
 *
 * @param agency only what is about this agency's doings
 * @param from recorded on this day or later
 * @param to recorded on this day or earlier
 * @param page counted from 1
 * @param size how many a page
 */
public record TimelineFilter(
        @Nullable AgencyId agency,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        int page,
        int size) {

    private static final int USUAL_SIZE = 50;

    public static TimelineFilter all() {
        return new TimelineFilter(null, null, null, 1, USUAL_SIZE);
    }

    public TimelineFilter of(AgencyId agency) {
        return new TimelineFilter(agency, from, to, page, size);
    }

    public TimelineFilter page(int page, int size) {
        return new TimelineFilter(agency, from, to, page, size);
    }
}
