package org.learningassurance.notification.web;

import org.learningassurance.notification.LedgerRow;
import org.learningassurance.notification.MessageStatus;
import org.learningassurance.shared.web.Tag;

/** The colours of what became of mails. */
final class MailTags {

    private MailTags() {}

    static Tag of(MessageStatus status) {
        String colour = switch (status) {
            case WAITING, SENDING -> "blue";
            case SENT -> "green";
            case REFUSED -> "red";
            case IN_DOUBT -> "orange";
            case SUPERSEDED, NOT_NEEDED, REHEARSED -> "grey";
        };
        return new Tag(status.label(), colour);
    }

    static Tag of(LedgerRow row) {
        return row.message().map(mail -> of(mail.status())).orElseGet(() -> new Tag(row.delivery(), "yellow"));
    }
}
