package org.learningassurance.evidence;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.MeasureId;
import org.learningassurance.shared.PersonId;

/** What a reading said from a moment on. A correction adds a row and changes none, so that a past day shows what it showed (R6, R14). */
@Entity
@Immutable
@Table(name = "measure_reading")
class MeasureReading {

    @Id
    private UUID id;

    @Column(nullable = false)
    private MeasureId measure;

    @Column(nullable = false)
    private LocalDate lastDay;

    /** 1 for what was first recorded of the day, then one more for each time that something was said of it. */
    @Column(nullable = false)
    private int number;

    @Column(nullable = false)
    private BigDecimal amount;

    private @Nullable Integer numerator;

    private @Nullable Integer denominator;

    @Column(nullable = false)
    private String note;

    @Column(nullable = false)
    private boolean leftOut;

    @Column(nullable = false)
    private String reason;

    @Column(nullable = false)
    private PersonId recordedBy;

    @Column(nullable = false)
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected MeasureReading() {}

    private MeasureReading(MeasureId measure, LocalDate lastDay, int number, PersonId recordedBy, Instant recordedAt) {
        this.id = org.learningassurance.shared.Id.nextValue();
        this.measure = measure;
        this.lastDay = lastDay;
        this.number = number;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
        this.reason = "";
    }

    /** @param details without objections */
    @SuppressWarnings("NullAway.Init") // the other constructor sets the rest
    MeasureReading(Measure measure, int number, ReadingDetails details, PersonId by, Instant at) {
        this(measure.id(), requireNonNull(details.lastDay()), number, by, at);
        boolean share = measure.unit().isShare();
        this.amount = requireNonNull(
                share ? MeasureUnit.perCentOrNull(details.numerator(), details.denominator()) : details.amount());
        this.numerator = share ? details.numerator() : null;
        this.denominator = share ? details.denominator() : null;
        this.note = details.note();
    }

    /** This reading with what it says now, which is counted in its place. */
    MeasureReading corrected(Measure of, ReadingDetails details, String why, PersonId by, Instant at) {
        MeasureReading next = new MeasureReading(of, number + 1, details, by, at);
        next.reason = why;
        return next;
    }

    /** This reading no longer counted. */
    MeasureReading leftOut(String why, PersonId by, Instant at) {
        MeasureReading next = new MeasureReading(measure, lastDay, number + 1, by, at);
        next.amount = amount;
        next.numerator = numerator;
        next.denominator = denominator;
        next.note = note;
        next.leftOut = true;
        next.reason = why;
        return next;
    }

    /** Whether the other one says the same, whatever the reason. */
    boolean saysTheSame(MeasureReading other) {
        return amount.compareTo(other.amount) == 0
                && Objects.equals(numerator, other.numerator)
                && Objects.equals(denominator, other.denominator)
                && note.equals(other.note)
                && leftOut == other.leftOut;
    }

    MeasureId measure() {
        return measure;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    int number() {
        return number;
    }

    boolean isLeftOut() {
        return leftOut;
    }

    PersonId recordedBy() {
        return recordedBy;
    }

    BigDecimal amount() {
        return amount;
    }

    /** @param recordedByName empty when the person is not known any more */
    Reading reading(String recordedByName) {
        return new Reading(
                lastDay, number, amount, numerator, denominator, note, leftOut, reason, recordedByName, recordedAt);
    }
}
