package org.learningassurance.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningassurance.chase.ChaseService;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Coverage;
import org.learningassurance.shared.MessageId;
import org.learningassurance.shared.MovableClock;
import org.learningassurance.shared.NotAllowed;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.Role;
import org.learningassurance.testing.OpenSteps;
import org.learningassurance.testing.Roster;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSender;

/** Mails on their way to a real SMTP server, which answers well, refuses, is down, or is left in the middle. */
@TrackerIT
class MailGoesOutIT {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 11);

    @Autowired
    private PostRoom room;

    @Autowired
    private OutboxService outbox;

    @Autowired
    private ChaseService chase;

    @Autowired
    private Messages messages;

    @Autowired
    private MailCoverage coverage;

    @Autowired
    private DirectoryService directory;

    @Autowired
    private MailSettings settings;

    @Autowired
    private OpenSteps steps;

    @Autowired
    private Roster roster;

    @Autowired
    private MovableClock time;

    @Autowired
    private Clock clock;

    private PickyMailServer smtp;
    private Postman postman;
    private Actor officer;
    private Actor lead;

    @BeforeEach
    void aDigestWaitsForNine() {
        smtp = new PickyMailServer(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        smtp.start();
        postman = postman(new MailServer(provider(smtp.getSmtp().getPort()), settings));
        officer = roster.incumbent(Role.BUSINESS_UNIT);
        steps.at(DAY.minusDays(1), LocalTime.NOON);
        lead = aLeadWithWork();
        room.roundOnTheMorningOf(DAY);
        steps.at(DAY, LocalTime.of(9, 0));
    }

    @AfterEach
    void theServerStops() {
        smtp.stop();
    }

    @Test
    void aMailArrivesAsPlainTextUnderItsOwnMessageId() throws Exception {
        postman.sendWaiting();

        Message sent = theMail(lead);
        assertThat(sent.status()).isEqualTo(MessageStatus.SENT);
        MimeMessage arrived = arrived(lead).get(0);
        assertThat(arrived.getMessageID()).isEqualTo(sent.mailId());
        assertThat(arrived.getSubject()).isEqualTo(sent.subject().orElseThrow());
        assertThat(arrived.getContentType()).startsWith("text/plain");
        assertThat(arrived.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(GreenMailUtil.getBody(arrived)).contains("LP-9001: Confirm dissemination");
        assertThat(sent.toAddress()).contains(address(lead));
        assertThat(arrived(lead)).hasSize(1);
    }

    @Test
    void nothingIsSentTwice() {
        postman.sendWaiting();
        postman.sendWaiting();

        assertThat(arrived(lead)).hasSize(1);
    }

    @Test
    void twoNodesSendEachMailOnce() throws Exception {
        List<Actor> leads = Stream.generate(this::aLeadWithWork).limit(20).toList();
        room.roundOnTheMorningOf(DAY);
        steps.at(DAY, LocalTime.of(9, 0));
        Postman otherNode = postman(new MailServer(provider(smtp.getSmtp().getPort()), settings));
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            Future<Integer> one = nodes.submit(() -> {
                start.await(10, TimeUnit.SECONDS);
                return postman.sendWaiting();
            });
            Future<Integer> two = nodes.submit(() -> {
                start.await(10, TimeUnit.SECONDS);
                return otherNode.sendWaiting();
            });
            one.get(60, TimeUnit.SECONDS);
            two.get(60, TimeUnit.SECONDS);
        } finally {
            nodes.shutdownNow();
        }

        assertThat(leads).allSatisfy(one -> {
            assertThat(arrived(one)).hasSize(1);
            assertThat(theMail(one).status()).isEqualTo(MessageStatus.SENT);
            assertThat(theMail(one).attempts()).isOne();
        });
    }

    @Test
    void anAddressThatIsRefusedStopsNoOther() {
        Actor other = aLeadWithWork();
        room.roundOnTheMorningOf(DAY);
        steps.at(DAY, LocalTime.of(9, 0));
        smtp.refuse(address(lead));

        postman.sendWaiting();

        assertThat(theMail(lead).status()).isEqualTo(MessageStatus.REFUSED);
        assertThat(theMail(lead).problem().orElseThrow()).contains("No such mailbox here");
        assertThat(arrived(lead)).isEmpty();
        assertThat(coverage.of(officer).get(0).rows())
                .extracting(Coverage.Row::path)
                .contains("/people/" + lead.whoever() + "/details")
                .doesNotContain("/people/" + other.whoever() + "/details");
        assertThat(coverage.of(other).get(0).rows()).as("of another agency").isEmpty();
        assertThat(theMail(other).status()).isEqualTo(MessageStatus.SENT);
        assertThat(arrived(other)).hasSize(1);
    }

    @Test
    void aRefusedMailIsNotTriedAgainUntilSomebodySaysSo() {
        smtp.refuse(address(lead));
        postman.sendWaiting();
        smtp.acceptAgain(address(lead));
        forward(Duration.ofHours(3));
        postman.sendWaiting();
        assertThat(arrived(lead)).isEmpty();

        outbox.retry(theMail(lead).id(), officer);
        postman.sendWaiting();

        assertThat(arrived(lead)).hasSize(1);
        assertThat(coverage.of(officer).get(0).rows())
                .extracting(Coverage.Row::path)
                .doesNotContain("/people/" + lead.whoever() + "/details");
        assertThat(theMail(lead).status()).isEqualTo(MessageStatus.SENT);
        assertThat(theMail(lead).problem()).isEmpty();
    }

    @Test
    void onlyKeepersOfTheOutboxTryAgainAndOnlyWhatHasNotGone() {
        postman.sendWaiting();
        MessageId sent = theMail(lead).id();

        assertThatThrownBy(() -> outbox.retry(sent, officer)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> outbox.retry(sent, lead)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void whileTheServerIsDownMailWaitsAndNothingIsLost() {
        int port = smtp.getSmtp().getPort();
        smtp.stop();

        assertThat(postman.sendWaiting()).isZero();
        Message waiting = theMail(lead);
        assertThat(waiting.status()).isEqualTo(MessageStatus.WAITING);

        smtp = new PickyMailServer(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        smtp.start();
        forward(Duration.ofHours(4));
        postman.sendWaiting();

        assertThat(theMail(lead).status()).isEqualTo(MessageStatus.SENT);
        assertThat(arrived(lead)).hasSize(1);
    }

    @Test
    void aMailThatFailedIsTriedAgainAfterAPauseAndSaysWhy() {
        Postman withoutServer =
                postman(answering(new MailServer.Answer(MailServer.Answer.Kind.FAILED, "451 Try later")));
        withoutServer.sendWaiting();

        Message failed = theMail(lead);
        assertThat(failed.status()).isEqualTo(MessageStatus.WAITING);
        assertThat(failed.problem()).contains("451 Try later");
        assertThat(failed.notBefore()).isAfter(clock.instant());
        postman.sendWaiting();
        assertThat(arrived(lead)).isEmpty();

        forward(Duration.ofMinutes(2));
        postman.sendWaiting();
        assertThat(arrived(lead)).hasSize(1);
        assertThat(theMail(lead).attempts()).isEqualTo(2);
    }

    @Test
    void aMailThatIsInDoubtAfterACrashIsSentOnceMoreUnderTheSameMessageId() throws Exception {
        MailServer real = new MailServer(provider(smtp.getSmtp().getPort()), settings);
        assertThatThrownBy(() -> postman(killedAfterSending(real)).sendWaiting())
                .isInstanceOf(Killed.class);
        MessageId killed = messages.findAll().stream()
                .filter(mail -> mail.status() == MessageStatus.SENDING)
                .findFirst()
                .orElseThrow()
                .id();

        postman.sendWaiting();
        assertThat(messages.findById(killed).orElseThrow().status()).isEqualTo(MessageStatus.SENDING);

        forward(Duration.ofMinutes(11));
        postman(new MailServer(provider(freePortWithNobody()), settings)).sendWaiting();
        assertThat(messages.findById(killed).orElseThrow().doubts()).isOne();

        forward(Duration.ofHours(1));
        postman.sendWaiting();
        postman.sendWaiting();

        Message again = messages.findById(killed).orElseThrow();
        assertThat(again.status()).isEqualTo(MessageStatus.SENT);
        List<String> arrivedIds = Arrays.stream(smtp.getReceivedMessages())
                .map(MailGoesOutIT::idOf)
                .filter(again.mailId()::equals)
                .toList();
        assertThat(arrivedIds).hasSize(2);
    }

    @Test
    void aMailThatIsInDoubtTwiceWaitsForAPerson() {
        MailServer real = new MailServer(provider(smtp.getSmtp().getPort()), settings);
        Postman dying = postman(killedAfterSending(real));
        assertThatThrownBy(dying::sendWaiting).isInstanceOf(Killed.class);
        MessageId killed = messages.findAll().stream()
                .filter(mail -> mail.status() == MessageStatus.SENDING)
                .findFirst()
                .orElseThrow()
                .id();
        postman.sendWaiting();
        forward(Duration.ofMinutes(11));
        assertThatThrownBy(dying::sendWaiting).isInstanceOf(Killed.class);
        forward(Duration.ofMinutes(11));
        postman.sendWaiting();

        Message doubtful = messages.findById(killed).orElseThrow();
        assertThat(doubtful.status()).isEqualTo(MessageStatus.IN_DOUBT);
        assertThat(doubtful.doubts()).isEqualTo(2);

        outbox.retry(killed, officer);
        postman.sendWaiting();
        assertThat(messages.findById(killed).orElseThrow().status()).isEqualTo(MessageStatus.SENT);
    }

    @Test
    void aDigestThatMissedTheDayWaitsForTheNextOne() {
        steps.at(DAY, LocalTime.of(22, 0));
        postman.sendWaiting();

        assertThat(arrived(lead)).isEmpty();
        assertThat(theMail(lead).notBefore()).isEqualTo(Instant.parse("2026-06-12T07:00:00Z"));
    }

    private Actor aLeadWithWork() {
        return room.leadWithWork(LocalDate.of(2026, 9, 11));
    }

    private void forward(Duration duration) {
        time.moveTo(clock.instant().plus(duration));
    }

    private Postman postman(MailServer server) {
        return room.postman(server, settings, clock);
    }

    private static ObjectProvider<JavaMailSender> provider(int port) {
        return PostRoom.sender(port, Duration.ofSeconds(5));
    }

    private MailServer answering(MailServer.Answer answer) {
        return new MailServer(provider(1), settings) {
            @Override
            Answer send(Message message, Instant now) {
                return answer;
            }
        };
    }

    /** The mail has arrived, and the process dies before it can write that down. */
    private MailServer killedAfterSending(MailServer real) {
        return new MailServer(provider(1), settings) {
            @Override
            Answer send(Message message, Instant now) {
                assertThat(real.send(message, now)).isEqualTo(Answer.TAKEN);
                throw new Killed();
            }
        };
    }

    private static int freePortWithNobody() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private Message theMail(Actor person) {
        return room.theMail(person);
    }

    private String address(Actor person) {
        return directory.person(person.whoever()).email();
    }

    private List<MimeMessage> arrived(Actor person) {
        return room.arrived(person, smtp);
    }

    private static String idOf(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException broken) {
            throw new AssertionError(broken);
        }
    }

    private static final class Killed extends Error {}
}
