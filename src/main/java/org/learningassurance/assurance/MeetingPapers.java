package org.learningassurance.assurance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.learningassurance.assurance.MinutesPaper.Minute;
import org.learningassurance.assurance.PackEntry.Fact;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.directory.NamesInTime;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.MeetingId;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.papers.Markings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The papers of meetings, for those who read what the review group has before it and what it decided. */
@Service
@Transactional(readOnly = true)
public class MeetingPapers {

    private final Meetings meetings;
    private final MeetingPacks packs;
    private final Decisions decisions;
    private final DirectoryService directory;
    private final LearningPointService learningPoints;
    private final LastTimeReader lastTime;
    private final Markings markings;
    private final Clock clock;

    MeetingPapers(
            Meetings meetings,
            MeetingPacks packs,
            Decisions decisions,
            DirectoryService directory,
            LearningPointService learningPoints,
            LastTimeReader lastTime,
            Markings markings,
            Clock clock) {
        this.meetings = meetings;
        this.packs = packs;
        this.decisions = decisions;
        this.directory = directory;
        this.learningPoints = learningPoints;
        this.lastTime = lastTime;
        this.markings = markings;
        this.clock = clock;
    }

    /** Which papers a meeting has. */
    public record Available(boolean pack, boolean minutes) {}

    /**
     * What proves a pack.
     *
     * @param hash as it was made
     * @param whole whether its entries still have that hash
     */
    public record PackProof(String hash, boolean whole) {}

    public Available available(MeetingId id, Actor by) {
        by.mustReadDecisions();
        return new Available(packs.existsById(id), hasMinutes(find(id)));
    }

    /** @throws NotFound when none was made: the agenda is not frozen, or was before packs were kept */
    public PackPaper pack(MeetingId id, Actor by) {
        by.mustReadDecisions();
        Meeting meeting = find(id);
        MeetingPack pack = packs.findById(id).orElseThrow(() -> new NotFound("pack of this meeting"));
        return new PackPaper(
                meeting.plannedOn(),
                meeting.place(),
                markings.meeting(),
                pack.madeAt(),
                pack.madeByName(),
                PackPaper.parts(pack.entries()),
                pack.hash(),
                pack.isAsMade());
    }

    /** @throws NotFound when the meeting is not held yet, or was cancelled */
    public MinutesPaper minutes(MeetingId id, Actor by) {
        by.mustReadDecisions();
        Meeting meeting = find(id);
        if (!hasMinutes(meeting)) {
            throw new NotFound("minutes of this meeting");
        }
        List<Decision> taken = decisions.findByMeetingOrderByRecordedAt(id);
        return new MinutesPaper(
                meeting.plannedOn(),
                meeting.place(),
                markings.meeting(),
                meeting.confirmedAt(),
                meeting.attendance().stream()
                        .map(came -> new Fact(came.name(), came.attendance().label()))
                        .toList(),
                meeting.interests().stream()
                        .map(interest -> new Fact(interest.name(), interest.what()))
                        .toList(),
                minutes(taken),
                undecided(meeting, taken));
    }

    /** For the check that every pack is as the trail has it. */
    public Map<UUID, PackProof> proofs() {
        return packs.findAll().stream()
                .collect(Collectors.toMap(
                        pack -> pack.meeting().value(), pack -> new PackProof(pack.hash(), pack.isAsMade())));
    }

    /** @throws NotFound when the meeting does not have it, yet or at all */
    public MeetingPaper paper(MeetingPaper.Kind kind, MeetingId id, Actor by) {
        return switch (kind) {
            case PACK -> pack(id, by);
            case MINUTES -> minutes(id, by);
        };
    }

    /** What was decided before a meeting and what came of it by today; the meeting's pack keeps it as it was when that was made. */
    public Optional<LastTime> lastTime(MeetingId id, Actor by) {
        by.mustReadDecisions();
        return lastTime.before(find(id), by);
    }

    private boolean hasMinutes(Meeting meeting) {
        boolean frozen = meeting.status() == MeetingStatus.AGENDA_FROZEN || meeting.status() == MeetingStatus.CONFIRMED;
        return frozen && meeting.hasComeBy(LocalDate.now(clock));
    }

    /** Agencies are called what they were called when it was decided: minutes stay as they were confirmed. */
    private List<Minute> minutes(List<Decision> taken) {
        NamesInTime names = directory.namesInTime();
        return taken.stream()
                .map(decision -> minute(decision, agency -> names.of(agency, decision.recordedAt())))
                .toList();
    }

    private Minute minute(Decision decision, Function<AgencyId, String> names) {
        List<Fact> facts = new ArrayList<>();
        decision.dateSet().ifPresent(date -> facts.add(new Fact("Date set", Words.day(date))));
        if (!decision.agencies().isEmpty()) {
            facts.add(new Fact(
                    "Agencies named",
                    decision.agencies().stream().map(names).sorted().collect(Collectors.joining(", "))));
        }
        facts.add(new Fact("Taken", decision.onAgenda() ? "On the agenda" : "As other business"));
        facts.add(new Fact("Recorded by", decision.recordedByName()));
        facts.add(new Fact("Confirmed by", decision.confirmed() ? decision.confirmedByName() : "Not yet confirmed"));
        return new Minute(title(decision, names), decision.outcomeLabel(), decision.reason(), facts);
    }

    private String title(Decision decision, Function<AgencyId, String> names) {
        String reference =
                learningPoints.theLearningPoint(decision.learningPoint()).ref();
        String agency = decision.agency().map(names).map(name -> ", " + name).orElse("");
        return "%s: %s%s".formatted(decision.kind().label(), reference, agency);
    }

    private static List<String> undecided(Meeting meeting, List<Decision> taken) {
        Set<UUID> decided = new HashSet<>(taken.stream().map(Decision::subject).toList());
        return meeting.agenda().stream()
                .filter(item -> !decided.contains(item.subject()))
                .map(item -> item.reference() + ": " + item.title())
                .toList();
    }

    private Meeting find(MeetingId id) {
        return meetings.findById(id).orElseThrow(() -> new NotFound("meeting"));
    }
}
