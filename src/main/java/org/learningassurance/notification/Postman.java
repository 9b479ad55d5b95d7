package org.learningassurance.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.notification.MailServer.Answer;
import org.learningassurance.shared.MessageId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes mails from the outbox to the mail server, one after the other. Each is claimed in a transaction of its own before it is handed
 * over, so that no two nodes send the same one, and one that is claimed but not reported back is known to be in doubt.
 */
@Component
class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final int AT_ONCE = 50;

    private final Messages messages;
    private final LetterWriter writer;
    private final DirectoryService directory;
    private final MailServer server;
    private final WorkingHours hours;
    private final MailSettings settings;
    private final TransactionTemplate ownTransaction;
    private final Clock clock;

    Postman(
            Messages messages,
            LetterWriter writer,
            DirectoryService directory,
            MailServer server,
            WorkingHours hours,
            MailSettings settings,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.messages = messages;
        this.writer = writer;
        this.directory = directory;
        this.server = server;
        this.hours = hours;
        this.settings = settings;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** Sends what may go now; returns how many mails the server took. What was rehearsed is composed and put away. */
    int sendWaiting() {
        ownTransaction.executeWithoutResult(
                status -> messages.doubt(clock.instant().minus(settings.inDoubtAfter())));
        Set<Boolean> kinds = server.configured() ? Set.of(true, false) : Set.of(true);
        int taken = 0;
        for (List<MessageId> due = due(kinds); !due.isEmpty(); due = due(kinds)) {
            for (MessageId id : due) {
                Outcome outcome = send(id);
                if (outcome == Outcome.NO_SERVER) {
                    return taken;
                }
                taken += outcome == Outcome.TAKEN ? 1 : 0;
            }
        }
        return taken;
    }

    private List<MessageId> due(Set<Boolean> kinds) {
        return Optional.ofNullable(
                        ownTransaction.execute(status -> messages.findDue(clock.instant(), kinds, Limit.of(AT_ONCE))))
                .orElse(List.of())
                .stream()
                .map(Message::id)
                .toList();
    }

    private Outcome send(MessageId id) {
        Optional<Message> claimed = claimOrPutOff(id);
        if (claimed.isEmpty()) {
            return Outcome.NOTHING_TO_SEND;
        }
        Answer answer = server.send(claimed.get(), clock.instant());
        ownTransaction.executeWithoutResult(status -> record(id, answer));
        return switch (answer.kind()) {
            case TAKEN -> Outcome.TAKEN;
            case UNREACHABLE, DOUBTFUL -> Outcome.NO_SERVER;
            case REFUSED, FAILED -> Outcome.NOTHING_TO_SEND;
        };
    }

    /** One mail that cannot be composed is put off and shown with the reason; it keeps no other from going. */
    private Optional<Message> claimOrPutOff(MessageId id) {
        try {
            return Optional.ofNullable(ownTransaction.execute(status -> claim(id)))
                    .flatMap(message -> message);
        } catch (RuntimeException broken) {
            LOG.error("Mail {} cannot be composed", id, broken);
            ownTransaction.executeWithoutResult(status -> putOff(id, broken));
            return Optional.empty();
        }
    }

    private void putOff(MessageId id, RuntimeException broken) {
        Message message = messages.findById(id).orElseThrow();
        message.failed(
                "It could not be composed: " + broken, settings.pauseAfter(message.attempts() + 1), clock.instant());
    }

    /** The mail, composed and ready to be handed over; empty when there is nothing to hand over. */
    private Optional<Message> claim(MessageId id) {
        Instant now = clock.instant();
        Message waiting = messages.findById(id).orElseThrow();
        if (waiting.waitsForWorkingHours() && hours.onOrAfter(now).isAfter(now)) {
            waiting.postpone(hours.onOrAfter(now));
            return Optional.empty();
        }
        if (messages.claim(id, now) == 0) {
            return Optional.empty();
        }
        Message message = messages.findById(id).orElseThrow();
        if (!message.isComposed() && !compose(message)) {
            message.notNeeded(now);
            return Optional.empty();
        }
        if (message.rehearsed()) {
            message.rehearsed(now);
            return Optional.empty();
        }
        return Optional.of(message);
    }

    private boolean compose(Message message) {
        Optional<Letter> letter = writer.compose(message);
        letter.ifPresent(
                text -> message.compose(directory.person(message.toPerson()).email(), text));
        return letter.isPresent();
    }

    private void record(MessageId id, Answer answer) {
        Instant now = clock.instant();
        Message message = messages.findById(id).orElseThrow();
        switch (answer.kind()) {
            case TAKEN -> message.sent(now);
            case REFUSED -> message.refused(answer.said(), now);
            case DOUBTFUL -> message.doubted(answer.said(), settings.pauseAfter(message.attempts()), now);
            case FAILED, UNREACHABLE -> message.failed(answer.said(), settings.pauseAfter(message.attempts()), now);
        }
    }

    private enum Outcome {
        TAKEN,
        NOTHING_TO_SEND,
        NO_SERVER
    }
}
