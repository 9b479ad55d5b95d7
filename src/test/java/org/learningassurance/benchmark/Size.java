package org.learningassurance.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** How much each table of a database holds, its indexes included. */
record Size(Map<String, Table> tables) {

    private static final int TOLD = 12;

    record Table(long rows, long bytes) {

        static final Table EMPTY = new Table(0, 0);

        Table minus(Table before) {
            return new Table(rows - before.rows, bytes - before.bytes);
        }
    }

    static Size of(ApplicationContext tracker) {
        return of(tracker.getBean(DataSource.class));
    }

    static Size of(DataSource database) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(true);
            return of(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static Size of(JdbcClient jdbc) {
        Map<String, Table> tables = new TreeMap<>();
        for (String table : tables(jdbc)) {
            if (Sides.POSTGRES) {
                jdbc.sql("vacuum full " + table).update();
            }
            long rows = number(jdbc, "select count(*) from " + table);
            long bytes = number(
                    jdbc,
                    (Sides.POSTGRES ? "select pg_total_relation_size('%s')" : "call disk_space_used('%s')")
                            .formatted(table));
            tables.put(table.toLowerCase(Locale.ROOT), new Table(rows, bytes));
        }
        return new Size(tables);
    }

    long rows() {
        return sum(Table::rows);
    }

    long bytes() {
        return sum(Table::bytes);
    }

    /** How many rows each table has. */
    static Map<String, Long> rows(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        return tables(jdbc).stream()
                .collect(Collectors.toMap(Function.identity(), table -> number(jdbc, "select count(*) from " + table)));
    }

    Size since(Size before) {
        Map<String, Table> grown = new TreeMap<>();
        tables.forEach((name, table) -> grown.put(name, table.minus(before.tables.getOrDefault(name, Table.EMPTY))));
        return new Size(grown);
    }

    /** The tables with most of it, per thing done. */
    String most(double things) {
        return tables.entrySet().stream()
                .sorted((one, other) ->
                        Long.compare(other.getValue().bytes(), one.getValue().bytes()))
                .limit(TOLD)
                .map(table -> "%s %.1f rows %.0f bytes"
                        .formatted(
                                table.getKey(),
                                table.getValue().rows() / things,
                                table.getValue().bytes() / things))
                .collect(Collectors.joining("; "));
    }

    private long sum(ToLongFunction<Table> part) {
        return tables.values().stream().mapToLong(part).sum();
    }

    private static List<String> tables(JdbcClient jdbc) {
        return jdbc.sql(
                        "select table_name from information_schema.tables where lower(table_schema) = 'public' and table_name not like 'flyway%'")
                .query(String.class)
                .list();
    }

    private static long number(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
