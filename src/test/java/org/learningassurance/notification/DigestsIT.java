package org.learningassurance.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningassurance.chase.ChaseEntry;
import org.learningassurance.chase.ChaseLevel;
import org.learningassurance.chase.ChaseService;
import org.learningassurance.chase.LedgerFilter;
import org.learningassurance.directory.AgencyService;
import org.learningassurance.directory.ClosedDays;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.directory.PostService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.ChaseRoundId;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.MessageId;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.WorkItemId;
import org.learningassurance.testing.OpenSteps;
import org.learningassurance.testing.Roster;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Who is written to after a round (R9). Mails are rehearsed, so that they are composed and put away without a server. Wednesday 10
 * June 2026 is the day on which the work is asked.
 */
@TrackerIT
class DigestsIT {

    private static final LocalDate ASKED = LocalDate.of(2026, 6, 10);
    private static final LocalDate NEXT_DAY = LocalDate.of(2026, 6, 11);
    private static final LocalDate FAR_DUE = LocalDate.of(2026, 9, 11);
    private static final LocalTime NINE = LocalTime.of(9, 0);

    @Autowired
    private OutboxService outbox;

    @Autowired
    private DeliveryService deliveries;

    @Autowired
    private ChaseService chase;

    @Autowired
    private OpenSteps steps;

    @Autowired
    private Roster roster;

    @Autowired
    private DirectoryService directory;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private PostService posts;

    private Actor officer;
    private AgencyId agency;
    private Actor lead;

    @BeforeEach
    void anAgencyIsAsked() {
        outbox.rehearsing(true);
        steps.at(ASKED, NINE);
        officer = roster.incumbent(Role.BUSINESS_UNIT);
        roster.incumbent(Role.REVIEW_GROUP_CHAIR);
        agency = roster.agency("Written to");
        lead = roster.trainingLead(agency);
    }

    @AfterEach
    void theRehearsalIsOver() {
        outbox.rehearsing(false);
    }

    @Test
    void somethingNewBringsOneDigestAndThenThereIsSilence() {
        steps.claim(agency, FAR_DUE);

        morning(NEXT_DAY);
        morning(LocalDate.of(2026, 6, 12));
        morning(LocalDate.of(2026, 7, 10));

        assertThat(mailsTo(lead)).singleElement().satisfies(mail -> {
            assertThat(mail.kind()).isEqualTo(MessageKind.DIGEST);
            assertThat(mail.status()).isEqualTo(MessageStatus.REHEARSED);
            assertThat(mail.subject()).contains("Track learning from reviews: 1 open");
            assertThat(mail.body().orElseThrow())
                    .contains("LP-9001: Confirm dissemination, by 11 September 2026")
                    .contains("/returns/");
        });
    }

    @Test
    void whatIsOverdueBringsADigestOnceAWeek() {
        steps.claim(agency, LocalDate.of(2026, 6, 9));
        Stream.iterate(NEXT_DAY, day -> day.plusDays(1)).limit(16).forEach(this::morning);

        assertThat(daysOfMailsTo(lead))
                .containsExactly(
                        NEXT_DAY,
                        LocalDate.of(2026, 6, 16), // reminded, five working days past the due date
                        LocalDate.of(2026, 6, 23));
    }

    @Test
    void onePersonGetsOneDigestForAllPosts() {
        AgencyId other = roster.agency("Neighbour");
        PostId otherPost = directory.trainingLead(other).orElseThrow().id();
        posts.nameDeputy(otherPost, lead.whoever(), directory.post(otherPost).version(), Roster.ADMINISTRATOR);
        posts.holderLeft(roster.trainingLead(other).whoever(), ASKED, Roster.ADMINISTRATOR);
        WorkItemId own = steps.claim(agency, FAR_DUE);
        WorkItemId deputised = steps.claim(other, FAR_DUE.plusDays(3));

        morning(NEXT_DAY);

        assertThat(mailsTo(lead))
                .singleElement()
                .satisfies(mail -> assertThat(mail.body().orElseThrow()).contains(formOf(own), formOf(deputised)));
    }

    @Test
    void aDigestIsComposedWhenItGoesFromWhatIsOpenThen() {
        WorkItemId answered = steps.claim(agency, FAR_DUE);
        WorkItemId open = steps.claim(agency, FAR_DUE);
        prepare(NEXT_DAY);
        steps.done(answered);
        WorkItemId askedMeanwhile = steps.claim(agency, FAR_DUE);

        send(NEXT_DAY);

        assertThat(mailsTo(lead))
                .singleElement()
                .satisfies(mail -> assertThat(mail.body().orElseThrow())
                        .contains(formOf(open), formOf(askedMeanwhile))
                        .doesNotContain(formOf(answered)));
    }

