package org.learningassurance.notification;

import java.util.List;

/**
 * One mail with all that is known about it.
 *
 * @param to the name of whom it is to
 * @param address where it went, or would go now
 * @param subject empty when nothing would be sent now
 * @param body as it went, or as it would be sent now; empty when nothing would be, or for mails about signing in
 * @param asSent whether subject and body are what was handed to the mail server
 * @param rows the ledger rows that it carries
 * @param mayRetry whether the actor may have it tried again
 */
public record MessagePage(
        Message message,
        String to,
        String address,
        String subject,
        String body,
        boolean asSent,
        List<LedgerRow> rows,
        boolean mayRetry) {}
