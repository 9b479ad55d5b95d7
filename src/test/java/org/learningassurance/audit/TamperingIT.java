package org.learningassurance.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.PersonId;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody with the database's password changes the trail behind the application's back. Each change is undone again. */
@TrackerIT
@TestInstance(Lifecycle.PER_CLASS)
class TamperingIT {

    @Autowired
    private TrailService trail;

    @Autowired
    private TrailSealer sealer;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate jdbc;

    private UUID first = new UUID(0, 0);
    private UUID middle = new UUID(0, 0);

    @BeforeEach
    void threeEntriesAreSealed() {
        LearningPointId learningPoint = LearningPointId.next();
        List.of("First", "Middle", "Last")
                .forEach(title -> transaction.executeWithoutResult(
                        status -> events.publishEvent(Noted.on(learningPoint, title, AgencyId.next()))));
        sealer.sealAll();
        List<UUID> ids = jdbc.queryForList(
                "select id from trail_entry where subject_id = ? order by place", UUID.class, learningPoint.value());
        first = ids.get(0);
        middle = ids.get(1);
    }

    /** What a test finds is what it did itself, and all of it is undone. */
    @BeforeAll
    @AfterAll
    void theTrailIsWhole() {
        sealer.sealAll();
        assertThat(faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"trail_entry, id", "trail_about, entry", "trail_text, entry", "trail_seal, entry"})
    void isFoundInWhicheverColumnOfWhicheverRow(String table, String key) {
        List<String> changed = new ArrayList<>();
        List<String> unnoticed = new ArrayList<>();
        for (String column : columns(table)) {
            tamper(() -> {
                if (change(table, key, column)) {
                    changed.add(column);
                    if (faults().isEmpty()) {
                        unnoticed.add(column);
                    }
                }
            });
        }

        assertThat(changed).hasSizeGreaterThanOrEqualTo(2);
        assertThat(unnoticed).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"trail_about", "trail_text", "trail_seal"})
    void isFoundWhenARowIsGone(String table) {
        tamper(() -> {
            assertThat(jdbc.update("delete from " + table + " where entry = ?", middle))
                    .isPositive();
            assertThat(faults()).isNotEmpty();
        });
    }

    @Test
    void isFoundWhenAWholeEntryIsGone() {
        tamper(() -> {
            List.of("trail_about", "trail_text", "trail_seal")
                    .forEach(table -> jdbc.update("delete from " + table + " where entry = ?", middle));
            jdbc.update("delete from trail_entry where id = ?", middle);
            assertThat(faults()).anyMatch(fault -> fault.startsWith("The chain is broken"));
        });
    }

    @Test
    void isFoundWhenAnEntryIsShownOnAnotherTimeline() {
        tamper(() -> {
            jdbc.update(
                    "insert into trail_about (entry, kind, subject_id) values (?, 'AGENCY', ?)",
                    middle,
                    UUID.randomUUID());
            assertThat(faults()).anyMatch(fault -> fault.contains("was changed after it was written"));
        });
    }

    @Test
    void isFoundWhenAnEntryIsChangedTogetherWithItsOwnHash() {
        tamper(() -> {
            jdbc.update("update trail_entry set content_hash = ? where id = ?", "f".repeat(64), middle);
            assertThat(faults()).anyMatch(fault -> fault.contains("no longer fits its entry"));
        });
    }

    @Test
    void isFoundWhenTwoTextsAreSwapped() {
        tamper(() -> {
            jdbc.update(
                    "update trail_text set detail = (select o.detail from trail_text o where o.entry = ?), "
                            + "detail_salt = (select o.detail_salt from trail_text o where o.entry = ?) where entry = ?",
                    first,
                    first,
                    middle);
            assertThat(faults()).anyMatch(fault -> fault.contains("DETAIL text of entry " + middle));
        });
    }

    @Test
    void isFoundWhenAnEntryNeverReachesTheChain() {
        transaction.executeWithoutResult(
                status -> events.publishEvent(Noted.on(LearningPointId.next(), "Waiting", AgencyId.next())));
        tamper(() -> {
            jdbc.update("delete from trail_waiting");
            assertThat(faults()).anyMatch(fault -> fault.contains("in the chain, or waiting for it"));
        });
    }

    @Test
    void isNotFoundWhereTwoPeopleErasedATextAsTheTrailSays() {
        long before = trail.verify(Actor.clock()).erased();
        transaction.executeWithoutResult(status -> {
            eraseDetail(middle);
            events.publishEvent(new TextErased(
                    middle,
                    TextPart.DETAIL,
                    PersonId.next(),
                    "It named a child",
                    Noted.OFFICER,
                    java.time.Instant.parse("2026-05-01T10:00:00Z")));
        });
        sealer.sealAll();

        assertThat(faults()).isEmpty();
        assertThat(trail.verify(Actor.clock()).erased()).isEqualTo(before + 1);
    }

    @Test
    void isFoundWhereATextIsGoneAndNoEntrySaysSo() {
        tamper(() -> {
            eraseDetail(middle);
            assertThat(faults()).anyMatch(fault -> fault.contains("DETAIL text of entry " + middle));
        });
    }

    private void eraseDetail(UUID entry) {
        jdbc.update("update trail_text set detail = null, detail_salt = null where entry = ?", entry);
    }

    private List<String> faults() {
        return new TrailVerifier(new TrailEntries(jdbc), new TrailSeals(jdbc))
                .verify()
                .faults();
    }

    private void tamper(Runnable change) {
        transaction.executeWithoutResult(status -> {
            change.run();
            status.setRollbackOnly();
        });
    }

    /** Whether the database let it be changed. */
    private boolean change(String table, String key, String column) {
        Object before = Objects.requireNonNullElse(
                jdbc.queryForList("select " + column + " from " + table + " where " + key + " = ?", middle)
                        .get(0)
                        .get(column),
                "");
        String statement = "update " + table + " set " + column + " = ? where " + key + " = ?";
        return Boolean.TRUE.equals(jdbc.execute((ConnectionCallback<Boolean>) connection -> {
            Savepoint untouched = connection.setSavepoint();
            try (PreparedStatement update = connection.prepareStatement(statement)) {
                update.setObject(1, another(column, before));
                update.setObject(2, middle);
                return update.executeUpdate() > 0;
            } catch (SQLException refusedByTheDatabase) {
                connection.rollback(untouched);
                return false;
            }
        }));
    }

    private Object another(String column, Object before) {
        if (before instanceof UUID) {
            return column.equals("id") || column.equals("entry") ? first : UUID.randomUUID();
        }
        if (before instanceof Long number) {
            return number + 1_000_000;
        }
        if (before instanceof Date day) {
            return day.toLocalDate().plusDays(1);
        }
        if (before instanceof OffsetDateTime time) {
            return time.plusSeconds(1);
        }
        if (before instanceof Timestamp time) {
            return time.toInstant().plusSeconds(1).atOffset(ZoneOffset.UTC);
        }
        assertThat(before).isInstanceOf(String.class);
        return "tampered";
    }

    private List<String> columns(String table) {
        List<String> columns = Objects.requireNonNull(jdbc.query("select * from " + table + " where 1 = 0", rows -> {
            List<String> names = new ArrayList<>();
            for (int index = 1; index <= rows.getMetaData().getColumnCount(); index++) {
                names.add(rows.getMetaData().getColumnName(index).toLowerCase(Locale.ROOT));
            }
            return names;
        }));
        assertThat(columns).hasSizeGreaterThan(2);
        return columns;
    }
}
