package org.learningassurance.rehearsal;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.learningassurance.shared.Id;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Remembers what was played into the database, so that half a play is never taken for a whole one. */
@Repository
@Transactional
class Rehearsals {

    private final JdbcClient jdbc;
    private final Clock clock;

    Rehearsals(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    UUID begin(String name) {
        UUID id = Id.nextValue();
        jdbc.sql("insert into rehearsal (id, name, begun_at) values (?, ?, ?)")
                .param(id)
                .param(name)
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    void finish(UUID id) {
        jdbc.sql("update rehearsal set finished_at = ? where id = ?")
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(id)
                .update();
    }

    @Transactional(readOnly = true)
    boolean anyUnfinished() {
        return jdbc.sql("select count(*) from rehearsal where finished_at is null")
                        .query(Long.class)
                        .single()
                > 0;
    }
}