    @Test
    void nothingGoesWhenAllIsDoneByThen() {
        WorkItemId claim = steps.claim(agency, FAR_DUE);
        prepare(NEXT_DAY);
        steps.done(claim);
        send(NEXT_DAY);

        assertThat(mailsTo(lead)).extracting(Message::status).containsExactly(MessageStatus.NOT_NEEDED);
    }

    @Test
    void aNewerDigestSupersedesOneThatHasNotGoneAndTheLedgerSaysSo() {
        WorkItemId claim = steps.claim(agency, LocalDate.of(2026, 6, 25));
        prepare(NEXT_DAY);
        LedgerRow before = theRow(claim);
        steps.claim(agency, FAR_DUE);
        prepare(LocalDate.of(2026, 6, 12));

        List<Message> mails = mailsTo(lead);
        assertThat(mails).extracting(Message::status).containsExactly(MessageStatus.WAITING, MessageStatus.SUPERSEDED);
        assertThat(mails.get(1).supersededBy()).contains(mails.get(0).id());
        assertThat(before.message()).map(Message::id).contains(mails.get(1).id());
        assertThat(theRow(claim).message())
                .map(Message::id)
                .contains(mails.get(0).id());

        send(LocalDate.of(2026, 6, 12));
        assertThat(theRow(claim).delivery()).isEqualTo(MessageStatus.REHEARSED.label());
    }

    @Test
    void digestsWaitForWorkingHoursAndEscalationsDoNot() {
        steps.claim(agency, LocalDate.of(2026, 5, 28));
        prepare(NEXT_DAY);

        assertThat(mailsTo(lead))
                .extracting(mail -> local(mail).toLocalTime().truncatedTo(ChronoUnit.HOURS))
                .containsExactly(LocalTime.of(8, 0));
        assertThat(mailsTo(roster.strategicLead(agency)))
                .extracting(mail -> local(mail).toLocalTime().truncatedTo(ChronoUnit.HOURS))
                .containsExactly(LocalTime.of(6, 0));
    }

    @Test
    void everythingThatGoesPastTheHolderTogetherIsOneMail() {
        WorkItemId one = steps.claim(agency, LocalDate.of(2026, 5, 28));
        WorkItemId two = steps.claim(agency, LocalDate.of(2026, 5, 28));
        morning(NEXT_DAY);

        assertThat(mailsTo(roster.strategicLead(agency))).singleElement().satisfies(mail -> {
            assertThat(mail.kind()).isEqualTo(MessageKind.ESCALATION);
            assertThat(mail.body().orElseThrow()).contains(pageOf(one), pageOf(two));
            assertThat(outbox.message(mail.id(), officer).rows()).hasSize(2);
        });
    }

    @Test
    void askedTwiceAboutARoundTheOutboxAddsNothing() {
        steps.claim(agency, LocalDate.of(2026, 5, 28));
        ChaseRoundId round = prepare(NEXT_DAY);
        outbox.prepareDigests(round);

        assertThat(mailsTo(lead)).hasSize(1);
        assertThat(mailsTo(roster.strategicLead(agency))).hasSize(1);
    }

    @Test
    void onADayOffNobodyIsWrittenTo() {
        steps.claim(agency, FAR_DUE);
        prepare(LocalDate.of(2026, 6, 13));

        assertThat(mailsTo(lead)).isEmpty();
    }

    @Test
    void anAgencyThatIsClosedIsWrittenToWhenItOpens() {
        agencies.addClosedPeriod(
                agency,
                new ClosedDays("Moving house", NEXT_DAY, LocalDate.of(2026, 6, 12), false),
                Roster.ADMINISTRATOR);
        steps.claim(agency, FAR_DUE);

        morning(NEXT_DAY);
        morning(LocalDate.of(2026, 6, 12));
        assertThat(mailsTo(lead)).isEmpty();

        morning(LocalDate.of(2026, 6, 15));
        assertThat(mailsTo(lead)).hasSize(1);
    }

    @Test
    void theBusinessUnitIsToldAtOnceOfAReminderThatNobodyCouldGet() {
        WorkItemId claim = steps.claim(agency, LocalDate.of(2026, 6, 25));
        posts.holderLeft(lead.whoever(), ASKED, Roster.ADMINISTRATOR);
        morning(NEXT_DAY);

        LedgerRow row = theRow(claim);
        assertThat(row.entry().orphaned()).isTrue();
        assertThat(row.message()).hasValueSatisfying(mail -> {
            assertThat(mail.toPerson()).isEqualTo(officer.whoever());
            assertThat(mail.kind()).isEqualTo(MessageKind.ESCALATION);
            assertThat(mail.body().orElseThrow()).contains("nobody answers for", pageOf(claim));
        });
        assertThat(mailsTo(lead)).isEmpty();
    }

