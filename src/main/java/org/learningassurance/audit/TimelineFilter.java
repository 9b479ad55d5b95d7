package org.learningassurance.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.SubjectKind;

/**
 * Which entries are wanted.
 *
 * @param agency only what is about this agency's doings
 * @param kind only what happened to this kind of thing
 * @param by only what they did
 * @param from recorded on this day or later
 * @param to recorded on this day or earlier
 * @param page counted from 1
 * @param size how many a page
 */
public record TimelineFilter(
        @Nullable AgencyId agency,
        @Nullable SubjectKind kind,
        @Nullable TrailAuthor by,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        int page,
        int size) {

    private static final int USUAL_SIZE = 50;

    public static TimelineFilter all() {
        return new TimelineFilter(null, null, null, null, null, 1, USUAL_SIZE);
    }

    public TimelineFilter of(@Nullable AgencyId agency) {
        return new TimelineFilter(agency, kind, by, from, to, page, size);
    }

    public TimelineFilter about(@Nullable SubjectKind kind) {
        return new TimelineFilter(agency, kind, by, from, to, page, size);
    }

    public TimelineFilter doneBy(@Nullable TrailAuthor by) {
        return new TimelineFilter(agency, kind, by, from, to, page, size);
    }

    public TimelineFilter recorded(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new TimelineFilter(agency, kind, by, from, to, page, size);
    }

    public TimelineFilter page(int page, int size) {
        return new TimelineFilter(agency, kind, by, from, to, page, size);
    }
}
