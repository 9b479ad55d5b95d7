package org.learningassurance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.learningassurance.shared.DomainEvent;

/** What has arrived at the mail server, oldest first. */
final class Postbag {

    private final List<Mail> mails;

    Postbag(GreenMail server) {
        mails = Arrays.stream(server.getReceivedMessages()).map(Mail::of).toList();
    }

    List<Mail> mails() {
        return mails;
    }

    List<Mail> to(String address) {
        return mails.stream().filter(mail -> mail.to().equals(address)).toList();
    }

    Mail theMail(String id) {
        List<Mail> arrived = mails.stream().filter(mail -> mail.id().equals(id)).toList();
        assertThat(arrived).as("arrivals of " + id).hasSize(1);
        return arrived.get(0);
    }

    /** @param id the Message-ID */
    record Mail(String id, String to, Instant sent, String subject, String body) {

        private static final Pattern RETURN = Pattern.compile("/returns/[0-9a-f-]{36}");

        private static Mail of(MimeMessage mail) {
            try {
                return new Mail(
                        mail.getMessageID(),
                        mail.getRecipients(Message.RecipientType.TO)[0].toString(),
                        mail.getSentDate().toInstant(),
                        mail.getSubject(),
                        mail.getContent().toString().replace("\r\n", "\n"));
            } catch (MessagingException | IOException broken) {
                throw new AssertionError(broken);
            }
        }

        LocalDate day() {
            return sent.atZone(DomainEvent.ZONE).toLocalDate();
        }

        LocalTime time() {
            return sent.atZone(DomainEvent.ZONE).toLocalTime();
        }

        /** A digest greets with what is open on a day; anything else that the machine sends is an escalation. */
        boolean digest() {
            return body.contains("This is what is open for you on");
        }

        /** The returns that its links lead to. */
        Set<String> returns() {
            return RETURN.matcher(body).results().map(MatchResult::group).collect(Collectors.toSet());
        }

        String text() {
            return subject + "\n" + body;
        }
    }
}
