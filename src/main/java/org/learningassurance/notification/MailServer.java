package org.learningassurance.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** The SMTP server that {@code spring.mail.*} names, if it names one. */
@Component
class MailServer {

    private final ObjectProvider<JavaMailSender> sender;
    private final MailSettings settings;
    private final LimitedSockets sockets;

    MailServer(ObjectProvider<JavaMailSender> sender, MailSettings settings) {
        this.sender = sender;
        this.settings = settings;
        this.sockets = new LimitedSockets(settings.giveUpAfter());
    }

    boolean configured() {
        return sender.getIfAvailable() != null;
    }

    /** Hands over a composed mail and says how the server answered. */
    Answer send(Message message, Instant now) {
        JavaMailSender server = sender.getObject();
        limit(server);
        TracedMail mail = new TracedMail(server.createMimeMessage().getSession());
        try {
            write(mail, message, now);
            server.send(mail);
            return Answer.TAKEN;
        } catch (MailAuthenticationException wrongPassword) {
            return new Answer(Answer.Kind.UNREACHABLE, reason(wrongPassword));
        } catch (MailSendException failed) {
            return answer(failed, mail);
        } catch (MailParseException | MessagingException malformed) {
            return new Answer(Answer.Kind.REFUSED, reason(malformed));
        } catch (MailException failed) {
            return new Answer(Answer.Kind.FAILED, reason(failed));
        }
    }

    private void limit(JavaMailSender server) {
        if (server instanceof JavaMailSenderImpl settable) {
            Properties properties = settable.getJavaMailProperties();
            String protocol = Optional.ofNullable(settable.getProtocol()).orElse(JavaMailSenderImpl.DEFAULT_PROTOCOL);
            properties.put("mail." + protocol + ".socketFactory", sockets);
            properties.put("mail." + protocol + ".socketFactory.fallback", "false");
        }
    }

    private void write(MimeMessage mime, Message message, Instant now) throws MessagingException {
        MimeMessageHelper helper = new MimeMessageHelper(mime, StandardCharsets.UTF_8.name());
        helper.setFrom(new InternetAddress(settings.from(), true));
        helper.setTo(new InternetAddress(message.toAddress().orElseThrow(), true));
        helper.setSubject(message.subject().orElseThrow());
        helper.setText(message.body().orElseThrow());
        helper.setSentDate(Date.from(now));
        mime.setHeader("Message-ID", message.mailId());
        mime.setHeader("Auto-Submitted", "auto-generated");
    }

    private static Answer answer(MailSendException failed, TracedMail mail) {
        Optional<Exception> ofMessage =
                failed.getFailedMessages().values().stream().findFirst();
        if (ofMessage.isEmpty()) {
            // Taken, and then no good-bye: only the mail's own failure says that it did not go.
            return mail.isHandedOver() ? Answer.TAKEN : new Answer(Answer.Kind.UNREACHABLE, reason(failed));
        }
        Exception cause = ofMessage.get();
        Optional<String> permanent = permanentFor(cause);
        if (permanent.isPresent()) {
            return new Answer(Answer.Kind.REFUSED, permanent.get());
        }
        if (hasAnswered(cause)) {
            return new Answer(Answer.Kind.FAILED, reason(cause));
        }
        return new Answer(mail.isHandedOver() ? Answer.Kind.DOUBTFUL : Answer.Kind.UNREACHABLE, reason(cause));
    }

    /** Whether it is the server that said no, and not the line that broke. */
    private static boolean hasAnswered(Exception failure) {
        return failure instanceof SMTPSendFailedException no && no.getReturnCode() > 0
                || failure instanceof SendFailedException && !(failure instanceof SMTPSendFailedException);
    }

    /** What the server said when it will never take mail for this address. */
    private static Optional<String> permanentFor(Exception failure) {
        for (Exception next = failure; next != null; next = next(next)) {
            if (next instanceof SendFailedException failed
                    && failed.getInvalidAddresses() != null
                    && failed.getInvalidAddresses().length > 0) {
                return Optional.of(reason(failed));
            }
        }
        return Optional.empty();
    }

    private static @Nullable Exception next(Exception failure) {
        return failure instanceof MessagingException messaging ? messaging.getNextException() : null;
    }

    private static String reason(Exception failure) {
        Throwable deepest = failure;
        while (deepest.getCause() != null && deepest.getCause() != deepest) {
            deepest = deepest.getCause();
        }
        String said = deepest.getMessage();
        return said == null || said.isBlank() ? deepest.getClass().getSimpleName() : said;
    }

    /** @param said the server's words, or what kept us from reaching it; empty when it took the mail */
    record Answer(Kind kind, String said) {

        static final Answer TAKEN = new Answer(Kind.TAKEN, "");

        enum Kind {
            TAKEN,
            /** It will never take this one. */
            REFUSED,
            /** Not this time. */
            FAILED,
            /** It was given all of it and has not said whether it took it. */
            DOUBTFUL,
            /** No server to speak to: no use in trying others now. */
            UNREACHABLE
        }
    }
}
