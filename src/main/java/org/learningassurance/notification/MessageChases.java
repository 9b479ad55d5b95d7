package org.learningassurance.notification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.learningassurance.shared.ChaseId;
import org.learningassurance.shared.ChaseRoundId;
import org.learningassurance.shared.MessageId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which ledger rows each mail carries. */
@Repository
class MessageChases {

    private static final int BATCH = 1000;

    private final JdbcTemplate jdbc;
    private final JdbcClient client;

    MessageChases(JdbcTemplate jdbc, JdbcClient client) {
        this.jdbc = jdbc;
        this.client = client;
    }

    record Link(MessageId message, ChaseId chase) {}

    void link(List<Link> links) {
        jdbc.batchUpdate(
                "insert into message_chase (message, chase) values (?, ?)", links, BATCH, (statement, link) -> {
                    statement.setObject(1, link.message().value());
                    statement.setObject(2, link.chase().value());
                });
    }

    /** The newer message carries the older one's rows as well. */
    void alsoCarry(MessageId newer, MessageId older) {
        client.sql("insert into message_chase (message, chase) select :newer, chase from message_chase"
                        + " where message = :older and chase not in"
                        + " (select chase from message_chase where message = :newer)")
                .param("newer", newer.value())
                .param("older", older.value())
                .update();
    }

    List<ChaseId> of(MessageId message) {
        return client
                .sql("select chase from message_chase where message = ? order by chase")
                .param(message.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(ChaseId::new)
                .toList();
    }

    /** The mails that carry each of the rows; rows without any are missing from the answer. */
    Map<ChaseId, List<MessageId>> carrying(Collection<ChaseId> chases) {
        Map<ChaseId, List<MessageId>> found = new HashMap<>();
        if (chases.isEmpty()) {
            return found;
        }
        client.sql("select chase, message from message_chase where chase in (:chases) order by message")
                .param("chases", chases.stream().map(ChaseId::value).toList())
                .query((row, number) -> found.computeIfAbsent(
                                new ChaseId(row.getObject("chase", UUID.class)), chase -> new ArrayList<>())
                        .add(new MessageId(row.getObject("message", UUID.class))))
                .list();
        return found;
    }

    /** Rounds that tell somebody something, none of whose rows is carried by a mail. */
    List<ChaseRoundId> roundsWithoutMail() {
        return client
                .sql("select e.round from chase_entry e left join message_chase l on l.chase = e.id"
                        + " where e.told_person is not null group by e.round having count(l.chase) = 0")
                .query(UUID.class)
                .list()
                .stream()
                .map(ChaseRoundId::new)
                .toList();
    }
}
