package org.learningassurance.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.learningassurance.directory.AgencyMerged;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.EvidenceId;
import org.learningassurance.shared.NotAllowed;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Verdict;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what agencies give as evidence. An agency sees its own only (R11). */
@Service
@Transactional
public class EvidenceService {

    private final EvidenceItems items;
    private final EvidenceFiles files;
    private final FileChunks chunks;
    private final FileIntake intake;
    private final EvidenceStrength strength;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EvidenceService(
            EvidenceItems items,
            EvidenceFiles files,
            FileChunks chunks,
            FileIntake intake,
            EvidenceStrength strength,
            ApplicationEventPublisher events,
            Clock clock) {
        this.items = items;
        this.files = files;
        this.chunks = chunks;
        this.intake = intake;
        this.strength = strength;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps a described piece of evidence of one of the actor's agencies. Files are added to it afterwards. */
    public EvidenceId add(AgencyId agency, EvidenceDetails details, Actor by) {
        mustGiveFor(agency, by);
        objections(details).forEach(Verdict::orThrow);
        EvidenceItem item =
                items.save(new EvidenceItem(EvidenceId.next(), agency, details, by.whoever(), clock.instant()));
        events.publishEvent(
                new EvidenceAdded(item.id(), agency, item.kind(), item.independence(), by, clock.instant()));
        return item.id();
    }

    /** What stands against the details, in the order of the form; empty when the evidence can be added. */
    @Transactional(readOnly = true)
    public List<Verdict> objections(EvidenceDetails details) {
        return EvidenceIsDescribed.objections(details, LocalDate.now(clock));
    }

    /**
     * Adds a file to a piece of evidence.
     *
     * @param name as the browser gives it; folders in it are left out
     * @return the file's id
     * @throws Refusal when it is empty, too large, of no type of ours, or not what its name says
     */
    public UUID attach(EvidenceId evidence, String name, InputStream content, Actor by) {
        EvidenceItem item = find(evidence, by);
        mustGiveFor(item.agency(), by);
        String plainName = FileIntake.plain(name);
        try {
            Path received = Files.createTempFile("evidence", null);
            try {
                return keep(item, plainName, received, intake.receive(plainName, content, received), by);
            } finally {
                Files.deleteIfExists(received);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private UUID keep(EvidenceItem item, String name, Path received, EvidenceFile.Content found, Actor by)
            throws IOException {
        EvidenceFile file = files.saveAndFlush(
                new EvidenceFile(UUID.randomUUID(), item.id(), name, found, by.whoever(), clock.instant()));
        try (InputStream again = Files.newInputStream(received)) {
            chunks.write(file.id(), again);
        }
        events.publishEvent(new EvidenceFileAttached(
                item.id(),
                item.agency(),
                file.id(),
                file.contentType(),
                file.length(),
                file.sha256(),
                by,
                clock.instant()));
        return file.id();
    }

    /** @throws NotFound when there is none, or none that the actor may see */
    @Transactional(readOnly = true)
    public EvidenceView get(EvidenceId id, Actor by) {
        return withFiles(List.of(find(id, by))).get(0);
    }

    /** All evidence of the agencies that the actor speaks for, newest first. */
    @Transactional(readOnly = true)
    public List<EvidenceView> mine(Actor by) {
        return withFiles(items.findByAgencyInOrderByAddedAtDesc(by.agencies()));
    }

    /** All evidence of an agency, newest first. */
    @Transactional(readOnly = true)
    public List<EvidenceView> forAgency(AgencyId agency, Actor by) {
        if (!by.sees(agency)) {
            throw new NotFound("agency");
        }
        return withFiles(items.findByAgencyInOrderByAddedAtDesc(List.of(agency)));
    }

    /** Those of the given pieces that belong to the agency. For other modules, which have checked the actor's scope. */
    @Transactional(readOnly = true)
    public List<EvidenceItem> of(AgencyId agency, Collection<EvidenceId> ids) {
        return items.findAllById(ids).stream()
                .filter(item -> item.agency().equals(agency))
                .toList();
    }

    /** The given pieces with their files. For other modules, which have checked the actor's scope. */
    @Transactional(readOnly = true)
    public List<EvidenceView> views(Collection<EvidenceId> ids) {
        return withFiles(items.findAllById(ids));
    }

    /** What the evidence coach says of a piece of evidence, as its table stands now. */
    public Strength strengthOf(EvidenceItem item) {
        Integer sample = item.sampleSize();
        return strength.of(item.kind(), item.independence(), sample == null ? 0 : sample);
    }

    /** @throws NotFound when there is none, or none that the actor may see */
    @Transactional(readOnly = true)
    public OpenedFile open(UUID file, Actor by) {
        EvidenceFile found = files.findById(file).orElseThrow(() -> new NotFound("file"));
        find(found.evidence(), by);
        return new OpenedFile(found, out -> chunks.copy(found.id(), out));
    }

    /** In words: "25 MB". */
    public String largestFile() {
        return intake.largestInWords();
    }

    @EventListener
    void passOn(AgencyMerged merged) {
        for (EvidenceItem item : items.findByAgency(merged.agency())) {
            item.passTo(merged.successor());
            events.publishEvent(
                    new EvidencePassedOn(item.id(), merged.successor(), merged.agency(), merged.by(), clock.instant()));
        }
    }

    private List<EvidenceView> withFiles(List<EvidenceItem> found) {
        Map<EvidenceId, List<EvidenceFile>> byItem =
                files
                        .findByEvidenceInOrderByAddedAt(
                                found.stream().map(EvidenceItem::id).toList())
                        .stream()
                        .collect(Collectors.groupingBy(EvidenceFile::evidence));
        return found.stream()
                .map(item -> new EvidenceView(item, byItem.getOrDefault(item.id(), List.of())))
                .toList();
    }

    private EvidenceItem find(EvidenceId id, Actor by) {
        return items.findById(id)
                .filter(item -> by.sees(item.agency()))
                .orElseThrow(() -> new NotFound("piece of evidence"));
    }

    private static void mustGiveFor(AgencyId agency, Actor by) {
        by.must(Role.AGENCY_TRAINING_LEAD, Role.AGENCY_STRATEGIC_LEAD);
        if (!by.ofAgency(agency)) {
            throw new NotAllowed("a lead of the agency");
        }
    }
}
