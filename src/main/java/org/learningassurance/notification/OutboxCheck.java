package org.learningassurance.notification;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.learningassurance.shared.SelfCheck;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proves that outbox and ledger agree: whatever the ledger says that somebody is to be told is carried by a mail to that person, no
 * mail tells more, each mail's state fits what is known of it, and nothing rehearsed has left. A round of which no row has a mail yet is
 * on its way or lost, which the processes' check knows. What is in doubt is worth knowing and no fault.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class OutboxCheck implements SelfCheck {

    private static final int MOST_FAULTS = 100;
    private static final String ENDED = "('SENT', 'REFUSED', 'SUPERSEDED', 'NOT_NEEDED', 'REHEARSED')";

    private final JdbcClient jdbc;
    private final MailSettings settings;
    private final Clock clock;

    OutboxCheck(JdbcClient jdbc, MailSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "Outbox";
    }

    @Override
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        add(faults, "Ledger row %s is carried by no mail, though its round's mails were prepared", """
                select e.id from chase_entry e
                where e.told_person is not null
                  and not exists (select 1 from message_chase l where l.chase = e.id)
                  and e.round in (select o.round from chase_entry o join message_chase l on l.chase = o.id)""");
        add(faults, "Mail %s is an escalation and carries no ledger row", """
                select m.id from message m
                where m.kind = 'ESCALATION' and not exists (select 1 from message_chase l where l.message = m.id)""");
        add(faults, "Mail %s carries a ledger row that tells somebody else", """
                select distinct m.id from message m
                join message_chase l on l.message = m.id
                join chase_entry e on e.id = l.chase
                where e.told_person is null or e.told_person <> m.to_person""");
        add(faults, "Mail %s was superseded by one that does not carry all of its ledger rows", """
                select distinct m.id from message m
                join message_chase l on l.message = m.id
                where m.status = 'SUPERSEDED'
                  and not exists (
                      select 1 from message_chase n where n.message = m.superseded_by and n.chase = l.chase)""");
        add(faults, "Mail %s has ended and not said when, or the other way round", """
                select id from message where (status in %s) <> (ended_at is not null)""".formatted(ENDED));
        add(faults, "Mail %s is gone, or going, and was never claimed", """
                select id from message where status in ('SENDING', 'SENT', 'IN_DOUBT') and claimed_at is null""");
        add(faults, "Mail %s was rehearsed and was handed over all the same", """
                select id from message where rehearsed and status in ('SENDING', 'SENT', 'REFUSED', 'IN_DOUBT')""");
        add(faults, "Mail %s is put away as rehearsed and was not", """
                select id from message where status = 'REHEARSED' and not rehearsed""");
        return List.copyOf(faults);
    }

    @Override
    public List<String> worthKnowing() {
        OffsetDateTime claimedBefore =
                clock.instant().minus(settings.inDoubtAfter()).atOffset(ZoneOffset.UTC);
        return jdbc
                .sql("""
                        select id from message
                        where status = 'IN_DOUBT' or status = 'SENDING' and claimed_at < :claimedBefore
                        order by claimed_at, id limit :most""")
                .param("claimedBefore", claimedBefore)
                .param("most", MOST_FAULTS)
                .query(UUID.class)
                .list()
                .stream()
                .map("Mail %s is in doubt: it was being sent, and nobody said whether it went"::formatted)
                .toList();
    }

    private void add(List<String> faults, String sentence, String wrong) {
        jdbc.sql(wrong + " limit " + MOST_FAULTS)
                .query(UUID.class)
                .list()
                .forEach(id -> faults.add(sentence.formatted(id)));
    }
}
