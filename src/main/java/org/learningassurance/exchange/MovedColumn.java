package org.learningassurance.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A column that both databases have. @param type PostgreSQL's name for what it holds */
record MovedColumn(String name, String type) {

    boolean heavy() {
        return type.equals("bytea");
    }

    /** What the column holds in the current row, alike whichever database it is read from. */
    @Nullable
    Object read(ResultSet row, int index) throws SQLException {
        return switch (type) {
            case "varchar", "text", "bpchar" -> row.getString(index);
            case "uuid" -> row.getObject(index, UUID.class);
            case "bool" -> row.getObject(index, Boolean.class);
            case "int2", "int4", "int8" -> whole(row, index);
            case "float8" -> row.getObject(index, Double.class);
            case "numeric" -> row.getBigDecimal(index);
            case "date" -> row.getObject(index, LocalDate.class);
            case "timestamp" -> row.getObject(index, LocalDateTime.class);
            case "timestamptz" -> utc(row.getObject(index, OffsetDateTime.class));
            case "bytea" -> row.getBytes(index);
            default -> throw new IllegalStateException("Nobody has said how to move %s %s".formatted(name, type));
        };
    }

    private static @Nullable Long whole(ResultSet row, int index) throws SQLException {
        long number = row.getLong(index);
        return row.wasNull() ? null : number;
    }

    private static @Nullable OffsetDateTime utc(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.withOffsetSameInstant(ZoneOffset.UTC);
    }
}
