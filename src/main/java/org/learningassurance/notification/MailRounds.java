package org.learningassurance.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.learningassurance.chase.ChaseEntry;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.directory.Person;
import org.learningassurance.directory.Post;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.ChaseId;
import org.learningassurance.shared.ChaseRoundId;
import org.learningassurance.shared.MessageId;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.WorkingCalendar;
import org.learningassurance.shared.web.PublicAddress;
import org.learningassurance.worklist.PostsWork;
import org.learningassurance.worklist.WorklistService;
import org.springframework.stereotype.Component;

/** Puts the mails of a chase round into the outbox: escalations to go at once, one digest a person to go in working hours. */
@Component
class MailRounds {

    private final Messages messages;
    private final MessageChases links;
    private final DirectoryService directory;
    private final WorklistService worklist;
    private final WorkingCalendar calendar;
    private final WorkingHours hours;
    private final PublicAddress address;
    private final MailSettings settings;
    private final Clock clock;

    MailRounds(
            Messages messages,
            MessageChases links,
            DirectoryService directory,
            WorklistService worklist,
            WorkingCalendar calendar,
            WorkingHours hours,
            PublicAddress address,
            MailSettings settings,
            Clock clock) {
        this.messages = messages;
        this.links = links;
        this.directory = directory;
        this.worklist = worklist;
        this.calendar = calendar;
        this.hours = hours;
        this.address = address;
        this.settings = settings;
        this.clock = clock;
    }

    /** One mail for each person and reason, however many steps it is about. Returns how many were added. */
    int escalate(ChaseRoundId round, List<ChaseEntry> written, boolean rehearsed) {
        Map<String, List<ChaseEntry>> mails = new LinkedHashMap<>();
        for (ChaseEntry entry : written) {
            if (entry.escalation() && entry.told().isPresent()) {
                String key = "escalation:" + round + ":" + Escalation.of(entry) + ":"
                        + entry.told().get();
                mails.computeIfAbsent(key, mail -> new ArrayList<>()).add(entry);
            }
        }
        Instant now = clock.instant();
        Set<String> there = messages.findKeys("escalation:" + round + ":");
        Map<Message, List<ChaseId>> added = new LinkedHashMap<>();
        mails.forEach((key, entries) -> {
            if (!there.contains(key)) {
                PersonId person = entries.get(0).told().orElseThrow();
                added.put(message(MessageKind.ESCALATION, person, key, rehearsed, now), ids(entries));
            }
        });
        keep(added);
        return added.size();
    }

    /** Returns how many digests were added. */
    int digest(ChaseRoundId round, List<ChaseEntry> written, boolean rehearsed) {
        Map<PersonId, List<ChaseId>> reminded = new HashMap<>();
        written.stream()
                .filter(entry -> !entry.escalation())
                .forEach(entry -> entry.told()
                        .ifPresent(person -> reminded.computeIfAbsent(person, rows -> new ArrayList<>())
                                .add(entry.id())));
        Instant due = hours.onOrAfter(clock.instant());
        Set<String> there = messages.findKeys("digest:" + round + ":");
        Map<Message, List<ChaseId>> added = new LinkedHashMap<>();
        for (PersonId person : toBeWrittenTo(reminded.keySet())) {
            String key = "digest:" + round + ":" + person;
            if (!there.contains(key)) {
                Message digest = message(MessageKind.DIGEST, person, key, rehearsed, due);
                added.put(digest, reminded.getOrDefault(person, List.of()));
            }
        }
        Map<PersonId, List<MessageId>> unsent = unsentDigests();
        keep(added);
        added.keySet()
                .forEach(digest -> unsent.getOrDefault(digest.toPerson(), List.of())
                        .forEach(older -> supersede(older, digest.id())));
        return added.size();
    }

    private Map<PersonId, List<MessageId>> unsentDigests() {
        return messages.findByKindAndStatus(MessageKind.DIGEST, MessageStatus.WAITING).stream()
                .collect(
                        Collectors.groupingBy(Message::toPerson, Collectors.mapping(Message::id, Collectors.toList())));
    }

    private void supersede(MessageId older, MessageId digest) {
        if (messages.supersede(older, digest, clock.instant()) == 1) {
            links.alsoCarry(digest, older);
        }
    }

    private Set<PersonId> toBeWrittenTo(Set<PersonId> reminded) {
        LocalDate today = LocalDate.now(clock);
        LocalDate soon = calendar.plus(today, worklist.dueSoonWorkingDays());
        DigestRule rule = new DigestRule(settings.digestAtLeastEvery());
        Map<PersonId, Instant> last =
                messages.lastDigests().stream().collect(Collectors.toMap(LastDigest::person, LastDigest::at));
        Set<PersonId> people = new LinkedHashSet<>(reminded);
        openByPerson().forEach((person, work) -> {
            if (rule.isDue(reminded.contains(person), work.newest(), work.firstDue(), soon, last.get(person), today)) {
                people.add(person);
            }
        });
        return people;
    }

    /** What is open for each person over all posts that ask them today; agencies that are closed are left alone. */
    private Map<PersonId, PersonsWork> openByPerson() {
        Map<PostId, PostsWork> byPost =
                worklist.byPost().stream().collect(Collectors.toMap(PostsWork::post, Function.identity()));
        List<Post> posts = directory.posts(byPost.keySet());
        Set<AgencyId> closed = worklist.closedToday(
                posts.stream().flatMap(post -> post.agency().stream()).collect(Collectors.toSet()));
        Map<PostId, Person> asked = directory.asked(byPost.keySet());
        Map<PersonId, PersonsWork> byPerson = new LinkedHashMap<>();
        for (Post post : posts) {
            Person person = asked.get(post.id());
            PostsWork work = byPost.get(post.id());
            boolean paused = post.role().ofOneAgency()
                    && post.agency().filter(closed::contains).isPresent();
            if (person != null && work != null && !paused) {
                byPerson.merge(person.id(), new PersonsWork(work.newest(), work.firstDue()), PersonsWork::and);
            }
        }
        return byPerson;
    }

    private Message message(MessageKind kind, PersonId person, String key, boolean rehearsed, Instant notBefore) {
        return new Message(kind, person, key, address.host(), rehearsed, notBefore, clock.instant());
    }

    /** All at once: a round may write to thousands. */
    private void keep(Map<Message, List<ChaseId>> added) {
        messages.saveAllAndFlush(added.keySet());
        links.link(added.entrySet().stream()
                .flatMap(mail -> mail.getValue().stream()
                        .map(row -> new MessageChases.Link(mail.getKey().id(), row)))
                .toList());
    }

    private static List<ChaseId> ids(List<ChaseEntry> entries) {
        return entries.stream().map(ChaseEntry::id).toList();
    }

    private record PersonsWork(Instant newest, LocalDate firstDue) {

        PersonsWork and(PersonsWork other) {
            return new PersonsWork(
                    newest.isAfter(other.newest) ? newest : other.newest,
                    firstDue.isBefore(other.firstDue) ? firstDue : other.firstDue);
        }
    }
}
