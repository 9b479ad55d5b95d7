package org.learningassurance.evidence;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learningassurance.learning.LearningPoint;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.learning.LearningSources;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.MeasureId;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.ReasonIsGiven;
import org.learningassurance.shared.ReferenceNumbers;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Stale;
import org.learningassurance.shared.StaleForm;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.ThemeId;
import org.learningassurance.shared.Verdict;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the partnership counts again and again. The business unit writes; the partnership reads, and nobody else. */
@Service
@Transactional
public class MeasureService {

    /** Nothing is put on record that is no different from what is there. */
    private static final String SAYS_SOMETHING = "SaysSomethingElse";

    private final Measures measures;
    private final MeasureRecords records;
    private final MeasureReadings readings;
    private final MeasureChangeDays changeDays;
    private final MeasureViews views;
    private final LearningSources sources;
    private final LearningPointService learning;
    private final ReferenceNumbers references;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MeasureService(
            Measures measures,
            MeasureRecords records,
            MeasureReadings readings,
            MeasureChangeDays changeDays,
            MeasureViews views,
            LearningSources sources,
            LearningPointService learning,
            ReferenceNumbers references,
            ApplicationEventPublisher events,
            Clock clock) {
        this.measures = measures;
        this.records = records;
        this.readings = readings;
        this.changeDays = changeDays;
        this.views = views;
        this.sources = sources;
        this.learning = learning;
        this.references = references;
        this.events = events;
        this.clock = clock;
    }

    /** @return its reference, such as ME-0001 */
    public String add(MeasureDetails details, Actor by) {
        mustWrite(by);
        objections(details).forEach(Verdict::orThrow);
        subjectsMustBeThere(details);
        Instant now = clock.instant();
        LocalDate changedOn = requireNonNull(details.changedOn());
        Measure measure =
                measures.save(new Measure(MeasureId.next(), references.next("ME"), details, by.whoever(), now));
        records.save(new MeasureRecord(measure, 1, now));
        changeDays.save(new MeasureChangeDay(measure.id(), 1, changedOn, "", by.whoever(), now));
        events.publishEvent(new MeasureAdded(
                measure.id(),
                measure.ref(),
                measure.name(),
                measure.unit(),
                measure.better(),
                changedOn,
                about(details),
                by,
                now));
        return measure.ref();
    }

    private void subjectsMustBeThere(MeasureDetails details) {
        sources.mustBeThere(Set.of(), details.themes());
        if (learning.theLearningPoints(details.learningPoints()).size()
                < details.learningPoints().size()) {
            throw new NotFound("learning point");
        }
    }

    /**
     * Says anew what a measure is called, what is counted and what it tells about, and before the first reading also in what it is
     * counted and which way is better. What it said before is kept.
     *
     * @param details whose day of the change is passed over: that is moved by itself
     * @param version of the measure for which the form was opened
     */
    public void putRight(String ref, MeasureDetails details, long version, Actor by) {
        Measure measure = writable(ref, by);
        Stale.check(version, measure.version());
        MeasureDetails before = measure.details();
        objections(before, details, readings.existsByMeasure(measure.id())).forEach(Verdict::orThrow);
        subjectsMustBeThere(details);
        String difference = MeasureDifference.between(before, details, () -> toldAbout(before));
        if (difference.isEmpty()) {
            throw new Refusal(SAYS_SOMETHING, "The measure says all of this already", null);
        }
        measure.putRight(details);
        measures.saveAndFlush(measure);
        records.save(new MeasureRecord(measure, records.countByMeasure(measure.id()) + 1, clock.instant()));
        List<Subject> about = Stream.of(about(before), about(details))
                .flatMap(List::stream)
                .distinct()
                .toList();
        events.publishEvent(new MeasurePutRight(measure.id(), ref, difference, about, by, clock.instant()));
    }

    private String toldAbout(MeasureDetails details) {
        return Stream.concat(
                        learning.theLearningPoints(details.learningPoints()).values().stream()
                                .map(LearningPoint::ref)
                                .sorted(),
                        sources.theThemes(details.themes()).stream().map(LearningSources.Source::ref))
                .collect(Collectors.joining(", "));
    }

    /** What stands against putting the measure right like this, in the order of the form. */
    public List<Verdict> objections(MeasureView measure, MeasureDetails details) {
        return objections(measure.said(), details, measure.isRead());
    }

    private static List<Verdict> objections(MeasureDetails before, MeasureDetails now, boolean read) {
        Verdict unit = UnitStandsOnceRead.judge(before, now, read);
        return Stream.concat(
                        MeasureIsDescribed.wording(now).stream(), unit.allowed() ? Stream.empty() : Stream.of(unit))
                .toList();
    }

