package org.learningassurance.assurance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The pack that was made when a meeting's agenda was frozen, as it is read.
 *
 * @param marking how it may be handed on; on each page
 * @param asMade whether nothing of it was changed since, by its hash
 */
public record PackPaper(
        LocalDate day,
        String place,
        String marking,
        Instant madeAt,
        String madeBy,
        List<Part> parts,
        String hash,
        boolean asMade) {

    public PackPaper {
        parts = List.copyOf(parts);
    }

    /** A part of the agenda. */
    public record Part(String heading, List<PackEntry> entries) {

        public Part {
            entries = List.copyOf(entries);
        }
    }

    static List<Part> parts(List<PackEntry> entries) {
        Map<String, List<PackEntry>> parts = new LinkedHashMap<>();
        entries.forEach(entry -> parts.computeIfAbsent(entry.part(), heading -> new ArrayList<>())
                .add(entry));
        return parts.entrySet().stream()
                .map(part -> new Part(part.getKey(), part.getValue()))
                .toList();
    }

    public String title() {
        return "Meeting pack, " + Words.day(day);
    }

    /** Of the file, without its ending. */
    public String fileName() {
        return "meeting-pack-" + day;
    }
}
