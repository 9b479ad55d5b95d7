package org.learningassurance.reporting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.review.ThemeService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.TextFits;
import org.learningassurance.shared.ThemeId;
import org.learningassurance.shared.Verdict;
import org.learningassurance.shared.WhatChangedId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the public in plain words what is different for children now. The business unit writes it, another person publishes it, and
 * only where a judgement carries it. It is shown no longer than that stands, and not while its learning is under embargo.
 */
@Service
@Transactional
public class WhatChangedService {

    static final int LONGEST_HEADING = 150;
    static final int LONGEST = 2_000;
    private static final Role[] WRITERS = {Role.BUSINESS_UNIT, Role.BUSINESS_UNIT_MANAGER};
    private static final Role[] PUBLISHERS = {Role.BUSINESS_UNIT, Role.BUSINESS_UNIT_MANAGER, Role.REVIEW_GROUP_CHAIR};

    private final WhatChangedTexts texts;
    private final FoundationReader foundations;
    private final ThemeService themes;
    private final LearningPointService learningPoints;
    private final KnownNames names;
    private final ReportSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WhatChangedService(
            WhatChangedTexts texts,
            FoundationReader foundations,
            ThemeService themes,
            LearningPointService learningPoints,
            KnownNames names,
            ReportSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.texts = texts;
        this.foundations = foundations;
        this.themes = themes;
        this.learningPoints = learningPoints;
        this.names = names;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** What the public reads. @param restsOn in plain words */
    public record Told(String heading, String text, List<String> restsOn, Instant on) {}

    /**
     * A text as those who work for the partnership see it.
     *
     * @param of the theme or learning point, in words
     * @param shown whether the public reads it now
     * @param restsOn what it rests on: as published, or what it could rest on now
     * @param objection why it cannot be published now by this reader; empty when nothing speaks against it
     * @param warning what the business unit should know: why the public does not read it any more, or what it must not tell; may be empty
     */
    public record Draft(
            WhatChangedId id,
            long version,
            String of,
            String heading,
            String text,
            WhatChangedStatus status,
            String writtenBy,
            Instant writtenAt,
            String publishedBy,
            Instant lastChangedAt,
            String takenBackBecause,
            boolean shown,
            boolean mayChange,
            boolean mayPublish,
            boolean mayTakeBack,
            List<String> restsOn,
            String objection,
            String warning) {}

    public static boolean mayWrite(Actor by) {
        return by.is(WRITERS);
    }

    /** For anybody, whether signed in or not. */
    @Transactional(readOnly = true)
    public List<Told> told() {
        Set<LearningPointId> embargoed = foundations.underEmbargo();
        return texts.findByStatusOrderByPublishedAtDesc(WhatChangedStatus.PUBLISHED).stream()
                .filter(text ->
                        foundations.hiddenBecause(text.points(), embargoed).isEmpty())
                .map(text -> new Told(
                        text.heading(),
                        text.text(),
                        text.restsOn(),
                        text.publishedAt().orElse(text.writtenAt())))
                .toList();
    }

    /** Every text, the newest first. @throws NotFound for those who do not work for the partnership */
    @Transactional(readOnly = true)
    public List<Draft> list(Actor by) {
        mustWorkForThePartnership(by);
        Set<LearningPointId> embargoed = foundations.underEmbargo();
        return texts.findAllByOrderByWrittenAtDesc().stream()
                .map(text -> shown(text, by, null, embargoed))
                .toList();
    }

    /** @throws NotFound when there is none, and for those who do not work for the partnership */
    @Transactional(readOnly = true)
    public Draft get(WhatChangedId id, Actor by) {
        mustWorkForThePartnership(by);
        WhatChanged text = find(id);
        return shown(text, by, foundations.of(text.about(), by), foundations.underEmbargo());
    }

    /**
     * @param about reference of a theme or of a learning point
     * @throws Refusal when a text is missing or too long, names somebody, or counts so few people that they could be recognised
     */
    public WhatChangedId write(String about, String heading, String text, Actor by) {
        by.must(WRITERS);
        judge(heading, text);
        WhatChanged written = texts.save(new WhatChanged(
                WhatChangedId.next(), about(about, by), heading.strip(), text.strip(), by, clock.instant()));
        publishWritten(written, by);
        return written.id();
    }

    /** @param read the version that the form was opened with */
    public void change(WhatChangedId id, String heading, String text, long read, Actor by) {
        by.must(WRITERS);
        judge(heading, text);
        WhatChanged written = find(id);
        written.change(heading.strip(), text.strip(), read, by, clock.instant());
        publishWritten(written, by);
    }

    /** Shows it to the public, in place of an earlier text about the same. @param read the version that was read */
    public void publish(WhatChangedId id, long read, Actor by) {
        by.must(PUBLISHERS);
        WhatChanged text = find(id);
        WhatChanged.About about = text.about();
        List<WhatChanged> aboutTheSame = texts.lockAbout(about.theme(), about.learningPoint());
        Foundation foundation = foundations.of(about, by);
        text.publish(foundation, read, by, clock.instant());
        aboutTheSame.stream()
                .filter(other -> other.status() == WhatChangedStatus.PUBLISHED
                        && !other.id().equals(id))
                .forEach(earlier -> replace(earlier, id, by));
        events.publishEvent(new WhatChangedPublished(
                id, about.subject(), String.join("\n", text.restsOn()), hash(text), by, clock.instant()));
    }

    private void replace(WhatChanged earlier, WhatChangedId newer, Actor by) {
        earlier.replaced();
        events.publishEvent(
                new WhatChangedReplaced(earlier.id(), earlier.about().subject(), newer, by, clock.instant()));
    }

    /** Shows it to the public no more, or lays it aside before. */
    public void takeBack(WhatChangedId id, String reason, long read, Actor by) {
        by.must(PUBLISHERS);
        WhatChanged text = find(id);
        text.takeBack(reason.strip(), read, by, clock.instant());
        events.publishEvent(new WhatChangedTakenBack(id, text.about().subject(), reason.strip(), by, clock.instant()));
    }

    private void judge(String heading, String text) {
        given(heading, "Enter a heading", "heading")
                .and(given(text, "Enter what is different for children now", "text"))
                .and(TextFits.judge(heading.strip(), LONGEST_HEADING, "The heading", "heading"))
                .and(TextFits.judge(text.strip(), LONGEST, "The text", "text"))
                .and(namesNobody(heading, "heading"))
                .and(namesNobody(text, "text"))
                .orThrow();
    }

    private Verdict namesNobody(String text, String field) {
        return NamesNobody.check(text, names.all(), field)
                .and(SmallCountsAreKeptBack.check(text, settings.smallestShown(), field));
    }

    private static Verdict given(String typed, String asked, String field) {
        return typed.isBlank() ? Verdict.refuse("TextIsGiven", asked, field) : Verdict.allow();
    }

    private WhatChanged.About about(String ref, Actor by) {
        if (ref.isBlank()) {
            throw new Refusal("AboutIsNamed", "Choose what it is about", "about");
        }
        return ref.startsWith("LP-")
                ? new WhatChanged.About(null, learningPoints.get(ref, by).id())
                : new WhatChanged.About(themes.get(ref, by).id(), null);
    }

    private Draft shown(WhatChanged text, Actor by, @Nullable Foundation now, Set<LearningPointId> embargoed) {
        boolean waits = text.status() == WhatChangedStatus.WAITING;
        boolean published = text.status() == WhatChangedStatus.PUBLISHED;
        boolean publisher = by.is(PUBLISHERS);
        String hidden = published ? foundations.hiddenBecause(text.points(), embargoed) : "";
        Verdict verdict = now == null
                ? Verdict.allow()
                : AnotherPersonPublishes.check(text.writtenBy(), by).and(now.carries());
        return new Draft(
                text.id(),
                text.version(),
                named(text.about(), by),
                text.heading(),
                text.text(),
                text.status(),
                text.writtenByName(),
                text.writtenAt(),
                text.publishedByName(),
                text.takenBackAt().or(text::publishedAt).orElse(text.writtenAt()),
                text.takeBackReason(),
                published && hidden.isEmpty(),
                waits && by.is(WRITERS) && text.writtenBy().equals(by.whoever()),
                waits && publisher && verdict.allowed(),
                (waits || published) && publisher,
                waits && now != null ? now.lines() : text.restsOn(),
                waits ? verdict.reason() : "",
                hidden.isEmpty() ? besides(now) : hidden);
    }

    private static String besides(@Nullable Foundation now) {
        return now != null && now.besides()
                ? "Learning about the same comes from a review that is under embargo. The text must not tell of it."
                : "";
    }

    private String named(WhatChanged.About about, Actor by) {
        ThemeId theme = about.theme();
        LearningPointId point = about.learningPoint();
        if (theme != null) {
            return "Theme: " + themes.get(theme, by).name();
        }
        return point == null
                ? ""
                : "Learning point " + learningPoints.theLearningPoint(point).ref();
    }

    private void publishWritten(WhatChanged text, Actor by) {
        Subject subject = text.about().subject();
        events.publishEvent(new WhatChangedWritten(
                text.id(), subject, text.heading() + "\n\n" + text.text(), hash(text), by, clock.instant()));
    }

    private static String hash(WhatChanged text) {
        return DigestUtils.sha256Hex(text.heading() + "\n\n" + text.text());
    }

    private WhatChanged find(WhatChangedId id) {
        return texts.findById(id).orElseThrow(() -> new NotFound("text"));
    }

    private static void mustWorkForThePartnership(Actor by) {
        if (!by.partnership()) {
            throw new NotFound("page");
        }
    }
}
