package org.learningassurance.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** How much all tables of a database hold, their indexes included. */
record Size(long rows, long bytes) {

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
        long rows = 0;
        long bytes = 0;
        for (String table : tables(jdbc)) {
            if (Sides.POSTGRES) {
                jdbc.sql("vacuum full " + table).update();
            }
            rows += number(jdbc, "select count(*) from " + table);
            bytes += number(
                    jdbc,
                    (Sides.POSTGRES ? "select pg_total_relation_size('%s')" : "call disk_space_used('%s')")
                            .formatted(table));
        }
        return new Size(rows, bytes);
    }

    /** How many rows each table has. */
    static Map<String, Long> rows(DataSource database) {
        JdbcClient jdbc = JdbcClient.create(database);
        return tables(jdbc).stream()
                .collect(Collectors.toMap(Function.identity(), table -> number(jdbc, "select count(*) from " + table)));
    }

    Size since(Size before) {
        return new Size(rows - before.rows, bytes - before.bytes);
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