    @Test
    void theLedgerAndTheMailsAgreeRowForRow() {
        for (int weeksAgo = 0; weeksAgo < 6; weeksAgo++) {
            steps.claim(agency, ASKED.minusWeeks(weeksAgo));
        }
        ChaseRoundId round = prepare(NEXT_DAY);
        send(NEXT_DAY);

        List<ChaseEntry> written = chase.written(round).stream()
                .filter(entry -> agency.equals(entry.agency()))
                .toList();
        assertThat(written)
                .extracting(ChaseEntry::level)
                .contains(ChaseLevel.BEFOREHAND, ChaseLevel.REMINDED, ChaseLevel.ESCALATED, ChaseLevel.REVIEW_GROUP);
        assertThat(written).allSatisfy(entry -> {
            LedgerRow row = theRow(entry.item());
            Message mail = row.message().orElseThrow();
            assertThat(mail.toPerson()).isEqualTo(entry.told().orElseThrow());
            assertThat(mail.status()).isEqualTo(MessageStatus.REHEARSED);
            assertThat(mail.kind()).isEqualTo(entry.escalation() ? MessageKind.ESCALATION : MessageKind.DIGEST);
            assertThat(outbox.message(mail.id(), officer).rows())
                    .extracting(carried -> carried.entry().id())
                    .contains(entry.id());
        });
    }

    @Test
    void peopleSeeTheirOwnMailsOnly() {
        steps.claim(agency, FAR_DUE);
        morning(NEXT_DAY);
        Message mail = mailsTo(lead).get(0);
        Actor other = roster.trainingLead(roster.agency("Nosy"));

        assertThat(outbox.outbox(OutboxFilter.ALL, 1, 100, lead).items())
                .extracting(one -> one.message().id())
                .containsExactly(mail.id());
        assertThat(outbox.outbox(OutboxFilter.ALL, 1, 100, other).items()).isEmpty();
        assertThat(outbox.outbox(new OutboxFilter(null, null, lead.whoever()), 1, 100, other)
                        .items())
                .isEmpty();
        assertThatThrownBy(() -> outbox.message(mail.id(), other)).isInstanceOf(NotFound.class);
    }

    @Test
    void whatWasRehearsedIsNeverTriedAgain() {
        steps.claim(agency, FAR_DUE);
        morning(NEXT_DAY);
        Message mail = mailsTo(lead).get(0);

        assertThat(outbox.message(mail.id(), officer).mayRetry()).isFalse();
        assertThatThrownBy(() -> outbox.retry(mail.id(), officer)).isInstanceOf(Refusal.class);
    }

    @Test
    void withoutAServerMailWaitsAndCanBeReadAsItWouldBeSent() {
        outbox.rehearsing(false);
        WorkItemId claim = steps.claim(agency, FAR_DUE);
        prepare(NEXT_DAY);
        send(NEXT_DAY);

        assertThat(outbox.hasServer()).isFalse();
        MessagePage page = outbox.message(mailsTo(lead).get(0).id(), officer);
        assertThat(page.message().status()).isEqualTo(MessageStatus.WAITING);
        assertThat(page.asSent()).isFalse();
        assertThat(page.body()).contains(formOf(claim));
    }

    @Test
    void theTextOfAnAccountMailIsShownToNobodyAndForgottenOnceGone() {
        PersonId person = roster.person(agency);
        MessageId id = outbox.accountLink(person, "Choose your password", "/join/secret-token", officer);

        assertThat(outbox.message(id, officer).body()).isEmpty();
        outbox.sendWaiting();
        assertThat(outbox.message(id, officer).message().status()).isEqualTo(MessageStatus.REHEARSED);
        assertThat(outbox.message(id, officer).message().body()).isEmpty();
    }

    private void morning(LocalDate day) {
        prepare(day);
        send(day);
    }

    private ChaseRoundId prepare(LocalDate day) {
        steps.morningOf(day);
        ChaseRoundId round = chase.decideAndWrite(Actor.clock());
        outbox.prepareDigests(round);
        return round;
    }

    private void send(LocalDate day) {
        steps.at(day, NINE);
        outbox.sendWaiting();
    }

    /** Newest first. */
    private List<Message> mailsTo(Actor person) {
        return outbox.outbox(new OutboxFilter(null, null, person.whoever()), 1, 100, officer).items().stream()
                .map(OutboxMessage::message)
                .toList();
    }

    private List<LocalDate> daysOfMailsTo(Actor person) {
        return mailsTo(person).stream()
                .map(mail -> mail.createdAt().atZone(DomainEvent.ZONE).toLocalDate())
                .sorted()
                .toList();
    }

    private static ZonedDateTime local(Message mail) {
        return mail.notBefore().atZone(DomainEvent.ZONE);
    }

    private LedgerRow theRow(WorkItemId item) {
        List<LedgerRow> rows =
                deliveries.ledger(LedgerFilter.of(item), 1, 10, officer).items();
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private String formOf(WorkItemId item) {
        return steps.item(item).form();
    }

    private String pageOf(WorkItemId item) {
        return steps.item(item).path();
    }
}
