package org.learningassurance.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningassurance.chase.ChaseService;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.MovableClock;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.Role;
import org.learningassurance.testing.OpenSteps;
import org.learningassurance.testing.Roster;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.data.domain.Limit;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Mails for a server that is slow, silent, breaks off or is away for a day. None is lost, none waits for another for long, and one goes
 * twice only when nobody could know better, and says so.
 */
@TrackerIT
class MailServerThatMisbehavesIT {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 11);
    private static final LocalTime NINE = LocalTime.of(9, 0);
    /** No mail of any other test waits any more then. */
    private static final LocalDate MUCH_LATER = LocalDate.of(2029, 6, 11);

    private static final LocalDate FAR_DUE = LocalDate.of(2026, 9, 11);
    private static final Duration ANSWER_WITHIN = Duration.ofMillis(1500);
    private static final Duration MOST = Duration.ofSeconds(3);

    @Autowired
    private PostRoom room;

    @Autowired
    private OutboxService outbox;

    @Autowired
    private ChaseService chase;

    @Autowired
    private Messages messages;

    @Autowired
    private DirectoryService directory;

    @Autowired
    private MailSettings settings;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private OpenSteps steps;

    @Autowired
    private Roster roster;

    @Autowired
    private MovableClock time;

    @Autowired
    private Clock clock;

    @Autowired
    private Environment environment;

    private final GreenMail polite = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private Actor officer;

    @BeforeEach
    void nothingElseWaits() {
        officer = roster.incumbent(Role.BUSINESS_UNIT);
        polite.start();
        steps.at(MUCH_LATER, NINE);
        politePostman().sendWaiting();
        steps.at(DAY.minusDays(1), LocalTime.NOON);
    }

    @AfterEach
    void theServerStops() {
        polite.stop();
    }

    @ParameterizedTest
    @EnumSource(names = {"NEVER_GREETS", "DRIBBLES", "FALLS_SILENT"})
    void isLeftAloneSoonAndAskedForNothingMoreUntilTheNextTime(RudeMailServer.Manner manner) {
        List<Actor> leads = List.of(aLeadWithWork(), aLeadWithWork(), aLeadWithWork());
        room.roundOnTheMorningOf(DAY);
        itIsNineForNobodyElse(leads);
        try (RudeMailServer rude = new RudeMailServer(manner)) {
            long began = System.nanoTime();
            assertThat(postman(rude.port()).sendWaiting()).isZero();

            assertThat(Duration.ofNanos(System.nanoTime() - began))
                    .as("an end to waiting, and only once")
                    .isLessThan(MOST.plusSeconds(10));
            assertThat(rude.calls()).isOne();
        }
        assertThat(leads)
                .allSatisfy(lead -> assertThat(room.theMail(lead).status()).isEqualTo(MessageStatus.WAITING));
        assertThat(leads.stream().filter(lead -> room.theMail(lead).problem().isPresent()))
                .as("tried once, which says why")
                .singleElement()
                .satisfies(tried -> assertThat(room.theMail(tried).notBefore()).isAfter(clock.instant()));

        forward(Duration.ofMinutes(2));
        politePostman().sendWaiting();

        assertThat(leads).allSatisfy(lead -> {
            assertThat(room.theMail(lead).status()).isEqualTo(MessageStatus.SENT);
            assertThat(room.theMail(lead).doubts()).isZero();
            assertThat(arrived(lead)).isOne();
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"BREAKS_AFTER_DATA", "SILENT_AFTER_DATA"})
    void hasTheMailPerhapsAndIsGivenItOnceMoreAndThatIsShown(RudeMailServer.Manner manner) {
        Actor lead = aLeadWithWork();
        room.roundOnTheMorningOf(DAY);
        itIsNineForNobodyElse(List.of(lead));
        try (RudeMailServer rude = new RudeMailServer(manner)) {
            assertThat(postman(rude.port()).sendWaiting()).isZero();
            assertThat(rude.had(room.theMail(lead).mailId())).isOne();
        }
        Message doubtful = room.theMail(lead);
        assertThat(doubtful.status()).isEqualTo(MessageStatus.IN_DOUBT);
        assertThat(doubtful.doubts()).isOne();
        assertThat(doubtful.problem()).isPresent();

        politePostman().sendWaiting();
        assertThat(arrived(lead)).as("not before its time").isZero();

        forward(Duration.ofMinutes(2));
        politePostman().sendWaiting();
        politePostman().sendWaiting();

        assertThat(arrived(lead)).isOne();
        assertThat(room.theMail(lead).mailId()).isEqualTo(doubtful.mailId());
        assertThat(room.theMail(lead).status()).isEqualTo(MessageStatus.SENT);
        assertThat(room.theMail(lead).doubts()).as("it may have come twice").isOne();
    }

    @Test
    void isNotGivenForEverWhatItPerhapsHas() {
        Actor lead = aLeadWithWork();
        room.roundOnTheMorningOf(DAY);
        itIsNineForNobodyElse(List.of(lead));
        try (RudeMailServer rude = new RudeMailServer(RudeMailServer.Manner.BREAKS_AFTER_DATA)) {
            for (int attempt = 1; attempt <= 4; attempt++) {
                postman(rude.port()).sendWaiting();
                forward(Duration.ofHours(1));
            }
            assertThat(rude.had(room.theMail(lead).mailId())).isEqualTo(2);
        }
        assertThat(room.theMail(lead).status()).isEqualTo(MessageStatus.IN_DOUBT);
        politePostman().sendWaiting();
        assertThat(arrived(lead)).as("it waits for a person").isZero();

        outbox.retry(room.theMail(lead).id(), officer);
        politePostman().sendWaiting();
        assertThat(room.theMail(lead).status()).isEqualTo(MessageStatus.SENT);
        assertThat(arrived(lead)).isOne();
    }

    @Test
    void hasWhatItHasTakenThoughItSaysNoGoodbye() {
        Actor lead = aLeadWithWork();
        room.roundOnTheMorningOf(DAY);
        itIsNineForNobodyElse(List.of(lead));
        try (RudeMailServer rude = new RudeMailServer(RudeMailServer.Manner.NO_GOODBYE)) {
            assertThat(postman(rude.port()).sendWaiting()).isOne();
            forward(Duration.ofHours(1));
            assertThat(postman(rude.port()).sendWaiting()).isZero();
            assertThat(rude.had(room.theMail(lead).mailId())).isOne();
        }
        assertThat(room.theMail(lead).status()).isEqualTo(MessageStatus.SENT);
        assertThat(room.theMail(lead).doubts()).isZero();
    }

    /** Thursday without a server; on Friday there is a round as ever, and by noon the server is back. */
    @Test
    void isAwayForADayAndThenEveryEscalationArrivesAndOneDigest() {
        AgencyId agency = roster.agency("Mailed");
        Actor lead = roster.trainingLead(agency);
        Actor strategic = roster.strategicLead(agency);
        LocalDate friday = DAY.plusDays(1);
        steps.claim(agency, LocalDate.of(2026, 5, 28));
        room.roundOnTheMorningOf(DAY);
        awayAllDay(DAY);
        steps.claim(agency, LocalDate.of(2026, 5, 29));
        room.roundOnTheMorningOf(friday);
        steps.at(friday, NINE);
        postmanWithoutServer().sendWaiting();
        assertThat(arrived(lead) + arrived(strategic)).isZero();

        steps.at(friday, LocalTime.NOON);
        politePostman().sendWaiting();
        steps.at(friday, LocalTime.of(17, 0));
        politePostman().sendWaiting();

        assertThat(room.mails(lead))
                .extracting(Message::status)
                .containsExactlyInAnyOrder(MessageStatus.SENT, MessageStatus.SUPERSEDED);
        assertThat(arrived(lead)).isOne();
        assertThat(room.mails(strategic))
                .hasSize(2)
                .allSatisfy(mail -> assertThat(mail.status()).isEqualTo(MessageStatus.SENT));
        assertThat(arrived(strategic)).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"smtp", "smtps"})
    void isGivenAnEndToEveryWaitByDefault(String protocol) {
        for (String wait : List.of("connectiontimeout", "timeout", "writetimeout")) {
            String property = "spring.mail.properties[mail.%s.%s]".formatted(protocol, wait);
            assertThat(environment.getRequiredProperty(property, Integer.class))
                    .as(property)
                    .isBetween(1_000, (int) settings.giveUpAfter().toMillis() - 1);
        }
        assertThat(settings.giveUpAfter()).isLessThan(settings.inDoubtAfter());
    }

    /** The round writes to whoever else has open work in this database; a server that is asked once is to be asked for these. */
    private void itIsNineForNobodyElse(List<Actor> leads) {
        steps.at(DAY, NINE);
        Set<PersonId> theirs = leads.stream().map(Actor::whoever).collect(Collectors.toSet());
        Instant much = MUCH_LATER.atTime(NINE).atZone(DomainEvent.ZONE).toInstant();
        new TransactionTemplate(transactions)
                .executeWithoutResult(
                        status -> messages.findDue(clock.instant(), Set.of(true, false), Limit.unlimited()).stream()
                                .filter(due -> !theirs.contains(due.toPerson()))
                                .forEach(due -> due.postpone(much)));
    }

    private void awayAllDay(LocalDate day) {
        for (int hour = 6; hour < 24; hour++) {
            steps.at(day, LocalTime.of(hour, 30));
            postmanWithoutServer().sendWaiting();
        }
    }

    private Actor aLeadWithWork() {
        return room.leadWithWork(FAR_DUE);
    }

    private void forward(Duration duration) {
        time.moveTo(clock.instant().plus(duration));
    }

    private Postman politePostman() {
        return postman(polite.getSmtp().getPort());
    }

    private Postman postmanWithoutServer() {
        try (ServerSocket socket = new ServerSocket(0)) {
            int nobody = socket.getLocalPort();
            socket.close();
            return postman(nobody);
        } catch (IOException problem) {
            throw new AssertionError(problem);
        }
    }

    private Postman postman(int port) {
        MailSettings soon = new MailSettings(
                settings.from(),
                settings.digestsFrom(),
                settings.digestsUntil(),
                settings.digestAtLeastEvery(),
                MOST.multipliedBy(2),
                settings.tryAgainAfter());
        MailServer server = new MailServer(PostRoom.sender(port, ANSWER_WITHIN), soon);
        return room.postman(server, settings, clock);
    }

    private int arrived(Actor person) {
        return room.arrived(person, polite).size();
    }
}
