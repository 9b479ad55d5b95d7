package org.learningassurance.directory;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.NotFound;

/** What agencies were called, and from when on: the same whenever it is asked (R14). */
public final class NamesInTime {

    private final Map<AgencyId, NavigableMap<Instant, String>> names = new HashMap<>();

    /**
     * @param agencies all of them: one that an older version of the product added beside this one has no name recorded
     * @param recorded the later of two that were recorded at one moment last
     */
    NamesInTime(Collection<Agency> agencies, Collection<AgencyName> recorded) {
        recorded.forEach(name ->
                names.computeIfAbsent(name.agency(), any -> new TreeMap<>()).put(name.recordedAt(), name.name()));
        agencies.forEach(agency ->
                names.computeIfAbsent(agency.id(), any -> new TreeMap<>(Map.of(Instant.EPOCH, agency.name()))));
    }

    /**
     * What an agency was called at a moment; before it joined, what it was first called.
     *
     * @throws NotFound when there is no such agency
     */
    public String of(AgencyId agency, Instant moment) {
        NavigableMap<Instant, String> own = named(agency);
        return Optional.ofNullable(own.floorEntry(moment))
                .orElseGet(own::firstEntry)
                .getValue();
    }

    /** A name that an agency no longer has. @param until when it was given another */
    public record Earlier(String name, Instant until) {}

    /** The names that an agency had before the one it has now, the oldest first. */
    public List<Earlier> earlier(AgencyId agency) {
        NavigableMap<Instant, String> own = named(agency);
        return own.headMap(own.lastKey(), false).entrySet().stream()
                .map(name -> new Earlier(name.getValue(), own.higherKey(name.getKey())))
                .toList();
    }

    /** Every name that an agency has or had. */
    public Stream<String> all() {
        return names.values().stream().flatMap(own -> own.values().stream()).distinct();
    }

    private NavigableMap<Instant, String> named(AgencyId agency) {
        return Optional.ofNullable(names.get(agency)).orElseThrow(() -> new NotFound("agency"));
    }
}
