package org.learningassurance.notification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.hibernate.validator.constraints.Range;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

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
@Validated
@ConfigurationProperties("tracker.mail")
record MailSettings(
        @DefaultValue("tracker@localhost") @NotBlank String from,
        @DefaultValue("08:00") LocalTime digestsFrom,
        @DefaultValue("18:00") LocalTime digestsUntil,
        @DefaultValue("7") @Range(min = 1, max = 90) int digestAtLeastEvery,

        @DefaultValue("10m") @DurationMin(seconds = 5) @DurationMax(days = 1)
        Duration inDoubtAfter,

        @DefaultValue({"1m", "5m", "30m", "2h", "4h"}) @NotEmpty
        List<@DurationMin(seconds = 1) Duration> tryAgainAfter) {

    MailSettings {
        if (!digestsUntil.isAfter(digestsFrom)) {
            throw new IllegalArgumentException(
                    "tracker.mail.digests-until must be later than digests-from, which is " + digestsFrom);
        }
    }

    /** How long handing over one mail may take, however busily the server goes on: well before another node takes it to be in doubt. */
    Duration giveUpAfter() {
        return inDoubtAfter.dividedBy(2);
    }

    Duration pauseAfter(int attempts) {
        return tryAgainAfter.get(Math.min(Math.max(attempts, 1), tryAgainAfter.size()) - 1);
    }
}
