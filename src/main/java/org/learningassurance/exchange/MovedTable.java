package org.learningassurance.exchange;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A table that both databases have. */
record MovedTable(String name, List<MovedColumn> columns) {

    boolean heavy() {
        return columns.stream().anyMatch(MovedColumn::heavy);
    }

    String clear() {
        return "delete from " + name;
    }

    String select() {
        return "select %s from %s".formatted(names(), name);
    }

    /** Keeps the numbers that the old database has given. */
    String insert() {
        return "insert into %s (%s) overriding system value values (%s)"
                .formatted(name, names(), String.join(", ", Collections.nCopies(columns.size(), "?")));
    }

    private String names() {
        return columns.stream().map(MovedColumn::name).collect(Collectors.joining(", "));
    }

    List<@Nullable Object> read(ResultSet row) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>(columns.size());
        for (int index = 0; index < columns.size(); index++) {
            values.add(columns.get(index).read(row, index + 1));
        }
        return values;
    }

    static void bind(List<@Nullable Object> row, PreparedStatement insert) throws SQLException {
        for (int index = 0; index < row.size(); index++) {
            insert.setObject(index + 1, row.get(index));
        }
    }
}
