package org.learningassurance.review;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.ReferenceNumbers;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Stale;
import org.learningassurance.shared.ThemeId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Themes across reviews and the partnership's responses to them, kept by the business unit and the training officer. */
@Service
@Transactional
public class ThemeService {

    private final Themes themes;
    private final ThemeRecords records;
    private final ThemeResponseKinds responseKinds;
    private final ReferenceNumbers references;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ThemeService(
            Themes themes,
            ThemeRecords records,
            ThemeResponseKinds responseKinds,
            ReferenceNumbers references,
            ApplicationEventPublisher events,
            Clock clock) {
        this.themes = themes;
        this.records = records;
        this.responseKinds = responseKinds;
        this.references = references;
        this.events = events;
        this.clock = clock;
    }

    public ThemeId add(ThemeText text, Actor by) {
        mustKeepThemes(by);
        ThemeIsNamed.judge(text).orThrow();
        ThemeIsNamed.judgeSameName(themes.findByNameIgnoreCase(text.name().strip()))
                .orThrow();
        Theme theme = themes.save(new Theme(ThemeId.next(), references.next("TH"), text));
        Instant now = clock.instant();
        records.save(new ThemeRecord(theme, 1, now));
        events.publishEvent(new ThemeAdded(theme.id(), theme.ref(), theme.stage(), by, now));
        return theme.id();
    }

    /** Changes the name, the learning and the stage. */
    public void revise(ThemeId id, ThemeText text, long version, Actor by) {
        mustKeepThemes(by);
        Theme theme = forChange(id, version);
        ThemeIsNamed.judge(text).orThrow();
        ThemeIsNamed.judgeSameName(themes.findByNameIgnoreCase(text.name().strip())
                        .filter(other -> !other.id().equals(id)))
                .orThrow();
        theme.revise(text);
        Instant now = clock.instant();
        records.save(new ThemeRecord(theme, records.countByTheme(id) + 1, now));
        events.publishEvent(new ThemeRevised(id, theme.ref(), theme.stage(), by, now));
    }

    public void addResponse(ThemeId id, ThemeResponse response, long version, Actor by) {
        mustKeepThemes(by);
        Theme theme = forChange(id, version);
        ResponseIsDescribed.judge(response, responseKinds.existsById(response.kind()))
                .orThrow();
        ThemeResponse typed = new ThemeResponse(
                response.kind(), response.what().strip(), response.when().strip());
        Instant now = clock.instant();
        theme.respond(typed, now);
        events.publishEvent(new ThemeResponseAdded(id, theme.ref(), typed.kind(), typed.what(), by, now));
    }

    /** Every theme by name, for the partnership; agencies see themes by name on what they are asked, and no list of them. */
    @Transactional(readOnly = true)
    public List<Theme> list(Actor by) {
        return by.readsWhatIsPublished()
                ? themes.findAllByOrderByName().stream().map(Theme::loaded).toList()
                : List.of();
    }

    /** Every theme by name, as it was recorded by a moment: the same whenever it is asked (R14). */
    @Transactional(readOnly = true)
    public List<ThemeAsAt> asAt(Instant moment, Actor by) {
        if (!by.readsWhatIsPublished()) {
            throw notFound();
        }
        Map<ThemeId, Theme> found = themes.findAll().stream().collect(toMap(Theme::id, Function.identity()));
        return records.newestBy(moment).stream()
                .map(record -> asAt(moment, record, requireNonNull(found.get(record.theme()))))
                .sorted(Comparator.comparing((ThemeAsAt theme) -> theme.text().name(), String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(ThemeAsAt::ref))
                .toList();
    }

    private static ThemeAsAt asAt(Instant moment, ThemeRecord record, Theme theme) {
        return new ThemeAsAt(theme.id(), theme.ref(), record.text(), theme.responsesBy(moment));
    }

    /** @throws NotFound when there is none, or the actor is an agency's */
    @Transactional(readOnly = true)
    public Theme get(ThemeId id, Actor by) {
        if (!by.readsWhatIsPublished()) {
            throw notFound();
        }
        return find(id).loaded();
    }

    /** @param address the reference (TH-0002) or the id, as they stand in addresses */
    @Transactional(readOnly = true)
    public Theme get(String address, Actor by) {
        return themes.findByRef(address)
                .map(theme -> get(theme.id(), by))
                .orElseGet(() -> get(ThemeId.of(address), by));
    }

    /** For other modules, which have checked the actor's scope themselves; what is not there is left out. */
    @Transactional(readOnly = true)
    public Map<ThemeId, Theme> theThemes(Collection<ThemeId> ids) {
        return themes.findAllById(ids).stream().map(Theme::loaded).collect(toMap(Theme::id, Function.identity()));
    }

    @Transactional(readOnly = true)
    public List<ThemeResponseKind> responseKinds() {
        return responseKinds.findAllByOrderByName();
    }

    private Theme forChange(ThemeId id, long version) {
        Theme theme = find(id);
        Stale.check(version, theme.version());
        return theme;
    }

    private Theme find(ThemeId id) {
        return themes.findById(id).orElseThrow(ThemeService::notFound);
    }

    private static NotFound notFound() {
        return new NotFound("theme");
    }

    private static void mustKeepThemes(Actor by) {
        by.must(Role.BUSINESS_UNIT, Role.BUSINESS_UNIT_MANAGER, Role.TRAINING_OFFICER);
    }
}
