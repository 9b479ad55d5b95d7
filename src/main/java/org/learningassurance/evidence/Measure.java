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
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.MeasureId;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.ThemeId;

/**
 * What the partnership counts again and again to see whether children are better off. What it says can be put right, and is kept as it
 * was; see {@link MeasureRecord}.
 */
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

    private @Nullable LocalDate endedOn;
    private @Nullable String endedWhy;
    private @Nullable PersonId endedBy;
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected Measure() {}

    @SuppressWarnings("NullAway.Init") // what it says is set below
    Measure(MeasureId id, String ref, MeasureDetails details, PersonId addedBy, Instant addedAt) {
        this.id = id;
        this.ref = ref;
        this.addedBy = addedBy;
        this.addedAt = addedAt;
        say(details);
    }

    private void say(MeasureDetails details) {
        name = details.name();
        counted = details.counted();
        unit = requireNonNull(details.unit());
        better = requireNonNull(details.better());
        source = details.source();
        themes.retainAll(details.themes());
        themes.addAll(details.themes());
        learningPoints.retainAll(details.learningPoints());
        learningPoints.addAll(details.learningPoints());
    }

    /** @param details without objections */
    void putRight(MeasureDetails details) {
        say(details);
    }

    /** @throws Refusal when it is no longer counted already */
    void end(LocalDate on, String why, PersonId by, Instant at) {
        mustBeCounted();
        endedOn = on;
        endedWhy = why;
        endedBy = by;
        endedAt = at;
    }

    /** @throws Refusal when it is no longer counted */
    void mustBeCounted() {
        if (isEnded()) {
            throw new Refusal(
                    "MeasureIsCounted", "This measure is no longer counted, so it takes no new reading", null);
        }
    }

    /** What it says now, without the day of the change, which is said by itself. */
    MeasureDetails details() {
        return new MeasureDetails(name, counted, unit, better, themes, learningPoints, source, null);
    }

    boolean isEnded() {
        return endedOn != null;
    }

    /** @return null while it is counted, and as at a moment before it was said to be no longer counted */
    @Nullable
    MeasureEnding endingBefore(Instant moment, Function<PersonId, String> names) {
        return endedOn == null || endedWhy == null || endedBy == null || endedAt == null || !endedAt.isBefore(moment)
                ? null
                : new MeasureEnding(endedOn, endedWhy, names.apply(endedBy), endedAt);
    }

    @Nullable
    PersonId endedBy() {
        return endedBy;
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

    Set<ThemeId> themes() {
        return Set.copyOf(themes);
    }

    Set<LearningPointId> learningPoints() {
        return Set.copyOf(learningPoints);
    }

    public Instant addedAt() {
        return addedAt;
    }
}
