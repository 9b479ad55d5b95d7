package org.learningassurance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import org.learningassurance.access.LetIn;
import org.learningassurance.shared.DomainEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The ledger as a program reads it, and what the database knows of its mails. */
final class LedgerOfTheJourney {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient database;

    LedgerOfTheJourney(JdbcClient database) {
        this.database = database;
    }

    /**
     * A row, with its mails as the outbox has them.
     *
     * @param agency id of the agency whose work was chased; empty for the partnership's own
     * @param toldPerson id of who was told
     * @param on the day on which it was written
     * @param mails Message-IDs of the mails that carried the row and were sent
     */
    record Row(String agency, String level, String dueOn, String toldPerson, LocalDate on, List<String> mails) {

        String inShort() {
            return level + " for " + dueOn;
        }
    }

    /** All that {@code /api/v1/chases} answers, oldest first. */
    List<Row> asRead(Desk reader, String email) {
        List<Row> rows = new ArrayList<>();
        for (int page = 1; ; page++) {
            JsonNode answer = ask(reader, email, page);
            answer.get("items").forEach(item -> rows.add(row(item)));
            if (rows.size() >= answer.get("total").asInt()) {
                Collections.reverse(rows);
                return rows;
            }
        }
    }

    private static JsonNode ask(Desk reader, String email, int page) {
        String credentials =
                Base64.getEncoder().encodeToString((email + ":" + LetIn.PASSWORD).getBytes(StandardCharsets.UTF_8));
        APIResponse answer = reader.page()
                .request()
                .get(
                        "/api/v1/chases?size=200&page=" + page,
                        RequestOptions.create().setHeader("Authorization", "Basic " + credentials));
        assertThat(answer.status()).isEqualTo(200);
        return JSON.readTree(answer.text());
    }

    private Row row(JsonNode item) {
        return new Row(
                item.get("agency").asString(""),
                item.get("level").asString(),
                item.get("dueOn").asString(),
                item.get("toldPerson").asString(),
                Instant.parse(item.get("at").asString())
                        .atZone(DomainEvent.ZONE)
                        .toLocalDate(),
                mailsOf(item.get("id").asString()));
    }

    private List<String> mailsOf(String chase) {
        return database.sql("select m.mail_id from message m join message_chase c on c.message = m.id"
                        + " where c.chase = cast(? as uuid) and m.status = 'SENT'")
                .param(chase)
                .query(String.class)
                .list();
    }

    long rowsInTheDatabase() {
        return count("select count(*) from chase_entry");
    }

    /** Message-IDs of what the outbox says it has sent. */
    List<String> sent() {
        return database.sql("select mail_id from message where status = 'SENT' order by created_at, id")
                .query(String.class)
                .list();
    }

    /** Mails that were neither sent, nor overtaken by a newer digest, nor left because nothing was open any more. */
    long stillToSend() {
        return count("select count(*) from message where status not in ('SENT', 'SUPERSEDED', 'NOT_NEEDED')");
    }

    private long count(String sql) {
        return database.sql(sql).query(Long.class).single();
    }
}
