package org.learningassurance.notification;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mail goes out. The mail server itself is named by {@code spring.mail.*}.
 *
 * @param from the address that mails come from
 * @param digestsFrom from when on working days digests are sent, in London's time
 * @param digestsUntil until when
 * @param digestAtLeastEvery days after which somebody with work due soon or overdue gets a digest though nothing has changed (R9)
 * @param inDoubtAfter a mail that was claimed this long ago and not reported back is taken to be in doubt
 * @param tryAgainAfter pauses after the first, second... attempt that failed; the last one holds for all later ones
 */
@ConfigurationProperties("tracker.mail")
record MailSettings(
        @DefaultValue("tracker@localhost") String from,
        @DefaultValue("08:00") LocalTime digestsFrom,
        @DefaultValue("18:00") LocalTime digestsUntil,
        @DefaultValue("7") int digestAtLeastEvery,
        @DefaultValue("10m") Duration inDoubtAfter,
        @DefaultValue({"1m", "5m", "30m", "2h", "4h"}) List<Duration> tryAgainAfter) {

    Duration pauseAfter(int attempts) {
        return tryAgainAfter.get(Math.min(Math.max(attempts, 1), tryAgainAfter.size()) - 1);
    }
}
