package org.learningassurance.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.learningassurance.chase.ChaseService;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.Role;
import org.learningassurance.testing.OpenSteps;
import org.learningassurance.testing.Roster;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/** What tests of mail on its way share: who is written to, the round of a morning, postmen of any server, and what became of a mail. */
@Component
class PostRoom {

    private final Messages messages;
    private final LetterWriter writer;
    private final WorkingHours hours;
    private final PlatformTransactionManager transactions;
    private final OutboxService outbox;
    private final ChaseService chase;
    private final DirectoryService directory;
    private final OpenSteps steps;
    private final Roster roster;

    PostRoom(
            Messages messages,
            LetterWriter writer,
            WorkingHours hours,
            PlatformTransactionManager transactions,
            OutboxService outbox,
            ChaseService chase,
            DirectoryService directory,
            OpenSteps steps,
            Roster roster) {
        this.messages = messages;
        this.writer = writer;
        this.hours = hours;
        this.transactions = transactions;
        this.outbox = outbox;
        this.chase = chase;
        this.directory = directory;
        this.steps = steps;
        this.roster = roster;
    }

    Actor leadWithWork(LocalDate dueOn) {
        AgencyId agency = roster.agency("Mailed");
        steps.claim(agency, dueOn);
        return roster.trainingLead(agency);
    }

    void roundOnTheMorningOf(LocalDate day) {
        steps.morningOf(day);
        outbox.prepareDigests(chase.decideAndWrite(Actor.clock()));
    }

    Postman postman(MailServer server, MailSettings settings, Clock clock) {
        return new Postman(messages, writer, directory, server, hours, settings, transactions, clock);
    }

    static ObjectProvider<JavaMailSender> sender(int port, Duration answerWithin) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        String wait = String.valueOf(answerWithin.toMillis());
        sender.getJavaMailProperties().setProperty("mail.smtp.connectiontimeout", wait);
        sender.getJavaMailProperties().setProperty("mail.smtp.timeout", wait);
        return new StaticListableBeanFactory(Map.of("sender", sender)).getBeanProvider(JavaMailSender.class);
    }

    List<Message> mails(Actor person) {
        Actor officer = roster.incumbent(Role.BUSINESS_UNIT);
        return outbox.outbox(new OutboxFilter(null, null, person.whoever()), 1, 10, officer).items().stream()
                .map(OutboxMessage::message)
                .toList();
    }

    Message theMail(Actor person) {
        List<Message> mails = mails(person);
        assertThat(mails).hasSize(1);
        return mails.get(0);
    }

    List<MimeMessage> arrived(Actor person, GreenMail server) {
        String address = directory.person(person.whoever()).email();
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> recipient(mail).equals(address))
                .toList();
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException broken) {
            throw new AssertionError(broken);
        }
    }
}
