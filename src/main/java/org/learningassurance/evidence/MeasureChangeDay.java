package org.learningassurance.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.learningassurance.shared.MeasureId;
import org.learningassurance.shared.PersonId;

/** From which day a measure's readings come after the change. Moving it adds a row and changes none (R6, R14). */
@Entity
@Immutable
@Table(name = "measure_change_day")
class MeasureChangeDay {

    @Id
    private UUID id;

    @Column(nullable = false)
    private MeasureId measure;

    /** 1 for what was first said, then one more each time that it was moved. */
    @Column(nullable = false)
    private int number;

    @Column(nullable = false)
    private LocalDate madeOn;

    @Column(nullable = false)
    private String reason;

    @Column(nullable = false)
    private PersonId recordedBy;

    @Column(nullable = false)
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected MeasureChangeDay() {}

    MeasureChangeDay(
            MeasureId measure, int number, LocalDate madeOn, String reason, PersonId recordedBy, Instant recordedAt) {
        this.id = org.learningassurance.shared.Id.nextValue();
        this.measure = measure;
        this.number = number;
        this.madeOn = madeOn;
        this.reason = reason;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    MeasureId measure() {
        return measure;
    }

    int number() {
        return number;
    }

    LocalDate madeOn() {
        return madeOn;
    }

    PersonId recordedBy() {
        return recordedBy;
    }

    /** @param recordedByName empty when the person is not known any more */
    ChangeDay changeDay(String recordedByName) {
        return new ChangeDay(madeOn, number, reason, recordedByName, recordedAt);
    }
}
