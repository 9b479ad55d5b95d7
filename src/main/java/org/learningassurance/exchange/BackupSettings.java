package org.learningassurance.exchange;

import java.nio.file.Path;
import org.hibernate.validator.constraints.Range;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Copies of the H2 database.
 *
 * @param to the directory that they are put into; empty for none
 * @param keep how many are kept
 * @param now whether the tracker was started to make one, and no more
 */
@Validated
@ConfigurationProperties("tracker.backup")
record BackupSettings(
        @DefaultValue("") String to,
        @DefaultValue("14") @Range(min = 1, max = 1000) int keep,
        @DefaultValue("false") boolean now) {

    boolean wanted() {
        return !to.isBlank();
    }

    Path directory() {
        return Path.of(to);
    }
}
