package org.learningassurance.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.MessageId;
import org.learningassurance.shared.PersonId;

/** A mail to one person, from the moment it is decided until it is known what became of it. */
@Entity
@Table(name = "message")
public class Message {

    private static final int LONGEST_PROBLEM = 400;

    @Id
    private MessageId id;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private MessageKind kind;

    @Enumerated(EnumType.STRING)
    private MessageStatus status;

    private String dedupeKey;
    private PersonId toPerson;
    private String mailId;
    private boolean rehearsed;
    private Instant createdAt;
    private Instant notBefore;
    private int attempts;
    private int doubts;
    private @Nullable String toAddress;
    private @Nullable String subject;
    private @Nullable String body;
    private @Nullable Instant claimedAt;
    private @Nullable Instant endedAt;
    private @Nullable String problem;
    private @Nullable MessageId supersededBy;

    @SuppressWarnings("NullAway.Init")
    protected Message() {}

    Message(
            MessageKind kind,
            PersonId toPerson,
            String dedupeKey,
            String host,
            boolean rehearsed,
            Instant notBefore,
            Instant now) {
        this.id = MessageId.next();
        this.kind = kind;
        this.status = MessageStatus.WAITING;
        this.dedupeKey = dedupeKey;
        this.toPerson = toPerson;
        this.mailId = "<" + id + "@" + host + ">";
        this.rehearsed = rehearsed;
        this.createdAt = now;
        this.notBefore = notBefore;
    }

    static Message aboutAccount(
            PersonId toPerson, String address, Letter letter, String host, boolean rehearsed, Instant now) {
        Message message = new Message(MessageKind.ACCOUNT, toPerson, "", host, rehearsed, now, now);
        message.dedupeKey = "account:" + message.id;
        message.compose(address, letter);
        return message;
    }

    public MessageId id() {
        return id;
    }

    public MessageKind kind() {
        return kind;
    }

    public MessageStatus status() {
        return status;
    }

    public PersonId toPerson() {
        return toPerson;
    }

    /** The Message-ID header: the same however often it is sent. */
    public String mailId() {
        return mailId;
    }

    /** Whether it belongs to example data and is never sent. */
    public boolean rehearsed() {
        return rehearsed;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** The earliest moment of the next attempt. */
    public Instant notBefore() {
        return notBefore;
    }

    public int attempts() {
        return attempts;
    }

    /** How often it was not to be known whether it had gone: a node stopped while it was sending it, or the server broke off. */
    public int doubts() {
        return doubts;
    }

    /** The address as it was when the mail was composed. */
    public Optional<String> toAddress() {
        return Optional.ofNullable(toAddress);
    }

    public Optional<String> subject() {
        return Optional.ofNullable(subject);
    }

    public Optional<String> body() {
        return Optional.ofNullable(body);
    }

    /** When it was sent, refused, superseded or found not to be needed. */
    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** What the mail server said last, if it did not take it. */
    public Optional<String> problem() {
        return Optional.ofNullable(problem);
    }

    public Optional<MessageId> supersededBy() {
        return Optional.ofNullable(supersededBy);
    }

    /** Digests go in working hours; what was rehearsed goes nowhere. */
    boolean waitsForWorkingHours() {
        return kind == MessageKind.DIGEST && !rehearsed;
    }

    void postpone(Instant until) {
        notBefore = until;
    }

    boolean isComposed() {
        return body != null;
    }

    void compose(String address, Letter letter) {
        toAddress = address;
        subject = letter.subject();
        body = letter.body();
    }

    void sent(Instant now) {
        end(MessageStatus.SENT, now);
        problem = null;
    }

    void rehearsed(Instant now) {
        end(MessageStatus.REHEARSED, now);
    }

    void notNeeded(Instant now) {
        end(MessageStatus.NOT_NEEDED, now);
    }

    void refused(String answer, Instant now) {
        end(MessageStatus.REFUSED, now);
        problem = shortened(answer);
    }

    /** It did not go this time: waits for the next attempt, and is composed again then. */
    void failed(String answer, Duration pause, Instant now) {
        status = MessageStatus.WAITING;
        problem = shortened(answer);
        notBefore = now.plus(pause);
        if (kind != MessageKind.ACCOUNT) {
            subject = null;
            body = null;
        }
    }

    /** The server was given it and has not said whether it took it: it goes once more, as it is. */
    void doubted(String answer, Duration pause, Instant now) {
        status = MessageStatus.IN_DOUBT;
        doubts++;
        problem = shortened(answer);
        notBefore = now.plus(pause);
    }

    void tryNow(Instant now) {
        status = MessageStatus.WAITING;
        notBefore = now;
        endedAt = null;
        doubts = 0;
    }

    private void end(MessageStatus how, Instant now) {
        status = how;
        endedAt = now;
        if (kind == MessageKind.ACCOUNT && how != MessageStatus.REFUSED) {
            body = null;
        }
    }

    private static String shortened(String answer) {
        String line = answer.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST_PROBLEM ? line : line.substring(0, LONGEST_PROBLEM);
    }
}
