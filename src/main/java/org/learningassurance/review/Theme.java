package org.learningassurance.review;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Hibernate;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.ThemeId;

/** A theme that runs across several reviews, with what the partnership did about it. */
@Entity
@Table(name = "theme")
public class Theme {

    @Id
    private ThemeId id;

    @Version
    private @Nullable Long version;

    @Column(nullable = false, updatable = false)
    private String ref;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String learning;

    @Column(nullable = false)
    private boolean goodPractice;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ThemeStage stage;

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "theme_response", joinColumns = @JoinColumn(name = "theme"))
    @OrderColumn(name = "position")
    private List<RecordedResponse> responses = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Theme() {}

    Theme(ThemeId id, String ref, ThemeText text) {
        this.id = id;
        this.ref = ref;
        revise(text);
    }

    final void revise(ThemeText text) {
        name = text.name().strip();
        learning = text.learning().strip();
        goodPractice = text.goodPractice();
        stage = text.stage();
    }

    void respond(ThemeResponse response, Instant at) {
        responses.add(new RecordedResponse(response.kind(), response.what(), response.when(), at));
    }

    Theme loaded() {
        Hibernate.initialize(responses);
        return this;
    }

    public ThemeId id() {
        return id;
    }

    /** Counts the changes; 0 until it is first stored. */
    public long version() {
        return version == null ? 0 : version;
    }

    /** The reference that people say aloud, such as TH-0002. */
    public String ref() {
        return ref;
    }

    public String name() {
        return name;
    }

    /** What the reviews have taught about it. */
    public String learning() {
        return learning;
    }

    /** Whether the reviews found good practice in it as well. */
    public boolean goodPractice() {
        return goodPractice;
    }

    public ThemeStage stage() {
        return stage;
    }

    /** In the order in which they were recorded. */
    public List<ThemeResponse> responses() {
        return responses.stream().map(RecordedResponse::response).toList();
    }

    /** Those that were recorded by a moment. */
    List<ThemeResponse> responsesBy(Instant moment) {
        return responses.stream()
                .filter(response -> !response.recordedAt().isAfter(moment))
                .map(RecordedResponse::response)
                .toList();
    }
}
