package org.learningassurance.exchange.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningassurance.notification.Message;
import org.learningassurance.notification.MessageKind;
import org.learningassurance.notification.MessagePage;
import org.learningassurance.notification.MessageStatus;
import org.learningassurance.notification.OutboxFilter;
import org.learningassurance.notification.OutboxMessage;
import org.learningassurance.notification.OutboxService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.web.Slice;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Messages")
class MessagesApi {

    private final OutboxService outbox;

    MessagesApi(OutboxService outbox) {
        this.outbox = outbox;
    }

    /**
     * A mail.
     *
     * @param mailId its stable Message-ID
     * @param rehearsed put away by the example, never sent
     * @param subject as it went, or would go now
     * @param body likewise; empty for mails about signing in, which are their reader's alone
     */
    record Item(
            UUID id,
            MessageKind kind,
            MessageStatus status,
            String to,
            String subject,
            String body,
            String mailId,
            boolean rehearsed,
            int attempts,
            Instant createdAt,
            @Nullable Instant endedAt,
            @Nullable UUID supersededBy) {}

    @GetMapping("/api/v1/messages")
    @Operation(
            summary =
                    "The outbox, newest first: all of it for those who keep it, for others what was sent to themselves.")
    ApiPage<Item> list(
            @RequestParam(required = false) @Nullable MessageStatus status,
            @RequestParam(required = false) @Nullable MessageKind kind,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "50") int size,
            @Parameter(hidden = true) Actor by) {
        Paging.of(page, size);
        Slice<OutboxMessage> found = outbox.outbox(new OutboxFilter(status, kind, null), page, size, by);
        return new ApiPage<>(
                found.items().stream().map(message -> item(message, by)).toList(), page, size, found.total());
    }

    /** The service shows no text to whoever may not read it. */
    private Item item(OutboxMessage listed, Actor by) {
        Message message = listed.message();
        MessagePage text = outbox.message(message.id(), by);
        return new Item(
                message.id().value(),
                message.kind(),
                message.status(),
                listed.to(),
                text.subject(),
                text.body(),
                message.mailId(),
                message.rehearsed(),
                message.attempts(),
                message.createdAt(),
                message.endedAt().orElse(null),
                message.supersededBy().map(other -> other.value()).orElse(null));
    }
}
