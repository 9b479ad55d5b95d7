package org.learningassurance.evidence;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.MeasureId;
import org.learningassurance.shared.ThemeId;

/** What a measure said from a moment on. Putting it right adds a row and changes none, so that a past day reads what it read (R14). */
@Entity
@Immutable
@Table(name = "measure_record")
class MeasureRecord {

    @Id
    private UUID id;

    @Column(nullable = false)
    private MeasureId measure;

    /** 1 for what was first said, then one more each time that it was put right. */
    @Column(nullable = false)
    private int number;

    @Column(nullable = false)
    private Instant recordedAt;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String counted;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MeasureUnit unit;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Better better;

    @Column(nullable = false)
    private String source;

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "measure_record_theme", joinColumns = @JoinColumn(name = "measure_record"))
    @Column(name = "theme")
    private Set<ThemeId> themes = new HashSet<>();

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "measure_record_learning_point", joinColumns = @JoinColumn(name = "measure_record"))
    @Column(name = "learning_point")
    private Set<LearningPointId> learningPoints = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected MeasureRecord() {}

    MeasureRecord(Measure measure, int number, Instant recordedAt) {
        this.id = org.learningassurance.shared.Id.nextValue();
        this.measure = measure.id();
        this.number = number;
        this.recordedAt = recordedAt;
        this.name = measure.name();
        this.counted = measure.counted();
        this.unit = measure.unit();
        this.better = measure.better();
        this.source = measure.source();
        this.themes = new HashSet<>(measure.themes());
        this.learningPoints = new HashSet<>(measure.learningPoints());
    }

    MeasureId measure() {
        return measure;
    }

    /** Without the day of the change, which is said by itself. */
    MeasureDetails details() {
        return new MeasureDetails(name, counted, unit, better, themes, learningPoints, source, null);
    }
}
