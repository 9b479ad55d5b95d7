package org.learningassurance.reporting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningassurance.learning.LearningPoint;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.ReasonIsGiven;
import org.learningassurance.shared.Stale;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.ThemeId;
import org.learningassurance.shared.Verdict;
import org.learningassurance.shared.WhatChangedId;

/** A short text in plain words on what is different for children now, about one theme or one learning point. */
@Entity
@Table(name = "what_changed")
class WhatChanged {

    @Id
    private WhatChangedId id;

    @Version
    private @Nullable Long version;

    private @Nullable ThemeId theme;
    private @Nullable LearningPointId learningPoint;
    private String heading;
    private String text;

    @Enumerated(EnumType.STRING)
    private WhatChangedStatus status = WhatChangedStatus.WAITING;

    private Instant writtenAt;
    private PersonId writtenBy;
    private String writtenByName;
    private @Nullable Instant publishedAt;
    private @Nullable String publishedByName;

    /** A line for each thing. */
    private String restsOn = "";

    private @Nullable Instant takenBackAt;
    private @Nullable String takenBackByName;
    private String takeBackReason = "";

    /** The learning that it rests on, as it was when it was published. */
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "what_changed_point", joinColumns = @JoinColumn(name = "what_changed"))
    @Column(name = "learning_point")
    private Set<LearningPointId> points = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected WhatChanged() {}

    WhatChanged(WhatChangedId id, About about, String heading, String text, Actor by, Instant at) {
        this.id = id;
        this.theme = about.theme();
        this.learningPoint = about.learningPoint();
        write(heading, text, by, at);
    }

    /** What a text is about: a theme, or one learning point. */
    record About(@Nullable ThemeId theme, @Nullable LearningPointId learningPoint) {

        boolean covers(LearningPoint point) {
            return theme == null
                    ? point.id().equals(learningPoint)
                    : point.themes().contains(theme);
        }

        Subject subject() {
            return theme != null ? Subject.of(theme) : Subject.of(Objects.requireNonNull(learningPoint));
        }
    }

    private void write(String heading, String text, Actor by, Instant at) {
        this.heading = heading;
        this.text = text;
        this.writtenAt = at;
        this.writtenBy = by.whoever();
        this.writtenByName = by.name();
    }

    /** Only whoever wrote it changes it, and only while it waits: the person who publishes it has read what is published. */
    void change(String heading, String text, long read, Actor by, Instant at) {
        Stale.check(read, version());
        mustWait().orThrow();
        if (!writtenBy.equals(by.whoever())) {
            Verdict.refuse(
                            "WriterChangesIt",
                            "%s wrote it and can change it. Take it back with a reason, or write another"
                                    .formatted(writtenByName),
                            null)
                    .orThrow();
        }
        write(heading, text, by, at);
    }

    /** @param read the version that was read: nobody publishes what they have not seen */
    void publish(Foundation foundation, long read, Actor by, Instant at) {
        Stale.check(read, version());
        mustWait().orThrow();
        AnotherPersonPublishes.check(writtenBy, by).orThrow();
        foundation.carries().orThrow();
        status = WhatChangedStatus.PUBLISHED;
        publishedAt = at;
        publishedByName = by.name();
        restsOn = String.join("\n", foundation.lines());
        points.addAll(foundation.points());
    }

    void replaced() {
        status = WhatChangedStatus.REPLACED;
    }

    void takeBack(String reason, long read, Actor by, Instant at) {
        Stale.check(read, version());
        ReasonIsGiven.judge(reason, "Enter why it is taken back", "reason").orThrow();
        if (status != WhatChangedStatus.WAITING && status != WhatChangedStatus.PUBLISHED) {
            Verdict.refuse("StandsYet", "It was taken back or replaced already", null)
                    .orThrow();
        }
        status = WhatChangedStatus.TAKEN_BACK;
        takenBackAt = at;
        takenBackByName = by.name();
        takeBackReason = reason;
    }

    private Verdict mustWait() {
        return status == WhatChangedStatus.WAITING
                ? Verdict.allow()
                : Verdict.refuse("WaitsStill", "It does not wait any more. Write another text instead", null);
    }

    WhatChangedId id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    About about() {
        return new About(theme, learningPoint);
    }

    String heading() {
        return heading;
    }

    String text() {
        return text;
    }

    WhatChangedStatus status() {
        return status;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    PersonId writtenBy() {
        return writtenBy;
    }

    String writtenByName() {
        return writtenByName;
    }

    Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    String publishedByName() {
        return publishedByName == null ? "" : publishedByName;
    }

    List<String> restsOn() {
        return restsOn.isEmpty() ? List.of() : List.of(restsOn.split("\n"));
    }

    Optional<Instant> takenBackAt() {
        return Optional.ofNullable(takenBackAt);
    }

    String takenBackByName() {
        return takenBackByName == null ? "" : takenBackByName;
    }

    String takeBackReason() {
        return takeBackReason;
    }

    Set<LearningPointId> points() {
        return Set.copyOf(points);
    }
}
