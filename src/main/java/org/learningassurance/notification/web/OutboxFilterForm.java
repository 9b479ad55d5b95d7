package org.learningassurance.notification.web;

import org.jspecify.annotations.Nullable;
import org.learningassurance.notification.MessageKind;
import org.learningassurance.notification.MessageStatus;
import org.learningassurance.notification.OutboxFilter;

/** The filters of the outbox. */
class OutboxFilterForm {

    @Nullable
    MessageStatus status;

    @Nullable
    MessageKind kind;

    OutboxFilter asFilter() {
        return new OutboxFilter(status, kind, null);
    }
}
