package org.learningassurance.exchange;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where everything is to be moved; empty for nowhere.
 *
 * @param to the JDBC address of an empty PostgreSQL database
 */
@ConfigurationProperties("tracker.move")
record MoveSettings(
        @DefaultValue("") String to,
        @DefaultValue("") String username,
        @DefaultValue("") String password) {

    boolean asked() {
        return !to.isBlank();
    }
}
