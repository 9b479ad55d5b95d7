package org.learningassurance.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The trail's rows: added and read, never changed and never deleted. */
@Repository
class TrailEntries {

    private static final String COLUMNS =
            "e.id, e.place, e.type, e.recorded_at, e.occurred_on, e.by_person, e.subject_kind, "
                    + "e.subject_id, e.facts, e.title_hash, e.by_hash, e.detail_hash, e.content_hash";

    private final JdbcTemplate jdbc;

    TrailEntries(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** An entry with what stands beside it. */
    record Written(TrailEntry entry, Collection<Shown> about, TrailText title, TrailText by, TrailText detail) {}

    /** Their places follow the order of the list. */
    void add(List<Written> written) {
        insert(
                "insert into trail_entry (id, type, recorded_at, occurred_on, by_person, subject_kind, subject_id, "
                        + "facts, title_hash, by_hash, detail_hash, content_hash) "
                        + "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                written.stream().map(Written::entry).map(TrailEntries::values));
        insert(
                "insert into trail_text (entry, title, title_salt, by_name, by_salt, detail, detail_salt) "
                        + "values (?, ?, ?, ?, ?, ?, ?)",
                written.stream().map(TrailEntries::texts));
        insert(
                "insert into trail_about (entry, kind, subject_id) values (?, ?, ?)",
                written.stream()
                        .flatMap(each -> each.about().stream()
                                .map(subject -> new Object[] {each.entry().id(), subject.kind(), subject.id()})));
        insert("insert into trail_waiting (entry) values (?)", written.stream().map(each ->
                new Object[] {each.entry().id()}));
    }

    private void insert(String sql, Stream<Object[]> rows) {
        jdbc.batchUpdate(sql, rows.toList());
    }

    private static Object[] values(TrailEntry entry) {
        return new Object[] {
            entry.id(),
            entry.type(),
            entry.recordedAt().atOffset(ZoneOffset.UTC),
            entry.occurredOn(),
            entry.byPerson(),
            entry.subjectKind(),
            entry.subjectId(),
            entry.facts(),
            entry.titleHash(),
            entry.byHash(),
            entry.detailHash(),
            entry.contentHash()
        };
    }

    private static Object[] texts(Written written) {
        return new Object[] {
            written.entry().id(),
            written.title().text(),
            written.title().salt(),
            written.by().text(),
            written.by().salt(),
            written.detail().text(),
            written.detail().salt()
        };
    }

    /** In the order of writing, from after a place. */
    List<TrailEntry> after(long place, int most) {
        return jdbc.query(
                "select " + COLUMNS + " from trail_entry e where e.place > ? order by e.place limit ?",
                TrailEntries::entry,
                place,
                most);
    }

    /** Not sealed yet, in the order of writing. */
    List<TrailEntry> waiting(int most) {
        return jdbc.query(
                "select " + COLUMNS
                        + " from trail_waiting w join trail_entry e on e.id = w.entry order by e.place limit ?",
                TrailEntries::entry,
                most);
    }

    /** Those of these links of the chain, by id. */
    Map<UUID, TrailEntry> ofLinks(long fromNumber, long toNumber) {
        return jdbc
                .query(
                        "select " + COLUMNS
                                + " from trail_seal s join trail_entry e on e.id = s.entry where s.number between ? and ?",
                        TrailEntries::entry,
                        fromNumber,
                        toNumber)
                .stream()
                .collect(Collectors.toMap(TrailEntry::id, Function.identity()));
    }

    /** On whose timelines these entries are shown, by entry. */
    Map<UUID, List<Shown>> about(long fromPlace, long toPlace) {
        return jdbc
                .query(
                        "select a.entry, a.kind, a.subject_id from trail_about a join trail_entry e on e.id = a.entry "
                                + "where e.place between ? and ?",
                        (row, number) -> Map.entry(
                                row.getObject(1, UUID.class),
                                new Shown(row.getString(2), row.getObject(3, UUID.class))),
                        fromPlace,
                        toPlace)
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** The texts beside these entries, by entry. */
    Map<UUID, Map<TextPart, TrailText>> texts(long fromPlace, long toPlace) {
        return jdbc
                .query(
                        "select t.entry, t.title, t.title_salt, t.by_name, t.by_salt, t.detail, t.detail_salt "
                                + "from trail_text t join trail_entry e on e.id = t.entry where e.place between ? and ?",
                        (row, number) -> Map.entry(
                                row.getObject(1, UUID.class),
                                Map.of(
                                        TextPart.TITLE, new TrailText(row.getString(2), row.getString(3)),
                                        TextPart.BY, new TrailText(row.getString(4), row.getString(5)),
                                        TextPart.DETAIL, new TrailText(row.getString(6), row.getString(7)))),
                        fromPlace,
                        toPlace)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Entries of these places that are neither sealed nor waiting, or both. */
    List<UUID> outsideTheChain(long fromPlace, long toPlace) {
        return jdbc.queryForList(
                "select e.id from trail_entry e left join trail_seal s on s.entry = e.id "
                        + "left join trail_waiting w on w.entry = e.id where e.place between ? and ? "
                        + "and ((s.entry is null and w.entry is null) or (s.entry is not null and w.entry is not null))",
                UUID.class,
                fromPlace,
                toPlace);
    }

    /** The facts of all entries of one type. */
    List<String> factsOf(String type) {
        return jdbc.queryForList("select facts from trail_entry where type = ?", String.class, type);
    }

    private static TrailEntry entry(ResultSet row, int number) throws SQLException {
        return new TrailEntry(
                row.getObject(1, UUID.class),
                row.getLong(2),
                row.getString(3),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                row.getObject(5, java.time.LocalDate.class),
                row.getObject(6, UUID.class),
                row.getString(7),
                row.getObject(8, UUID.class),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                row.getString(13));
    }
}
