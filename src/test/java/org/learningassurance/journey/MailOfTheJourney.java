package org.learningassurance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningassurance.journey.LedgerOfTheJourney.Row;
import org.learningassurance.journey.Postbag.Mail;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.WorkingCalendar;

/** What must hold of all mail that the journey has caused. */
final class MailOfTheJourney {

    private final Postbag post;
    private final LedgerOfTheJourney ledger;
    private final Town town;
    private final Desk officer;
    private final List<Row> rows;

    MailOfTheJourney(Postbag post, LedgerOfTheJourney ledger, Town town, BusinessUnit unit) {
        this.post = post;
        this.ledger = ledger;
        this.town = town;
        this.officer = unit.officer();
        this.rows = ledger.asRead(officer, town.email(town.officer));
    }

    /** Each row went out in one mail, to whom it says and on its day; the server has what the outbox has sent and no more. */
    void isEachRowOfTheLedger() {
        assertThat(rows).hasSize((int) ledger.rowsInTheDatabase());
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.mails()).hasSize(1);
            Mail mail = post.theMail(row.mails().get(0));
            assertThat(mail.to()).isEqualTo(town.emailOf(row.toldPerson()));
            assertThat(mail.day()).isEqualTo(row.on());
        });
        assertThat(ledger.stillToSend()).isZero();
        assertThat(post.mails())
                .extracting(Mail::id)
                .containsExactlyInAnyOrderElementsOf(ledger.sent())
                .doesNotHaveDuplicates();
        Set<String> carryingRows =
                rows.stream().flatMap(row -> row.mails().stream()).collect(Collectors.toSet());
        assertThat(post.mails().stream().filter(mail -> !mail.digest()).map(Mail::id))
                .as("no escalation without a row")
                .isSubsetOf(carryingRows);
    }

    void remindsProbationAndTellsItsStrategicLeadAndTheChairOnce(String learningPoint) {
        assertThat(rows.stream()
                        .filter(row -> row.agency().equals(town.probation.id().toString())))
                .extracting(Row::inShort)
                .as("the training lead, the strategic lead, the chair for the meeting, and anew from the later date")
                .containsExactly(
                        "BEFOREHAND for 2027-04-22",
                        "REMINDED for 2027-04-22",
                        "ESCALATED for 2027-04-22",
                        "REVIEW_GROUP for 2027-04-22",
                        "BEFOREHAND for 2027-05-20",
                        "BEFOREHAND for 2027-06-10");
        assertThat(to(town.probation.trainingLead()))
                .extracting(mail -> mail.day().toString())
                .as("when it is new, at each reminder, and weekly while it is due soon or late")
                .containsExactly(
                        "2027-03-24",
                        "2027-04-08",
                        "2027-04-15",
                        "2027-04-22",
                        "2027-04-23",
                        "2027-04-30",
                        "2027-05-07",
                        "2027-05-14",
                        "2027-05-26");
        assertThat(to(town.probation.strategicLead())).singleElement().satisfies(mail -> {
            assertThat(mail.day()).isEqualTo(LocalDate.of(2027, 4, 29));
            assertThat(mail.subject()).contains(learningPoint, "no answer yet from your agency");
        });
        assertThat(to(town.chair).stream().filter(mail -> !mail.digest()))
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.day()).isEqualTo(LocalDate.of(2027, 5, 7));
                    assertThat(mail.subject()).contains(learningPoint, "before the Review Advisory Group");
                });
    }

    void goesOncePerPersonAndDayInWorkingHours() {
        List<Mail> digests = post.mails().stream().filter(Mail::digest).toList();
        assertThat(digests).extracting(mail -> mail.to() + " on " + mail.day()).doesNotHaveDuplicates();
        assertThat(digests).allSatisfy(mail -> {
            assertThat(WorkingCalendar.england().isWorkingDay(mail.day())).isTrue();
            assertThat(mail.time()).isBetween(LocalTime.of(8, 0), LocalTime.of(18, 0));
        });
    }

    void goesToNobodyWhoIsNotConcerned(String learningPoint) {
        assertThat(Stream.of(
                                town.police.strategicLead(),
                                town.hospital.strategicLead(),
                                town.housing.trainingLead(),
                                town.housing.strategicLead(),
                                town.executive)
                        .flatMap(person -> to(person).stream()))
                .isEmpty();
        assertThat(Stream.of(town.police, town.hospital, town.probation))
                .allSatisfy(agency -> assertThat(Stream.of(agency.trainingLead(), agency.strategicLead())
                                .flatMap(person -> to(person).stream())
                                .flatMap(mail -> mail.returns().stream())
                                .distinct())
                        .as("returns that %s is written to about", agency.name())
                        .containsExactly(addressOfReturn(learningPoint, agency)));
    }

    private String addressOfReturn(String learningPoint, Town.Agency agency) {
        return officer.open("/learning-points/" + learningPoint)
                .page()
                .locator(".app-matrix tbody tr")
                .filter(new Locator.FilterOptions().setHasText(agency.name()))
                .locator("a")
                .first()
                .getAttribute("href");
    }

    void carriesNothingOfTheLearning() {
        assertThat(post.mails()).hasSizeGreaterThan(20).allSatisfy(mail -> {
            String text = mail.text().toLowerCase(Locale.UK);
            assertThat(Texts.neverInMail())
                    .as(mail.text())
                    .noneMatch(words -> text.contains(words.toLowerCase(Locale.UK)));
        });
    }

    private List<Mail> to(Actor person) {
        return post.to(town.email(person));
    }
}
