package org.learningassurance.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.learningassurance.chase.ChaseEntry;
import org.learningassurance.chase.ChaseService;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.directory.Person;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.ChaseRoundId;
import org.learningassurance.shared.MessageId;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.web.PublicAddress;
import org.learningassurance.shared.web.Slice;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts mails into the outbox, has them sent, and shows what became of each. */
@Service
@Transactional
public class OutboxService {

    private final Messages messages;
    private final MessageChases links;
    private final MailRounds rounds;
    private final LetterWriter writer;
    private final Postman postman;
    private final MailServer server;
    private final PublicAddress address;
    private final ChaseService chase;
    private final DeliveryService deliveries;
    private final DirectoryService directory;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private volatile boolean rehearsing;

    OutboxService(
            Messages messages,
            MessageChases links,
            MailRounds rounds,
            LetterWriter writer,
            Postman postman,
            MailServer server,
            PublicAddress address,
            ChaseService chase,
            DeliveryService deliveries,
            DirectoryService directory,
            ApplicationEventPublisher events,
            Clock clock) {
        this.messages = messages;
        this.links = links;
        this.rounds = rounds;
        this.writer = writer;
        this.postman = postman;
        this.server = server;
        this.address = address;
        this.chase = chase;
        this.deliveries = deliveries;
        this.directory = directory;
        this.events = events;
        this.clock = clock;
    }

    /** While it is on, mails are composed and put away as rehearsed; they are never sent, not even after it is off again. */
    public void rehearsing(boolean on) {
        rehearsing = on;
    }

    /**
     * Puts the mails of a chase round into the outbox: escalations to go at once, and for each person with something new or reminded
     * one digest to go in working hours (R9). A digest that has not gone yet is superseded by the new one. Asked twice about the
     * same round, it adds nothing.
     */
    public void prepareDigests(ChaseRoundId round) {
        if (!chase.wasOnAWorkingDay(round)) {
            return;
        }
        List<ChaseEntry> written = chase.written(round);
        int escalations = rounds.escalate(round, written, rehearsing);
        int digests = rounds.digest(round, written, rehearsing);
        if (escalations + digests > 0) {
            events.publishEvent(new MessagesPrepared(round, digests, escalations, clock.instant()));
        }
    }

    /** Rounds that tell somebody something and have no mail yet. For checks. */
    @Transactional(readOnly = true)
    public List<ChaseRoundId> unprepared() {
        return links.roundsWithoutMail();
    }

    /**
     * A mail about signing in, with a link that is meant for its reader alone: nobody else sees its text, and it is forgotten once it
     * has gone.
     *
     * @param what the link is for: "Set your password"
     * @param path of the page that the link leads to, below the application's root
     */
    public MessageId accountLink(PersonId to, String what, String path, Actor by) {
        Person person = directory.person(to);
        Instant now = clock.instant();
        MessageId id = messages.save(Message.aboutAccount(
                        to,
                        person.email(),
                        new Letter(
                                what,
                                "Dear %s,%n%n%s: %s%n%nThe link works once.%n"
                                        .formatted(person.name(), what, address.of(path))),
                        address.host(),
                        rehearsing,
                        now))
                .id();
        events.publishEvent(new AccountMessagePrepared(id, to, by, now));
        return id;
    }

    /** Sends what may go now, in transactions of its own. Returns how many mails the server took. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public int sendWaiting() {
        return postman.sendWaiting();
    }

    /** Has a mail tried again: one that was refused, is in doubt or waits for its next attempt. */
    public void retry(MessageId id, Actor by) {
        by.must(Role.BUSINESS_UNIT, Role.BUSINESS_UNIT_MANAGER, Role.ADMINISTRATOR);
        Message message = find(id);
        if (message.rehearsed() || !message.status().mayBeRetried()) {
            throw new Refusal("OnlyWhatHasNotGoneIsRetried", "This mail cannot be sent again", null);
        }
        MessageStatus before = message.status();
        message.tryNow(clock.instant());
        events.publishEvent(new MessageRetried(id, before, by, clock.instant()));
    }

    /** Whether there is a server to send by; without one, mail waits. */
    @Transactional(readOnly = true)
    public boolean hasServer() {
        return server.configured();
    }

    /**
     * The outbox, newest first: all of it for its keepers, for others what was sent to themselves (R11).
     *
     * @param page counted from 1
     */
    @Transactional(readOnly = true)
    public Slice<OutboxMessage> outbox(OutboxFilter filter, int page, int size, Actor by) {
        OutboxFilter scoped = keeps(by) ? filter : new OutboxFilter(filter.status(), filter.kind(), by.whoever());
        Page<Message> found = messages.findAll(
                scoped.asSpecification(),
                PageRequest.of(page - 1, size, Sort.by("createdAt", "id").descending()));
        Map<PersonId, String> names = names(found.getContent());
        return new Slice<>(
                found.getContent().stream()
                        .map(message -> new OutboxMessage(message, names.getOrDefault(message.toPerson(), "")))
                        .toList(),
                page,
                size,
                found.getTotalElements());
    }

    /** One mail as it went, or as it would be sent now. */
    @Transactional(readOnly = true)
    public MessagePage message(MessageId id, Actor by) {
        Message message = find(id);
        if (!keeps(by) && !message.toPerson().equals(by.person())) {
            throw new NotFound("mail");
        }
        Person person = directory.person(message.toPerson());
        Optional<Letter> letter = text(message);
        return new MessagePage(
                message,
                person.name(),
                message.toAddress().orElse(person.email()),
                letter.map(Letter::subject).orElse(message.subject().orElse("")),
                message.kind() == MessageKind.ACCOUNT
                        ? ""
                        : letter.map(Letter::body).orElse(""),
                message.isComposed(),
                deliveries.rowsOf(message),
                !message.rehearsed()
                        && message.status().mayBeRetried()
                        && by.is(Role.BUSINESS_UNIT, Role.BUSINESS_UNIT_MANAGER, Role.ADMINISTRATOR));
    }

    private Optional<Letter> text(Message message) {
        if (message.isComposed()) {
            return message.body().map(body -> new Letter(message.subject().orElse(""), body));
        }
        return message.endedAt().isPresent() ? Optional.empty() : writer.compose(message);
    }

    private static boolean keeps(Actor by) {
        return by.is(Role.BUSINESS_UNIT, Role.BUSINESS_UNIT_MANAGER, Role.ADMINISTRATOR, Role.INFORMATION_GOVERNANCE);
    }

    private Message find(MessageId id) {
        return messages.findById(id).orElseThrow(() -> new NotFound("mail"));
    }

    private Map<PersonId, String> names(List<Message> found) {
        return directory.people(found.stream().map(Message::toPerson).distinct().toList()).stream()
                .collect(Collectors.toMap(Person::id, Person::name));
    }
}
