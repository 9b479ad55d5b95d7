package org.learningassurance.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One row of the trail.
 *
 * @param place its place in the order of writing; 0 before it is written
 * @param byPerson null for the clock
 * @param facts JSON of ids, enum names, dates and numbers, keys in alphabetical order
 * @param contentHash over everything else but the place
 */
record TrailEntry(
        UUID id,
        long place,
        String type,
        Instant recordedAt,
        LocalDate occurredOn,
        @Nullable UUID byPerson,
        String subjectKind,
        UUID subjectId,
        String facts,
        String titleHash,
        String byHash,
        String detailHash,
        String contentHash) {}
