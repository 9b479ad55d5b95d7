package org.learningassurance.years;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.learningassurance.learning.AskedAgency;
import org.learningassurance.rehearsal.Rehearsal;
import org.learningassurance.rehearsal.Scene;
import org.learningassurance.rehearsal.Script;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.MovableClock;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.WorkingCalendar;
import org.learningassurance.testing.Plenty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The life of a partnership up to today, with outages in which nothing runs and nobody works. At the end of each month everything is
 * proven that is to hold.
 */
final class Life {

    private static final Logger LOG = LoggerFactory.getLogger(Life.class);
    private static final int OUTAGES_A_YEAR = 3;
    private static final int DAYS_OF_AN_OUTAGE = 10;
    private static final int WORKING_DAYS_A_YEAR = 250;

    private final ConfigurableApplicationContext tracker;
    private final LocalDate first;
    private final int pointsAYear;
    private final Random random;
    private final WorkingCalendar calendar;
    private final Plenty people;
    private final List<AskedAgency> asked = new ArrayList<>();
    private final AgencyDay agencyDay;
    private final PartnershipDay partnershipDay;
    private final ReviewGroupYear group;
    private final Proofs proofs;
    private int workingDays;
    private int agreed;
    private long monthBegan = System.nanoTime();

    /**
     * @param database empty
     * @param seed of all that happens by chance
     * @return how often the review group decided
     */
    static int live(String database, int agencies, int pointsAYear, Period span, long seed) {
        LOG.info(
                "{} agencies, {} learning points a year, {}; -Dtracker.test.seed={} plays it again",
                agencies,
                pointsAYear,
                span,
                seed);
        try (ConfigurableApplicationContext tracker = Plenty.tracker(
                database,
                "--tracker.schedules=true",
                "--tracker.audit.seal-every=2s",
                "--tracker.mail.send-every=1d")) {
            LocalDate today = LocalDate.now(DomainEvent.ZONE);
            Life life = new Life(tracker, today.minus(span), agencies, pointsAYear, new Random(seed));
            life.lastUntil(today.minusDays(1));
            return life.group.decided();
        }
    }

    private Life(
            ConfigurableApplicationContext tracker, LocalDate first, int agencies, int pointsAYear, Random random) {
        this.tracker = tracker;
        this.calendar = tracker.getBean(WorkingCalendar.class);
        this.first = first;
        this.pointsAYear = pointsAYear;
        this.random = random;
        tracker.getBean(MovableClock.class)
                .moveTo(first.atTime(LocalTime.of(9, 0))
                        .atZone(DomainEvent.ZONE)
                        .toInstant());
        people = new Plenty(tracker);
        agencyDay = new AgencyDay(tracker, members(agencies), random);
        partnershipDay = new PartnershipDay(tracker, people, random);
        group = new ReviewGroupYear(tracker, people, random);
        proofs = new Proofs(tracker);
    }

    private Map<AgencyId, AgencyDay.Member> members(int agencies) {
        Map<AgencyId, AgencyDay.Member> members = new LinkedHashMap<>();
        for (Plenty.Lead lead : people.agencies(agencies)) {
            members.put(lead.agency(), new AgencyDay.Member(lead, Habit.any(random)));
            EnumSet<Rung> rungs = EnumSet.of(Rung.DISSEMINATED, Rung.IMPLEMENTED);
            if (random.nextInt(5) == 0) {
                rungs.add(Rung.PRACTICE_CHANGED);
            }
            asked.add(new AskedAgency(lead.agency(), rungs, Plenty.AUDIENCE));
        }
        return members;
    }

    private void lastUntil(LocalDate last) {
        tracker.getBean(Rehearsal.class).play(script(last), (script, day) -> {});
        await().atMost(Duration.ofMinutes(5)).until(proofs::isSealedToItsEnd);
        proofs.hold(last);
        tell(last);
        assertThat(agreed).isEqualTo(workingDays * pointsAYear / WORKING_DAYS_A_YEAR);
    }

    private Script script(LocalDate last) {
        Set<LocalDate> outage = outages(last);
        List<Scene> days = first.datesUntil(last.plusDays(1))
                .filter(calendar::isWorkingDay)
                .filter(day -> !outage.contains(day))
                .map(day -> new Scene(day, "a working day", () -> pass(day)))
                .toList();
        return new Script("years of a partnership", first, last, days, outage);
    }

    private Set<LocalDate> outages(LocalDate last) {
        Set<LocalDate> days = new HashSet<>();
        LocalDate from = first;
        while (true) {
            from = from.plusDays(365 / OUTAGES_A_YEAR / 2 + random.nextInt(365 / OUTAGES_A_YEAR));
            LocalDate up = from.plusDays(DAYS_OF_AN_OUTAGE);
            if (!up.isBefore(last)) {
                return days;
            }
            from.datesUntil(up).forEach(days::add);
            from = up;
        }
    }

    private void pass(LocalDate day) {
        workingDays++;
        while (agreed < workingDays * pointsAYear / WORKING_DAYS_A_YEAR) {
            people.ask(people.draftAsking(asked));
            agreed++;
        }
        agencyDay.pass(day);
        partnershipDay.pass(day);
        group.pass(day);
        if (!YearMonth.from(calendar.plus(day, 1)).equals(YearMonth.from(day))) {
            proofs.hold(day);
            tell(day);
        }
    }

    private void tell(LocalDate day) {
        long now = System.nanoTime();
        LOG.info(
                "{}: {} returns, {} steps open, {} claims, {} in the ledger, {} mails, {} decided by the group, {} in the trail; {} s",
                YearMonth.from(day),
                proofs.count("select count(*) from agency_return"),
                proofs.count("select count(*) from work_item where closed_at is null"),
                proofs.count("select count(*) from rung_claim"),
                proofs.count("select count(*) from chase_entry"),
                proofs.count("select count(*) from message"),
                group.decided(),
                proofs.count("select count(*) from trail_entry"),
                (now - monthBegan) / 1_000_000_000);
        monthBegan = now;
    }
}
