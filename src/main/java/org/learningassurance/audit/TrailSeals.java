package org.learningassurance.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The links of the chain: added and read, never changed and never deleted. */
@Repository
class TrailSeals {

    record Link(long number, UUID entry, String previous, String hash, Instant sealedAt) {}

    private final JdbcTemplate jdbc;

    TrailSeals(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** One sealer at a time, on whichever node; until the transaction ends. */
    void lock() {
        jdbc.queryForList("select id from trail_lock where id = 1 for update");
    }

    Optional<Link> last() {
        return jdbc
                .query(
                        "select number, entry, previous_hash, hash, sealed_at from trail_seal order by number desc limit 1",
                        TrailSeals::link)
                .stream()
                .findFirst();
    }

    /** Adds links and takes their entries off the waiting list. */
    void add(List<Link> links) {
        jdbc.batchUpdate(
                "insert into trail_seal (number, entry, previous_hash, hash, sealed_at) values (?, ?, ?, ?, ?)",
                links.stream()
                        .map(link -> new Object[] {
                            link.number(),
                            link.entry(),
                            link.previous(),
                            link.hash(),
                            link.sealedAt().atOffset(ZoneOffset.UTC)
                        })
                        .toList());
        jdbc.batchUpdate(
                "delete from trail_waiting where entry = ?",
                links.stream().map(link -> new Object[] {link.entry()}).toList());
    }

    List<Link> after(long number, int most) {
        return jdbc.query(
                "select number, entry, previous_hash, hash, sealed_at from trail_seal where number > ? "
                        + "order by number limit ?",
                TrailSeals::link,
                number,
                most);
    }

    private static Link link(ResultSet row, int number) throws SQLException {
        return new Link(
                row.getLong(1),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                row.getObject(5, OffsetDateTime.class).toInstant());
    }
}