    /**
     * Stops counting a measure. It stays to be read, and takes no new reading.
     *
     * @param version of the measure for which the form was opened
     */
    public void end(String ref, LocalDate endedOn, String reason, long version, Actor by) {
        Measure measure = writable(ref, by);
        Stale.check(version, measure.version());
        ReasonIsGiven.judge(reason, "Enter why it is no longer counted", "reason")
                .orThrow();
        if (endedOn.isAfter(LocalDate.now(clock))) {
            throw new Refusal("MeasureEndsByToday", "The day must be today or earlier", "endedOn");
        }
        measure.end(endedOn, reason.strip(), by.whoever(), clock.instant());
        measures.saveAndFlush(measure);
        events.publishEvent(new MeasureEnded(
                measure.id(), ref, endedOn, reason.strip(), about(measure.details()), by, clock.instant()));
    }

    /** What stands against the details, in the order of the form; empty when the measure can be added. */
    public List<Verdict> objections(MeasureDetails details) {
        return MeasureIsDescribed.objections(details);
    }

    /** @throws Refusal when the day has a reading already, which is corrected with a reason, or the measure is no longer counted */
    public void record(String ref, ReadingDetails details, Actor by) {
        Measure measure = writable(ref, by);
        measure.mustBeCounted();
        objections(measure, details).forEach(Verdict::orThrow);
        LocalDate lastDay = requireNonNull(details.lastDay());
        int number = readings.findTopByMeasureAndLastDayOrderByNumberDesc(measure.id(), lastDay)
                .map(MeasureService::nextNumber)
                .orElse(1);
        MeasureReading reading = added(new MeasureReading(measure, number, details, by.whoever(), clock.instant()));
        events.publishEvent(new ReadingRecorded(
                measure.id(), ref, lastDay, number, reading.amount(), about(measure.details()), by, clock.instant()));
    }

    private static int nextNumber(MeasureReading last) {
        if (!last.isLeftOut()) {
            throw new Refusal(
                    "OneReadingADay", "There is a reading for that day already. Correct that one instead", "lastDay");
        }
        return last.number() + 1;
    }

    /** What stands against a reading, in the order of the form; empty when it can be recorded. */
    public List<Verdict> objections(Measure measure, ReadingDetails details) {
        return ReadingIsCounted.objections(details, measure.unit(), LocalDate.now(clock));
    }

    /**
     * Says anew what was counted up to a day. What was said before is kept.
     *
     * @param number of the reading that the form was opened for
     */
    public void correct(String ref, ReadingDetails details, String reason, int number, Actor by) {
        Measure measure = writable(ref, by);
        objections(measure, details).forEach(Verdict::orThrow);
        MeasureReading last = last(measure, requireNonNull(details.lastDay()), number);
        MeasureReading next = last.corrected(measure, details, why(reason), by.whoever(), clock.instant());
        if (next.saysTheSame(last)) {
            throw new Refusal(SAYS_SOMETHING, "The reading says that already", null);
        }
        replace(measure, next, reason, by);
    }

    /** Counts a reading no longer, such as one of a wrong day. What it said is kept. */
    public void leaveOut(String ref, LocalDate lastDay, String reason, int number, Actor by) {
        Measure measure = writable(ref, by);
        MeasureReading last = last(measure, lastDay, number);
        replace(measure, last.leftOut(why(reason), by.whoever(), clock.instant()), reason, by);
    }

    private MeasureReading last(Measure measure, LocalDate lastDay, int number) {
        MeasureReading last = readings.findTopByMeasureAndLastDayOrderByNumberDesc(measure.id(), lastDay)
                .orElseThrow(() -> new NotFound("reading"));
        Stale.check(number, last.number());
        if (last.isLeftOut()) {
            throw new Refusal(
                    "ReadingIsCounted", "The reading of that day is left out already. Add it anew instead", null);
        }
        return last;
    }

    private void replace(Measure measure, MeasureReading next, String reason, Actor by) {
        added(next);
        events.publishEvent(new ReadingCorrected(
                measure.id(),
                measure.ref(),
                next.lastDay(),
                next.number(),
                next.amount(),
                next.isLeftOut(),
                reason.strip(),
                about(measure.details()),
                by,
                clock.instant()));
    }

