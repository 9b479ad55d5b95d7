package org.learningassurance.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;

/** A mail of which is known whether the server was given all of it: from then on it may have gone, though no answer comes. */
final class TracedMail extends MimeMessage {

    private boolean handedOver;

    TracedMail(Session session) {
        super(session);
    }

    @Override
    public void writeTo(OutputStream line, String[] ignoredHeaders) throws IOException, MessagingException {
        super.writeTo(line, ignoredHeaders);
        handedOver = true;
    }

    boolean isHandedOver() {
        return handedOver;
    }
}
