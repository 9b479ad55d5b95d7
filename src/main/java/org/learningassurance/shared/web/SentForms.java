package org.learningassurance.shared.web;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The keys of forms whose work is done, and where each answer led. */
@Component
class SentForms {

    /**
     * @param content hash of what was sent
     * @param location where the answer led; empty when it led nowhere
     * @param done the line of the success banner; empty for none
     */
    record Sent(String content, String location, String done) {}

    private final JdbcClient jdbc;

    SentForms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Sent> find(String key) {
        return jdbc.sql("select content, location, done from sent_form where form_key = ?")
                .param(key)
                .query((row, number) -> new Sent(row.getString(1), row.getString(2), row.getString(3)))
                .optional();
    }

    void add(String key, String content, Instant now) {
        jdbc.sql("insert into sent_form (form_key, content, location, done, sent_at) values (?, ?, '', '', ?)")
                .params(key, content, Timestamp.from(now))
                .update();
    }

    void conclude(String key, String location, String done) {
        jdbc.sql("update sent_form set location = ?, done = ? where form_key = ?")
                .params(location, done, key)
                .update();
    }

    /** Keys are of use while somebody may still send the form again. */
    int forget(Instant before) {
        return jdbc.sql("delete from sent_form where sent_at < ?")
                .param(Timestamp.from(before))
                .update();
    }
}
