package org.learningassurance.assurance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        boolean asMade)
        implements MeetingPaper {

    private static final Set<String> NO_ITEMS = Set.of(PackWriter.MEMBERS, LastTime.HEADING);

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

    /** Whether the agenda has nothing to decide on. */
    public boolean nothingWaits() {
        return parts.stream().map(Part::heading).allMatch(NO_ITEMS::contains);
    }

    @Override
    public Kind kind() {
        return Kind.PACK;
    }

    @Override
    public String heading() {
        return "Pack for the meeting of " + Words.day(day);
    }

    @Override
    public String title() {
        return "Meeting pack, " + Words.day(day);
    }

    @Override
    public String fileName() {
        return "meeting-pack-" + day;
    }

    @Override
    public List<PackEntry.Fact> legend() {
        return MeetingWords.OF_A_PACK;
    }
}
