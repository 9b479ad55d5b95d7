package org.learningassurance.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.learningassurance.shared.Id;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts failed tries to sign in, by email address and by network address, in the database so that all nodes count together. It
 * holds hashes alone: people type passwords into the wrong field.
 */
@Component
@Transactional
class Throttle {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final AccessSettings settings;
    private final Clock clock;

    Throttle(JdbcClient jdbc, AccessSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws TooManyTries when one of them has failed too often */
    void check(String email, String address) {
        if (failures(ofEmail(email)) >= settings.failuresPerEmail()
                || failures(ofAddress(address)) >= settings.failuresPerAddress()) {
            throw new TooManyTries(settings.failuresCount());
        }
    }

    void failed(String email, String address) {
        add(ofEmail(email));
        add(ofAddress(address));
        jdbc.sql("delete from failed_sign_in where failed_at < ?")
                .param(time(clock.instant().minus(KEPT)))
                .update();
    }

    /** Whoever has shown that the address is theirs starts afresh. */
    void forget(String email) {
        jdbc.sql("delete from failed_sign_in where tried = ?")
                .param(ofEmail(email))
                .update();
    }

    private int failures(String tried) {
        return jdbc.sql("select count(*) from failed_sign_in where tried = ? and failed_at > ?")
                .param(tried)
                .param(time(clock.instant().minus(settings.failuresCount())))
                .query(Integer.class)
                .single();
    }

    private void add(String tried) {
        jdbc.sql("insert into failed_sign_in (id, tried, failed_at) values (?, ?, ?)")
                .param(Id.nextValue())
                .param(tried)
                .param(time(clock.instant()))
                .update();
    }

    private static Object time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static String ofEmail(String email) {
        return Tokens.hash("email " + email.strip().toLowerCase(Locale.ROOT));
    }

    private static String ofAddress(String address) {
        return Tokens.hash("address " + address);
    }
}
