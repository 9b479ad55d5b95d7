package org.learningassurance.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** One proof of the whole trail: every entry against its hashes, every link against the one before it. */
class TrailVerifier {

    private static final int PAGE = 1_000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final TrailEntries entries;
    private final TrailSeals seals;
    private final List<String> faults = new ArrayList<>();
    private final Set<String> erasures;
    private long counted;
    private long erased;

    TrailVerifier(TrailEntries entries, TrailSeals seals) {
        this.entries = entries;
        this.seals = seals;
        this.erasures = erasures(entries);
    }

    TrailCheck verify() {
        proveEntries();
        TrailSeals.@Nullable Link last = proveChain();
        return new TrailCheck(
                counted,
                last == null ? 0 : last.number(),
                erased,
                last == null ? TrailHash.GENESIS : last.hash(),
                faults.stream().limit(TrailCheck.MOST_FAULTS).toList());
    }

    private void proveEntries() {
        List<TrailEntry> page = entries.after(Long.MIN_VALUE, PAGE);
        while (!page.isEmpty()) {
            long from = page.get(0).place();
            long to = page.get(page.size() - 1).place();
            Map<UUID, List<Shown>> about = entries.about(from, to);
            Map<UUID, Map<TextPart, TrailText>> texts = entries.texts(from, to);
            for (TrailEntry entry : page) {
                counted++;
                proveContent(entry, about.getOrDefault(entry.id(), List.of()));
                proveTexts(entry, texts.getOrDefault(entry.id(), Map.of()));
            }
            entries.outsideTheChain(from, to)
                    .forEach(
                            id -> fault("Entry " + id + " is not where it should be: in the chain, or waiting for it"));
            page = entries.after(to, PAGE);
        }
    }

    private void proveContent(TrailEntry entry, List<Shown> about) {
        if (!TrailHash.ofContent(entry, about).equals(entry.contentHash())) {
            fault("Entry " + entry.id() + " (" + entry.type() + ") was changed after it was written");
        }
    }

    private void proveTexts(TrailEntry entry, Map<TextPart, TrailText> texts) {
        proveText(entry, TextPart.TITLE, texts.get(TextPart.TITLE), entry.titleHash());
        proveText(entry, TextPart.BY, texts.get(TextPart.BY), entry.byHash());
        proveText(entry, TextPart.DETAIL, texts.get(TextPart.DETAIL), entry.detailHash());
    }

    private void proveText(TrailEntry entry, TextPart part, @Nullable TrailText text, String hash) {
        if (text != null
                && text.isErased()
                && erasures.contains(erasure(entry.id().toString(), part.name()))) {
            erased++;
        } else if (text == null || !text.matches(hash)) {
            fault("The " + part + " text of entry " + entry.id() + " (" + entry.type() + ") is missing or was changed");
        }
    }

    private TrailSeals.@Nullable Link proveChain() {
        TrailSeals.Link last = null;
        List<TrailSeals.Link> page = seals.after(Long.MIN_VALUE, PAGE);
        while (!page.isEmpty()) {
            Map<UUID, TrailEntry> sealed = entries.ofLinks(
                    page.get(0).number(), page.get(page.size() - 1).number());
            for (TrailSeals.Link link : page) {
                proveLink(link, last, sealed.get(link.entry()));
                last = link;
            }
            page = seals.after(page.get(page.size() - 1).number(), PAGE);
        }
        return last;
    }

    private void proveLink(TrailSeals.Link link, TrailSeals.@Nullable Link before, @Nullable TrailEntry entry) {
        long expected = before == null ? 1 : before.number() + 1;
        String previous = before == null ? TrailHash.GENESIS : before.hash();
        if (link.number() != expected || !Objects.equals(link.previous(), previous)) {
            fault("The chain is broken before link " + link.number());
        }
        if (entry == null) {
            fault("The entry of link " + link.number() + " is gone");
        } else if (!TrailHash.ofLink(link.number(), entry, link.previous(), link.sealedAt())
                .equals(link.hash())) {
            fault("Link " + link.number() + " no longer fits its entry " + entry.id());
        }
    }

    private static Set<String> erasures(TrailEntries entries) {
        Set<String> erasures = new HashSet<>();
        for (String facts : entries.factsOf(TextErased.TYPE)) {
            Map<?, ?> read = JSON.readValue(facts, Map.class);
            erasures.add(
                    erasure(String.valueOf(read.get(TextErased.ENTRY)), String.valueOf(read.get(TextErased.PART))));
        }
        return erasures;
    }

    private static String erasure(String entry, String part) {
        return entry + " " + part;
    }

    private void fault(String what) {
        faults.add(what);
    }
}
