package org.learningassurance.reporting;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningassurance.directory.ClosedDays;
import org.learningassurance.directory.Closures;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.Disposition;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Rung;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of positions: rows are added and read as at a moment, never changed. */
@Repository
class PositionRows {

    private static final String RUNG_COLUMNS =
            "agency_return, learning_point, agency, round, rung, disposition, due_on,"
                    + " due_soon_on, opens_on, due_revision, with_partnership, recorded_at";

    /** A return may have been passed on since, or not yet (R10). */
    private static final String EVER_OF_AGENCIES =
            " and agency_return in (select agency_return from rung_position where agency in (:agencies))";

    private static final int AT_ONCE = 1_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate rows;

    PositionRows(JdbcClient jdbc, JdbcTemplate rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    void add(List<RungRow> added) {
        rows.batchUpdate(
                "insert into rung_position (" + RUNG_COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                added.stream()
                        .map(row -> new Object[] {
                            row.agencyReturn().value(),
                            row.learningPoint().value(),
                            row.agency().value(),
                            row.round(),
                            row.rung().name(),
                            row.disposition().name(),
                            row.dueOn(),
                            row.dueSoonOn(),
                            row.opensOn(),
                            row.dueRevision(),
                            row.withPartnership(),
                            utc(row.since())
                        })
                        .toList());
    }

    void add(LearningPointId point, Milestone milestone, @Nullable UUID about, Instant at) {
        jdbc.sql("insert into point_milestone (learning_point, milestone, about, recorded_at) values (?, ?, ?, ?)")
                .param(point.value())
                .param(milestone.name())
                .param(about)
                .param(utc(at))
                .update();
    }

    void add(AgencyId agency, Closures closures, Instant at) {
        jdbc.sql("insert into agency_closure (agency, periods, recorded_at) values (?, ?, ?)")
                .param(agency.value())
                .param(written(closures))
                .param(utc(at))
                .update();
    }

    /** The last row of every rung that was recorded by a moment. */
    List<RungRow> rungsAsAt(Instant at) {
        return rungsAsAt(at, "", "", Map.of());
    }

    /** The same for the rungs that were these agencies' at that moment. */
    List<RungRow> rungsAsAt(Instant at, Collection<AgencyId> agencies) {
        List<UUID> ids = agencies.stream().map(AgencyId::value).toList();
        return ids.isEmpty()
                ? List.of()
                : rungsAsAt(at, EVER_OF_AGENCIES, " and agency in (:agencies)", Map.of("agencies", ids));
    }

    /** The same for these returns, whichever agency had them at that moment. */
    List<RungRow> rungsOfReturnsAsAt(Instant at, Collection<ReturnId> returns) {
        List<UUID> ids = returns.stream().map(ReturnId::value).toList();
        return ids.isEmpty()
                ? List.of()
                : rungsAsAt(at, " and agency_return in (:returns)", "", Map.of("returns", ids));
    }

    /** The same for one learning point. */
    List<RungRow> rungsAsAt(Instant at, LearningPointId point) {
        return rungsAsAt(at, " and learning_point = :point", "", Map.of("point", point.value()));
    }

    /**
     * @param of narrows the returns that are looked through, so that not every row ever written is put in order
     * @param then narrows what stood at the moment
     */
    private List<RungRow> rungsAsAt(Instant at, String of, String then, Map<String, ?> values) {
        return jdbc.sql("select " + RUNG_COLUMNS + " from (select p.*, row_number() over"
                        + " (partition by agency_return, rung order by recorded_at desc, id desc) as newest"
                        + " from rung_position p where recorded_at <= :at" + of + ") q where newest = 1" + then
                        + " order by learning_point, agency, round, rung")
                .param("at", utc(at))
                .params(values)
                .query(PositionRows::rung)
                .list();
    }

    /** Every row of every rung that was recorded by a moment, in the order of recording. To be closed. */
    Stream<RungRow> everyRungBy(Instant at) {
        return stream(
                "select " + RUNG_COLUMNS + " from rung_position where recorded_at <= ? order by recorded_at, id",
                PositionRows::rung,
                utc(at));
    }

    /** Every row of every rung, by return and then in the order in which they were written. To be closed. */
    Stream<RungRow> everyRung() {
        return stream("select " + RUNG_COLUMNS + " from rung_position order by agency_return, id", PositionRows::rung);
    }

    /** Every milestone of every learning point, by learning point. To be closed. */
    Stream<PointSaid> everyPoint() {
        return stream(
                "select learning_point, milestone, about, recorded_at from point_milestone order by learning_point, id",
                (row, number) -> new PointSaid(
                        row.getObject("learning_point", UUID.class),
                        Milestone.valueOf(row.getString("milestone")),
                        row.getObject("about", UUID.class),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()));
    }

    private <T> Stream<T> stream(String sql, RowMapper<T> mapper, Object... values) {
        return rows.queryForStream(
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
                mapper);
    }

    /** Returns with a row by which a rung is due soon only after it is due: no rule makes one. */
    List<UUID> dueSoonAfterDue(int most) {
        return jdbc.sql("select distinct agency_return from rung_position where due_soon_on > due_on limit ?")
                .param(most)
                .query(UUID.class)
                .list();
    }

    /** What had happened to every learning point by a moment. */
    Map<LearningPointId, PointHistory> pointsAsAt(Instant at) {
        return pointsAsAt(at, "", Map.of());
    }

    /** What had happened to one learning point by a moment. */
    PointHistory pointAsAt(Instant at, LearningPointId point) {
        return pointsAsAt(at, " and learning_point = :point", Map.of("point", point.value()))
                .getOrDefault(point, PointHistory.NOTHING);
    }

    /** When the first brief was issued on each learning point that had one by a moment. */
    Map<LearningPointId, Instant> firstBriefsBy(Instant at) {
        Map<LearningPointId, Instant> briefs = new HashMap<>();
        jdbc.sql("select learning_point, min(recorded_at) as first_at from point_milestone"
                        + " where milestone = 'BRIEF_ISSUED' and recorded_at <= :at group by learning_point")
                .param("at", utc(at))
                .query((ResultSet row) -> {
                    briefs.put(
                            LearningPointId.of(row.getObject("learning_point", UUID.class)),
                            row.getObject("first_at", OffsetDateTime.class).toInstant());
                });
        return briefs;
    }

    /** How many learning points had been reopened by a moment. */
    int reopenedBy(Instant at) {
        return jdbc.sql("select count(distinct learning_point) from point_milestone"
                        + " where milestone = 'REOPENED' and recorded_at <= :at")
                .param("at", utc(at))
                .query(Integer.class)
                .single();
    }

    private Map<LearningPointId, PointHistory> pointsAsAt(Instant at, String scope, Map<String, ?> values) {
        Map<LearningPointId, List<PointHistory.Event>> events = new LinkedHashMap<>();
        jdbc.sql("select learning_point, milestone, about from point_milestone where recorded_at <= :at" + scope
                        + " order by recorded_at, id")
                .param("at", utc(at))
                .params(values)
                .query((ResultSet row) -> {
                    events.computeIfAbsent(
                                    LearningPointId.of(row.getObject("learning_point", UUID.class)),
                                    point -> new ArrayList<>())
                            .add(new PointHistory.Event(
                                    Milestone.valueOf(row.getString("milestone")), row.getObject("about", UUID.class)));
                });
        Map<LearningPointId, PointHistory> histories = new LinkedHashMap<>();
        events.forEach((point, happened) -> histories.put(point, new PointHistory(happened)));
        return histories;
    }

    /** When agencies were closed, as known at a moment. */
    Map<AgencyId, Closures> closuresAsAt(Instant at) {
        Map<AgencyId, Closures> closures = new HashMap<>();
        jdbc.sql("select agency, periods from agency_closure where recorded_at <= :at order by recorded_at, id")
                .param("at", utc(at))
                .query((ResultSet row) -> {
                    closures.put(AgencyId.of(row.getObject("agency", UUID.class)), read(row.getString("periods")));
                });
        return closures;
    }

    /** When agencies are closed, as known now; those that never said so are missing from the answer. */
    Map<AgencyId, Closures> closures(Collection<AgencyId> agencies) {
        Map<AgencyId, Closures> closures = new HashMap<>();
        jdbc.sql("select agency, periods from agency_closure where agency in (:agencies) order by recorded_at, id")
                .param("agencies", agencies.stream().map(AgencyId::value).toList())
                .query((ResultSet row) -> {
                    closures.put(AgencyId.of(row.getObject("agency", UUID.class)), read(row.getString("periods")));
                });
        return closures;
    }

    private static RungRow rung(ResultSet row, int number) throws SQLException {
        return new RungRow(
                ReturnId.of(row.getObject("agency_return", UUID.class)),
                LearningPointId.of(row.getObject("learning_point", UUID.class)),
                AgencyId.of(row.getObject("agency", UUID.class)),
                row.getInt("round"),
                Rung.valueOf(row.getString("rung")),
                Disposition.valueOf(row.getString("disposition")),
                row.getObject("due_on", LocalDate.class),
                row.getObject("due_soon_on", LocalDate.class),
                row.getObject("opens_on", LocalDate.class),
                row.getInt("due_revision"),
                row.getBoolean("with_partnership"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant());
    }

    private static String written(Closures closures) {
        return closures.periods().stream()
                .map(days -> "%s,%s,%s".formatted(days.first(), days.last(), days.everyYear() ? "Y" : "N"))
                .collect(Collectors.joining(";"));
    }

    private static Closures read(String periods) {
        return new Closures(Arrays.stream(periods.split(";"))
                .filter(period -> !period.isEmpty())
                .map(period -> period.split(","))
                .map(parts ->
                        new ClosedDays("", LocalDate.parse(parts[0]), LocalDate.parse(parts[1]), parts[2].equals("Y")))
                .toList());
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
