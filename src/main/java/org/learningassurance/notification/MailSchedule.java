package org.learningassurance.notification;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks for mail to send every so often. Runs on every node: claims keep them apart. */
@Component
class MailSchedule {

    private final Postman postman;

    MailSchedule(Postman postman) {
        this.postman = postman;
    }

    @Scheduled(fixedDelayString = "${tracker.mail.send-every}", initialDelayString = "${tracker.mail.send-every}")
    void send() {
        postman.sendWaiting();
    }
}
