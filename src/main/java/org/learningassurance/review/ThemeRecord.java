package org.learningassurance.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.learningassurance.shared.ThemeId;

/** What a theme said from a moment on. A change adds a row and changes none, so that a past report reads what it read (R14). */
@Entity
@Immutable
@Table(name = "theme_record")
class ThemeRecord {

    @Id
    private UUID id;

    @Column(nullable = false)
    private ThemeId theme;

    /** 1 for what was first written, then one more for each change. */
    @Column(nullable = false)
    private int number;

    @Column(nullable = false)
    private Instant recordedAt;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String learning;

    @Column(nullable = false)
    private boolean goodPractice;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ThemeStage stage;

    @SuppressWarnings("NullAway.Init")
    protected ThemeRecord() {}

    ThemeRecord(Theme theme, int number, Instant recordedAt) {
        this.id = ThemeId.next().value();
        this.theme = theme.id();
        this.number = number;
        this.recordedAt = recordedAt;
        this.name = theme.name();
        this.learning = theme.learning();
        this.goodPractice = theme.goodPractice();
        this.stage = theme.stage();
    }

    ThemeId theme() {
        return theme;
    }

    ThemeText text() {
        return new ThemeText(name, learning, goodPractice, stage);
    }
}
