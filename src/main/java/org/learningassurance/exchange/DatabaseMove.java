package org.learningassurance.exchange;

import java.math.BigInteger;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.Configuration;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Moves everything that the tracker knows into an empty PostgreSQL database: the schema by the same migrations, then every table, row by
 * row, in one transaction. In the end each table holds the same number of rows and the same content on both sides, or the new database
 * is as empty as before. The old database is only read.
 */
final class DatabaseMove {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseMove.class);
    private static final int ROWS_AT_ONCE = 500;
    /** Rows with files weigh up to half a megabyte each. */
    private static final int HEAVY_ROWS_AT_ONCE = 10;

    private static final String HISTORY = "flyway_schema_history";

    private final DataSource from;
    private final DataSource to;
    private final Flyway schema;

    /** @param settings how the old database was migrated */
    DatabaseMove(DataSource from, DataSource to, Configuration settings) {
        this.from = from;
        this.to = to;
        this.schema = Flyway.configure()
                .configuration(settings)
                .dataSource(to)
                .locations("classpath:db/migration/common", "classpath:db/migration/postgresql")
                .cleanDisabled(false)
                .load();
    }

    /** What one table held. @param content sum of its rows' hashes, whatever their order */
    record Content(long rows, BigInteger content) {}

    /**
     * @return what was moved, by table
     * @throws Refusal when nothing is to be moved, or the new database is not empty or none of PostgreSQL
     */
    Map<String, Content> move() throws SQLException {
        somethingMustBeHere();
        mustBeEmpty();
        schema.migrate();
        boolean moved = false;
        try {
            Map<String, Content> content = copyAll();
            moved = true;
            return content;
        } finally {
            if (!moved) {
                schema.clean();
            }
        }
    }

    private void somethingMustBeHere() throws SQLException {
        try (Connection source = from.getConnection()) {
            if (texts(source, "select count(*) from trail_entry").get(0).equals("0")) {
                throw refusal("Nothing has ever been recorded here. Is --tracker.data-directory the right one?");
            }
        }
    }

    private void mustBeEmpty() throws SQLException {
        try (Connection target = to.getConnection()) {
            String product = target.getMetaData().getDatabaseProductName();
            if (!product.equals("PostgreSQL")) {
                throw refusal("The database to move to is %s, and must be PostgreSQL.".formatted(product));
            }
            if (!texts(target, "select table_name from information_schema.tables where table_schema = current_schema()")
                    .isEmpty()) {
                throw refusal(
                        "The database to move to is not empty. Create a new one, or drop this one and create it again.");
            }
        }
    }

    private static Refusal refusal(String message) {
        return new Refusal("SomethingMovesToAnEmptyDatabase", message, null);
    }

    private Map<String, Content> copyAll() throws SQLException {
        try (Connection source = from.getConnection();
                Connection target = to.getConnection()) {
            source.setAutoCommit(false);
            target.setAutoCommit(false);
            List<MovedTable> tables = tables(target);
            mustBeTheSame(tables, source);
            List<ForeignKey> keys = foreignKeys(target);
            run(target, keys.stream().map(ForeignKey::drop));
            run(target, tables.stream().map(MovedTable::clear)); // the migrations have put their first rows in
            Map<String, Content> moved = new LinkedHashMap<>();
            for (MovedTable table : tables) {
                Content content = copy(table, source, target);
                LOG.info("{}: {} rows", table.name(), content.rows());
                moved.put(table.name(), content);
            }
            run(target, keys.stream().map(ForeignKey::create));
            run(target, countersThatGoOn(target).stream());
            mustHold(moved, tables, target);
            source.rollback();
            target.commit();
            return moved;
        }
    }

    private static void mustBeTheSame(List<MovedTable> tables, Connection source) throws SQLException {
        Set<String> here = texts(
                        source,
                        "select table_name from information_schema.tables where table_schema = current_schema() and table_type = 'BASE TABLE'")
                .stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> !name.equals(HISTORY))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> there = tables.stream().map(MovedTable::name).collect(Collectors.toCollection(TreeSet::new));
        if (!here.equals(there)) {
            throw new IllegalStateException("Other tables here than there: %s, %s".formatted(here, there));
        }
    }

    private static List<MovedTable> tables(Connection target) throws SQLException {
        Map<String, List<MovedColumn>> columns = new LinkedHashMap<>();
        try (Statement statement = target.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select c.table_name, c.column_name, c.udt_name
                        from information_schema.columns c
                        join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
                        where c.table_schema = current_schema() and t.table_type = 'BASE TABLE'
                        order by c.table_name, c.ordinal_position""")) {
            while (rows.next()) {
                columns.computeIfAbsent(rows.getString(1), table -> new ArrayList<>())
                        .add(new MovedColumn(rows.getString(2), rows.getString(3)));
            }
        }
        columns.remove(HISTORY);
        return columns.entrySet().stream()
                .map(table -> new MovedTable(table.getKey(), table.getValue()))
                .toList();
    }

    private static Content copy(MovedTable table, Connection source, Connection target) throws SQLException {
        int atOnce = table.heavy() ? HEAVY_ROWS_AT_ONCE : ROWS_AT_ONCE;
        ContentSum sum = new ContentSum();
        try (Statement query = source.createStatement();
                PreparedStatement insert = target.prepareStatement(table.insert())) {
            query.setFetchSize(atOnce);
            try (ResultSet rows = query.executeQuery(table.select())) {
                while (rows.next()) {
                    List<@Nullable Object> row = table.read(rows);
                    sum.add(row);
                    MovedTable.bind(row, insert);
                    insert.addBatch();
                    if (sum.rows() % atOnce == 0) {
                        insert.executeBatch();
                    }
                }
            }
            insert.executeBatch();
        }
        return sum.content();
    }

    private static void mustHold(Map<String, Content> moved, List<MovedTable> tables, Connection target)
            throws SQLException {
        for (MovedTable table : tables) {
            ContentSum sum = new ContentSum();
            try (Statement query = target.createStatement()) {
                query.setFetchSize(table.heavy() ? HEAVY_ROWS_AT_ONCE : ROWS_AT_ONCE);
                try (ResultSet rows = query.executeQuery(table.select())) {
                    while (rows.next()) {
                        sum.add(table.read(rows));
                    }
                }
            }
            if (!sum.content().equals(moved.get(table.name()))) {
                throw new IllegalStateException("What arrived in %s is not what was sent".formatted(table.name()));
            }
        }
    }

    private record ForeignKey(String table, String name, String definition) {

        String drop() {
            return "alter table %s drop constraint %s".formatted(table, name);
        }

        String create() {
            return "alter table %s add constraint %s %s".formatted(table, name, definition);
        }
    }

    /** They are put back once everything is there, which proves them: no order of the tables would satisfy them all on the way. */
    private static List<ForeignKey> foreignKeys(Connection target) throws SQLException {
        List<ForeignKey> keys = new ArrayList<>();
        try (Statement statement = target.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select conrelid::regclass::text, quote_ident(conname), pg_get_constraintdef(oid)
                        from pg_constraint
                        where contype = 'f' and connamespace = current_schema()::regnamespace
                        order by conname""")) {
            while (rows.next()) {
                keys.add(new ForeignKey(rows.getString(1), rows.getString(2), rows.getString(3)));
            }
        }
        return keys;
    }

    /** Numbers that the database gives go on after the highest that it has given. */
    private static List<String> countersThatGoOn(Connection target) throws SQLException {
        List<String> statements = new ArrayList<>();
        for (String counter : texts(target, """
                select table_name || '.' || column_name from information_schema.columns
                where table_schema = current_schema() and is_identity = 'YES'""")) {
            String table = counter.substring(0, counter.indexOf('.'));
            String column = counter.substring(counter.indexOf('.') + 1);
            String next = texts(target, "select coalesce(max(%s), 0) + 1 from %s".formatted(column, table))
                    .get(0);
            statements.add("alter table %s alter column %s restart with %s".formatted(table, column, next));
        }
        return statements;
    }

    private static void run(Connection target, Stream<String> statements) throws SQLException {
        try (Statement statement = target.createStatement()) {
            for (String sql : statements.toList()) {
                statement.execute(sql);
            }
        }
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
