package org.learningassurance.chase;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.ChaseId;
import org.learningassurance.shared.ChaseRoundId;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.Id;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.WorkItemId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The ledger's table: rows are added and read, never changed. */
@Repository
class Ledger {

    private static final int BATCH = 1000;
    private static final String COLUMNS = "id, round, work_item, learning_point, agency, post, due_on, due_revision,"
            + " working_days, level, tell, told_post, told_person, at";

    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    Ledger(JdbcTemplate jdbc, JdbcClient client) {
        this.jdbc = jdbc;
        this.client = client;
    }

    void begin(ChaseRoundId round, Instant at) {
        jdbc.update(
                "insert into chase_round (id, ran_at, looked_at, written, hash) values (?, ?, 0, 0, ?)",
                round.value(),
                utc(at),
                LedgerHash.of(List.of()));
    }

    void end(ChaseRoundId round, int lookedAt, int written, String hash) {
        jdbc.update(
                "update chase_round set looked_at = ?, written = ?, hash = ? where id = ?",
                lookedAt,
                written,
                hash,
                round.value());
    }

    void add(Collection<ChaseEntry> entries) {
        jdbc.batchUpdate(
                "insert into chase_entry (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                entries,
                BATCH,
                Ledger::fill);
    }

    Optional<String> hashOf(ChaseRoundId round) {
        return client.sql("select hash from chase_round where id = ?")
                .param(round.value())
                .query(String.class)
                .optional();
    }

    Optional<LocalDate> dayOf(ChaseRoundId round) {
        return client.sql("select ran_at from chase_round where id = ?")
                .param(round.value())
                .query(OffsetDateTime.class)
                .optional()
                .map(at -> at.atZoneSameInstant(DomainEvent.ZONE).toLocalDate());
    }

    List<ChaseEntry> ofRound(ChaseRoundId round) {
        return client.sql("select " + COLUMNS + " from chase_entry where round = ? order by work_item")
                .param(round.value())
                .query(Ledger::entry)
                .list();
    }

    /** Every round, with count and hash of its rows as they are: those of one round are held at a time. */
    List<RoundProof> rounds() {
        Map<ChaseRoundId, RoundProof> rounds = new LinkedHashMap<>();
        client.sql("select id from chase_round order by ran_at, id")
                .query(UUID.class)
                .list()
                .forEach(id -> {
                    var round = new ChaseRoundId(id);
                    rounds.put(round, new RoundProof(round, 0, LedgerHash.of(List.of())));
                });
        List<ChaseEntry> held = new ArrayList<>();
        try (Stream<ChaseEntry> entries = everything()) {
            entries.forEach(entry -> {
                if (!held.isEmpty() && !held.get(0).round().equals(entry.round())) {
                    prove(held, rounds);
                }
                held.add(entry);
            });
        }
        prove(held, rounds);
        return List.copyOf(rounds.values());
    }

    private static void prove(List<ChaseEntry> held, Map<ChaseRoundId, RoundProof> rounds) {
        if (!held.isEmpty()) {
            ChaseRoundId round = held.get(0).round();
            rounds.put(round, new RoundProof(round, held.size(), LedgerHash.of(held)));
            held.clear();
        }
    }

    private Stream<ChaseEntry> everything() {
        return jdbc.queryForStream(
                connection -> {
                    PreparedStatement statement =
                            connection.prepareStatement("select " + COLUMNS + " from chase_entry order by round");
                    statement.setFetchSize(BATCH);
                    return statement;
                },
                null,
                Ledger::entry);
    }

    List<ChaseEntry> ofItem(WorkItemId item) {
        return client.sql("select " + COLUMNS + " from chase_entry where work_item = ? order by at, id")
                .param(item.value())
                .query(Ledger::entry)
                .list();
    }

    List<ChaseEntry> ofItems(Collection<WorkItemId> items) {
        if (items.isEmpty()) {
            return List.of();
        }
        return client.sql("select " + COLUMNS + " from chase_entry where work_item in (:items) order by at, id")
                .param("items", items.stream().map(WorkItemId::value).toList())
                .query(Ledger::entry)
                .list();
    }

    List<ChaseEntry> ofLearningPoint(LearningPointId learningPoint) {
        return client.sql("select " + COLUMNS + " from chase_entry where learning_point = ? order by at, id")
                .param(learningPoint.value())
                .query(Ledger::entry)
                .list();
    }

    List<ChaseEntry> withIds(Collection<ChaseId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return client.sql("select " + COLUMNS + " from chase_entry where id in (:ids) order by due_on, work_item")
                .param("ids", ids.stream().map(ChaseId::value).toList())
                .query(Ledger::entry)
                .list();
    }

    List<ChaseEntry> find(LedgerFilter filter, LedgerScope scope, int offset, int limit) {
        LedgerSearch search = LedgerSearch.of(filter, scope);
        return client.sql("select " + COLUMNS + " from chase_entry" + search.where()
                        + " order by at desc, id desc limit :limit offset :offset")
                .params(search.values())
                .param("limit", limit)
                .param("offset", offset)
                .query(Ledger::entry)
                .list();
    }

    long count(LedgerFilter filter, LedgerScope scope) {
        LedgerSearch search = LedgerSearch.of(filter, scope);
        return client.sql("select count(*) from chase_entry" + search.where())
                .params(search.values())
                .query(Long.class)
                .single();
    }

    private static void fill(PreparedStatement statement, ChaseEntry entry) throws SQLException {
        statement.setObject(1, entry.id().value());
        statement.setObject(2, entry.round().value());
        statement.setObject(3, entry.item().value());
        statement.setObject(4, value(entry.learningPoint()));
        statement.setObject(5, value(entry.agency()));
        statement.setObject(6, entry.post().value());
        statement.setObject(7, entry.dueOn());
        statement.setInt(8, entry.dueRevision());
        statement.setInt(9, entry.workingDaysPastDue());
        statement.setString(10, entry.level().name());
        statement.setString(11, entry.tell().name());
        statement.setObject(12, value(entry.toldPost()));
        statement.setObject(13, value(entry.toldPerson()));
        statement.setObject(14, utc(entry.at()));
    }

    private static ChaseEntry entry(ResultSet row, int number) throws SQLException {
        UUID learningPoint = row.getObject("learning_point", UUID.class);
        UUID agency = row.getObject("agency", UUID.class);
        UUID toldPost = row.getObject("told_post", UUID.class);
        UUID toldPerson = row.getObject("told_person", UUID.class);
        return new ChaseEntry(
                new ChaseId(row.getObject("id", UUID.class)),
                new ChaseRoundId(row.getObject("round", UUID.class)),
                new WorkItemId(row.getObject("work_item", UUID.class)),
                learningPoint == null ? null : new LearningPointId(learningPoint),
                agency == null ? null : new AgencyId(agency),
                new PostId(row.getObject("post", UUID.class)),
                row.getObject("due_on", LocalDate.class),
                row.getInt("due_revision"),
                row.getInt("working_days"),
                ChaseLevel.valueOf(row.getString("level")),
                Tell.valueOf(row.getString("tell")),
                toldPost == null ? null : new PostId(toldPost),
                toldPerson == null ? null : new PersonId(toldPerson),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable UUID value(@Nullable Id id) {
        return id == null ? null : id.value();
    }
}
