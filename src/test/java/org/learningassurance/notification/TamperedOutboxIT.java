package org.learningassurance.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningassurance.chase.ChaseEntry;
import org.learningassurance.chase.ChaseService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.ChaseRoundId;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.WorkItemId;
import org.learningassurance.testing.OpenSteps;
import org.learningassurance.testing.Roster;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody changes the outbox behind the application's back. Each change is undone again. */
@TrackerIT
class TamperedOutboxIT {

    private static final LocalDate DUE = LocalDate.of(2026, 6, 12);

    @Autowired
    private OutboxCheck check;

    @Autowired
    private OutboxService outbox;

    @Autowired
    private ChaseService chase;

    @Autowired
    private OpenSteps steps;

    @Autowired
    private Roster roster;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private Actor lead = Actor.clock();
    private Actor strategicLead = Actor.clock();
    private WorkItemId item = WorkItemId.next();
    private UUID digest = new UUID(0, 0);
    private UUID escalation = new UUID(0, 0);

    @BeforeEach
    void aLeadWasRemindedAndTheStrategicLeadWasTold() {
        outbox.rehearsing(true);
        steps.morningOf(LocalDate.of(2026, 5, 1));
        roster.incumbent(Role.BUSINESS_UNIT);
        roster.incumbent(Role.REVIEW_GROUP_CHAIR);
        AgencyId agency = roster.agency("Reminded");
        lead = roster.trainingLead(agency);
        strategicLead = roster.strategicLead(agency);
        item = steps.claim(agency, DUE);
        steps.claim(roster.agency("Reminded as well"), DUE);
        prepare(LocalDate.of(2026, 6, 19));
        prepare(LocalDate.of(2026, 6, 26));
        digest = mailTo(lead, "kind = 'DIGEST' and superseded_by is null");
        escalation = mailTo(strategicLead, "kind = 'ESCALATION'");
        assertThat(ours()).isEmpty();
    }

    @AfterEach
    void theRehearsalIsOver() {
        outbox.rehearsing(false);
    }

    @Test
    void isFoundWhenAReminderIsCarriedByNoMail() {
        ChaseEntry reminder = chase.of(item).get(0);
        assertThat(afterwards(
                        "delete from message_chase where chase = ?",
                        reminder.id().value()))
                .contains("Ledger row %s is carried by no mail, though its round's mails were prepared"
                        .formatted(reminder.id()));
    }

    @Test
    void isFoundWhenAnEscalationCarriesNothing() {
        assertThat(afterwards("delete from message_chase where message = ?", escalation))
                .contains("Mail %s is an escalation and carries no ledger row".formatted(escalation));
    }

    @Test
    void isFoundWhenAMailGoesToSomebodyElse() {
        assertThat(afterwards("update message set to_person = '" + strategicLead.whoever() + "' where id = ?", digest))
                .contains("Mail %s carries a ledger row that tells somebody else".formatted(digest));
    }

    @Test
    void isFoundWhenTheNewerDigestForgetsWhatTheOlderCarried() {
        UUID older = mailTo(lead, "kind = 'DIGEST' and superseded_by is not null");
        assertThat(afterwards("delete from message_chase where message = ?", digest))
                .contains("Mail %s was superseded by one that does not carry all of its ledger rows".formatted(older));
    }

    @Test
    void isFoundWhenAMailIsSaidToBeSentAndWasNeverClaimed() {
        assertThat(afterwards("update message set status = 'SENT', rehearsed = false where id = ?", digest))
                .contains(
                        "Mail %s has ended and not said when, or the other way round".formatted(digest),
                        "Mail %s is gone, or going, and was never claimed".formatted(digest));
    }

    @Test
    void isFoundWhenSomethingRehearsedHasLeft() {
        assertThat(afterwards(
                        "update message set status = 'SENT', claimed_at = created_at, ended_at = created_at where id = ?",
                        digest))
                .containsExactly("Mail %s was rehearsed and was handed over all the same".formatted(digest));
    }

    @Test
    void isFoundWhenAMailIsPutAwayThatWasToGo() {
        assertThat(afterwards(
                        "update message set status = 'REHEARSED', rehearsed = false, ended_at = created_at where id = ?",
                        digest))
                .containsExactly("Mail %s is put away as rehearsed and was not".formatted(digest));
    }

    @Test
    void isNoFaultButWorthKnowingWhenANodeStoppedWhileItWasSending() {
        String inDoubt = "Mail %s is in doubt: it was being sent, and nobody said whether it went".formatted(digest);
        transaction.executeWithoutResult(status -> {
            sending("2026-06-26 09:00:00+01");
            steps.at(LocalDate.of(2026, 6, 26), LocalTime.of(9, 5));
            assertThat(check.worthKnowing()).doesNotContain(inDoubt);
            steps.at(LocalDate.of(2026, 6, 26), LocalTime.of(9, 11));
            assertThat(check.worthKnowing()).contains(inDoubt);
            assertThat(ours()).isEmpty();
            status.setRollbackOnly();
        });
    }

    private void sending(String since) {
        jdbc.sql("update message set rehearsed = false, status = 'SENDING', claimed_at = timestamp with time zone '"
                        + since + "' where id = ?")
                .param(digest)
                .update();
    }

    private void prepare(LocalDate day) {
        steps.morningOf(day);
        ChaseRoundId round = chase.decideAndWrite(Actor.clock());
        outbox.prepareDigests(round);
    }

    private UUID mailTo(Actor person, String which) {
        return jdbc.sql("select id from message where to_person = ? and " + which)
                .param(person.whoever().value())
                .query(UUID.class)
                .single();
    }

    private List<String> afterwards(String sql, Object value) {
        List<String> faults = transaction.execute(status -> {
            assertThat(jdbc.sql(sql).param(value).update()).isPositive();
            List<String> found = ours();
            status.setRollbackOnly();
            return found;
        });
        assertThat(ours()).isEmpty();
        return faults == null ? List.of() : faults;
    }

    /** Other tests leave their own; only what is said of this test's mails counts here. */
    private List<String> ours() {
        List<String> mails = jdbc.sql("select cast(id as varchar) from message where to_person in (:people)")
                .param(
                        "people",
                        List.of(lead.whoever().value(), strategicLead.whoever().value()))
                .query(String.class)
                .list();
        List<String> rows =
                chase.of(item).stream().map(row -> row.id().toString()).toList();
        return check.faults().stream()
                .filter(fault -> mails.stream().anyMatch(fault::contains)
                        || rows.stream().anyMatch(fault::contains))
                .toList();
    }
}
