package org.learningassurance.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes much of little, in the database and set by set: every row of some tables is copied many times over, each copy with ids of its
 * own that follow from the old ones, so that copies refer to copies.
 */
final class Volume {

    private final DataSource database;
    private final JdbcClient jdbc;
    private final JdbcTemplate rows;
    private final TransactionTemplate transaction;

    Volume(DataSource database) {
        this.database = database;
        jdbc = JdbcClient.create(database);
        rows = new JdbcTemplate(database);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
    }

    /**
     * @param ids columns whose values are ids that were copied, or are being copied
     * @param where which rows are copied
     */
    record Copied(String table, List<String> ids, String where) {

        static Copied of(String table, String... ids) {
            return new Copied(table, List.of(ids), "true");
        }

        Copied where(String condition) {
            return new Copied(table, ids, condition);
        }
    }

    /** @param times how many copies, from the given number on */
    void copy(Copied copied, int from, int times) {
        List<Column> columns = columns(copied.table());
        String names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        String values = columns.stream()
                .map(column -> copied.ids().contains(column.name().toLowerCase(Locale.ROOT))
                        ? column.another()
                        : "t." + column.name())
                .collect(Collectors.joining(", "));
        run("insert into %s (%s) select %s from (select * from %s where %s) t cross join %s"
                .formatted(copied.table(), names, values, copied.table(), copied.where(), numbers(from, times)));
    }

    void run(String sql, Object... values) {
        transaction.executeWithoutResult(status -> jdbc.sql(sql).params(values).update());
    }

    /** Runs an update for each id that a query answers with: H2 would ask a query within the update again for each row. */
    void runForEach(String update, List<?> ids) {
        transaction.executeWithoutResult(status -> rows.batchUpdate(
                update, ids.stream().map(id -> new Object[] {id}).toList()));
    }

    long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    /** So that the planner knows how much there is; and as a database is left by its housekeeping, which else might run in a race. */
    void analyse() {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(true);
            JdbcClient.create(new SingleConnectionDataSource(connection, true))
                    .sql(Sides.POSTGRES ? "vacuum analyze" : "analyze")
                    .update();
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static String numbers(int from, int times) {
        return Sides.POSTGRES
                ? "generate_series(%d, %d) as copy(n)".formatted(from, from + times - 1)
                : "(select x as n from system_range(%d, %d)) copy".formatted(from, from + times - 1);
    }

    /** A column that the database does not number by itself. */
    private record Column(String name, boolean uuid, int length) {

        String another() {
            String text = "concat(cast(t.%s as varchar(80)), '-', copy.n)".formatted(name);
            String hash = Sides.POSTGRES
                    ? "md5(%s)".formatted(text)
                    : "rawtohex(hash('MD5', stringtoutf8(%s)))".formatted(text);
            String id = uuid ? "cast(%s as uuid)".formatted(hash) : "substring(%s, 1, %d)".formatted(hash, length);
            return "case when t.%s is null then null else %s end".formatted(name, id);
        }
    }

    private List<Column> columns(String table) {
        return jdbc.sql("""
                        select column_name, data_type, character_maximum_length from information_schema.columns
                        where lower(table_name) = lower(?) and lower(table_schema) = 'public' and is_identity = 'NO'
                        order by ordinal_position""")
                .param(table)
                .query((row, number) -> new Column(
                        row.getString(1), row.getString(2).equalsIgnoreCase("uuid"), Math.min(32, row.getInt(3))))
                .list();
    }
}
