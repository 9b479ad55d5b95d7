package org.learningassurance.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database of a version that kept an agency's present name alone, and its changes as texts beside the trail. */
class AgencyRenamedBeforeNamesWereKeptTest {

    private static final String BEFORE = "154";

    private FluentConfiguration schema;
    private JdbcClient jdbc;

    @BeforeEach
    void aDatabaseOfTheVersionBefore() {
        JdbcDataSource database = new JdbcDataSource();
        database.setUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        schema = Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/common", "classpath:db/migration/h2");
        schema.target(BEFORE).load().migrate();
        jdbc = JdbcClient.create(database);
    }

    @Test
    void keepsTheNamesThatItHadAndSinceWhen() {
        UUID twice = agency("TWICE", "Three");
        happened(twice, "AgencyAdded", 1, "One");
        happened(twice, "AgencyRenamed", 2, "From “One” to “Two, of “Vale””");
        happened(twice, "AgencyRenamed", 3, "From “Two, of “Vale”” to “Three”");

        schema.target("latest").load().migrate();

        assertThat(names(twice))
                .containsExactly("1 2024-01-01 One", "2 2024-01-02 Two, of “Vale”", "3 2024-01-03 Three");
    }

    @Test
    void keepsThePresentNameOfOneThatWasNeverRenamedAndOfOneWhoseTextWasErased() {
        UUID never = agency("NEVER", "Never renamed");
        happened(never, "AgencyAdded", 1, "Never renamed");
        UUID erased = agency("ERASED", "Present name");
        happened(erased, "AgencyAdded", 1, "Once");
        happened(erased, "AgencyRenamed", 2, null);

        schema.target("latest").load().migrate();

        assertThat(names(never)).containsExactly("1 2024-01-01 Never renamed");
        assertThat(names(erased)).containsExactly("1 2024-01-01 Present name");
    }

    private UUID agency(String code, String name) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into agency (id, version, code, name, kind) values (?, 0, ?, ?, 'POLICE')")
                .params(id, code, name)
                .update();
        return id;
    }

    private void happened(UUID agency, String type, int day, @Nullable String detail) {
        UUID entry = UUID.randomUUID();
        jdbc.sql("""
                insert into trail_entry (id, type, recorded_at, occurred_on, subject_kind, subject_id, facts, title_hash, by_hash, detail_hash,
                    content_hash)
                values (?, ?, cast(? as timestamp with time zone), cast(? as date), 'AGENCY', ?, '{}', '', '', '', '')""")
                .params(entry, type, "2024-01-0%d 12:00:00+00".formatted(day), "2024-01-0" + day, agency)
                .update();
        jdbc.sql("insert into trail_text (entry, detail) values (?, ?)")
                .param(entry)
                .param(detail)
                .update();
    }

    private List<String> names(UUID agency) {
        return jdbc.sql(
                        "select number || ' ' || cast(recorded_at at time zone 'UTC' as date) || ' ' || name from agency_name where agency = ?"
                                + " order by number")
                .param(agency)
                .query(String.class)
                .list();
    }
}
