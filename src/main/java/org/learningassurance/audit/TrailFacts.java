package org.learningassurance.audit;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.UUID;
import java.util.stream.Stream;
import org.learningassurance.shared.SubjectKind;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the trail for what a machine can count, row by row: there may be millions. */
@Repository
class TrailFacts {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<java.util.Map<String, String>> FACTS = new TypeReference<>() {};
    private static final int AT_ONCE = 1_000;

    private final JdbcTemplate jdbc;

    TrailFacts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Stream<TrailFact> of(String type) {
        return stream(
                "select type, subject_id, subject_id, recorded_at, occurred_on, facts from trail_entry where type = ? "
                        + "order by subject_id, place",
                type);
    }

    Stream<TrailFact> on(SubjectKind kind, Collection<String> types) {
        Object[] values = Stream.concat(Stream.of(kind.name()), types.stream()).toArray();
        return stream(
                "select e.type, e.subject_id, a.subject_id, e.recorded_at, e.occurred_on, e.facts "
                        + "from trail_about a join trail_entry e on e.id = a.entry where a.kind = ? and e.type in ("
                        + String.join(", ", Collections.nCopies(types.size(), "?"))
                        + ") order by a.subject_id, e.place",
                values);
    }

    Stream<TrailFact> since(LocalDate first, Collection<String> types) {
        Object[] values = Stream.concat(Stream.of(first), types.stream()).toArray();
        return stream(
                "select type, subject_id, subject_id, recorded_at, occurred_on, facts from trail_entry "
                        + "where occurred_on >= ? and type in ("
                        + String.join(", ", Collections.nCopies(types.size(), "?"))
                        + ") order by place",
                values);
    }

    private Stream<TrailFact> stream(String sql, Object... values) {
        return jdbc.queryForStream(
                connection -> {
                    PreparedStatement statement = connection.prepareStatement(sql);
                    statement.setFetchSize(AT_ONCE);
                    return statement;
                },
                statement -> {
                    for (int index = 0; index < values.length; index++) {
                        statement.setObject(index + 1, values[index]);
                    }
                },
                TrailFacts::fact);
    }

    private static TrailFact fact(ResultSet row, int number) throws SQLException {
        return new TrailFact(
                row.getString(1),
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                row.getObject(5, LocalDate.class),
                JSON.readValue(row.getString(6), FACTS));
    }
}