    /**
     * Says anew from which day readings come after the change. What was said before is kept.
     *
     * @param number of what was said when the form was opened
     */
    public void moveChange(String ref, LocalDate madeOn, String reason, int number, Actor by) {
        Measure measure = writable(ref, by);
        ReasonIsGiven.judge(reason, "Enter why the day of the change is moved", "reason")
                .orThrow();
        MeasureChangeDay last = changeDays.findTopByMeasureOrderByNumberDesc(measure.id());
        Stale.check(number, last.number());
        if (last.madeOn().equals(madeOn)) {
            throw new Refusal(SAYS_SOMETHING, "The day of the change is that day already", "madeOn");
        }
        added(new MeasureChangeDay(measure.id(), number + 1, madeOn, reason.strip(), by.whoever(), clock.instant()));
        events.publishEvent(new MeasureChangeMoved(
                measure.id(),
                ref,
                last.madeOn(),
                madeOn,
                reason.strip(),
                about(measure.details()),
                by,
                clock.instant()));
    }

    private static String why(String reason) {
        ReasonIsGiven.judge(reason, "Enter why the reading is corrected", "reason")
                .orThrow();
        return reason.strip();
    }

    /** @throws StaleForm when somebody else wrote the same in the same moment, as the database finds */
    private MeasureReading added(MeasureReading reading) {
        try {
            return readings.saveAndFlush(reading);
        } catch (DataIntegrityViolationException already) {
            throw new StaleForm(already);
        }
    }

    private void added(MeasureChangeDay day) {
        try {
            changeDays.saveAndFlush(day);
        } catch (DataIntegrityViolationException already) {
            throw new StaleForm(already);
        }
    }

    /** Every measure by its reference, with what the rules say. */
    @Transactional(readOnly = true)
    public List<MeasureView> list(Actor by) {
        mustRead(by);
        return views.of(measures.findAllByOrderByRef(), MeasureViews.EVER);
    }

    /** Those that are counted still and tell about a learning point; none for those who read no measures. */
    @Transactional(readOnly = true)
    public List<MeasureView> tellingOf(LearningPointId learningPoint, Actor by) {
        return by.partnership() ? views.of(measures.tellingOf(learningPoint), MeasureViews.EVER) : List.of();
    }

    /** Those that are counted still and tell about a theme; none for those who read no measures. */
    @Transactional(readOnly = true)
    public List<MeasureView> tellingOf(ThemeId theme, Actor by) {
        return by.partnership() ? views.of(measures.tellingOf(theme), MeasureViews.EVER) : List.of();
    }

    /** @param ref such as ME-0001 */
    @Transactional(readOnly = true)
    public MeasureView get(String ref, Actor by) {
        return views.of(find(ref, by), MeasureViews.EVER);
    }

    /**
     * The measure by what was recorded by the end of a day: the same whenever it is asked (R14).
     *
     * @throws Refusal when the day lies ahead, or the measure was not there then
     */
    @Transactional(readOnly = true)
    public MeasureView asAt(String ref, LocalDate day, Actor by) {
        Measure measure = find(ref, by);
        if (day.isAfter(LocalDate.now(clock))) {
            throw new Refusal("PositionIsOfThePast", "The day must be today or earlier", "asAt");
        }
        Instant end = day.plusDays(1).atStartOfDay(DomainEvent.ZONE).toInstant();
        if (!measure.addedAt().isBefore(end)) {
            throw new Refusal("PositionIsOfThePast", "The measure was not there yet on that day", "asAt");
        }
        return views.of(measure, end);
    }

    /** Every measure that was there at a moment, by its reference and by what was recorded up to then: the same whenever it is asked (R14). */
    @Transactional(readOnly = true)
    public List<MeasureView> asAt(Instant moment, Actor by) {
        mustRead(by);
        Instant before = moment.plus(1, ChronoUnit.MICROS);
        return views.of(measures.findByAddedAtBeforeOrderByRef(before), before);
    }

    private Measure writable(String ref, Actor by) {
        Measure measure = find(ref, by);
        mustWrite(by);
        return measure;
    }

    private Measure find(String ref, Actor by) {
        mustRead(by);
        return measures.findByRef(ref).orElseThrow(MeasureService::notFound);
    }

    private static List<Subject> about(MeasureDetails measure) {
        return Stream.of(
                        Stream.of(Subject.partnershipOnly()),
                        measure.themes().stream().map(Subject::of),
                        measure.learningPoints().stream().map(Subject::of))
                .flatMap(subjects -> subjects)
                .toList();
    }

    private static void mustRead(Actor by) {
        if (!by.partnership()) {
            throw notFound();
        }
    }

    private static void mustWrite(Actor by) {
        mustRead(by);
        by.must(Role.BUSINESS_UNIT, Role.BUSINESS_UNIT_MANAGER);
    }

    private static NotFound notFound() {
        return new NotFound("measure");
    }
}
