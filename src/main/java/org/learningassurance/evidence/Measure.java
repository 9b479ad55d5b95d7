package org.learningassurance.evidence;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.MeasureId;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.ThemeId;

/** What the partnership counts again and again to see whether children are better off. What it says is written once. */
@Entity
@Table(name = "measure")
public class Measure {

    @Id
    private MeasureId id;

    @Version
    private @Nullable Long version;

    private String ref;
    private String name;
    private String counted;

    @Enumerated(EnumType.STRING)
    private MeasureUnit unit;

    @Enumerated(EnumType.STRING)
    private Better better;

    private String source;

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "measure_theme", joinColumns = @JoinColumn(name = "measure"))
    @Column(name = "theme")
    private Set<ThemeId> themes = new HashSet<>();

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "measure_learning_point", joinColumns = @JoinColumn(name = "measure"))
    @Column(name = "learning_point")
    private Set<LearningPointId> learningPoints = new HashSet<>();

    @Column(updatable = false)
    private PersonId addedBy;

    @Column(updatable = false)
    private Instant addedAt;

    @SuppressWarnings("NullAway.Init")
    protected Measure() {}

    Measure(MeasureId id, String ref, MeasureDetails details, PersonId addedBy, Instant addedAt) {
        this.id = id;
        this.ref = ref;
        this.name = details.name();
        this.counted = details.counted();
        this.unit = requireNonNull(details.unit());
        this.better = requireNonNull(details.better());
        this.source = details.source();
        this.themes.addAll(details.themes());
        this.learningPoints.addAll(details.learningPoints());
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    public MeasureId id() {
        return id;
    }

    public long version() {
        return version == null ? 0 : version;
    }

    /** The reference that people say aloud, such as ME-0001. */
    public String ref() {
        return ref;
    }

    public String name() {
        return name;
    }

    /** What is counted, and of what. */
    public String counted() {
        return counted;
    }

    public MeasureUnit unit() {
        return unit;
    }

    public Better better() {
        return better;
    }

    /** Where the figures come from. */
    public String source() {
        return source;
    }

    public Set<ThemeId> themes() {
        return Set.copyOf(themes);
    }

    public Set<LearningPointId> learningPoints() {
        return Set.copyOf(learningPoints);
    }

    public PersonId addedBy() {
        return addedBy;
    }

    public Instant addedAt() {
        return addedAt;
    }
}
