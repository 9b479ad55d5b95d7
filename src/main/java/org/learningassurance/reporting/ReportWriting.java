package org.learningassurance.reporting;

import java.time.Clock;
import org.learningassurance.review.ThemeService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Stale;
import org.learningassurance.shared.StaleForm;
import org.learningassurance.shared.TextFits;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the business unit writes between a report's figures. Nothing that was written is lost: a change adds to it. */
@Service
@Transactional
public class ReportWriting {

    static final int LONGEST = 20_000;
    private static final Role[] WRITERS = {Role.BUSINESS_UNIT, Role.BUSINESS_UNIT_MANAGER};

    private final ReportTexts texts;
    private final ThemeService themes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReportWriting(ReportTexts texts, ThemeService themes, ApplicationEventPublisher events, Clock clock) {
        this.texts = texts;
        this.themes = themes;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A section's text as it is now.
     *
     * @param heading what stands above it in the report
     * @param number how often it was written; 0 for never
     */
    public record Section(String code, String heading, String text, int number) {}

    public static boolean mayWrite(Actor by) {
        return by.is(WRITERS);
    }

    /** @throws NotFound when reports have no such section */
    @Transactional(readOnly = true)
    public Section section(ReportKind kind, ReportPeriod period, String code, Actor by) {
        by.must(WRITERS);
        String heading = heading(kind, code, by);
        return texts.findTopByKindAndPeriodFromAndPeriodToAndSectionOrderByNumberDesc(
                        kind, period.from(), period.to(), code)
                .map(written -> new Section(code, heading, written.text(), written.number()))
                .orElseGet(() -> new Section(code, heading, "", 0));
    }

    /** How often anything was written in a report: a drawing with another number tells of other texts. */
    @Transactional(readOnly = true)
    public long timesWritten(ReportKind kind, ReportPeriod period) {
        return texts.countByKindAndPeriodFromAndPeriodTo(kind, period.from(), period.to());
    }

    /**
     * Writes a section.
     *
     * @param number how often it had been written when the form was opened
     */
    public void write(ReportKind kind, ReportPeriod period, String code, String text, int number, Actor by) {
        Section present = section(kind, period, code, by);
        Stale.check(number, present.number());
        String typed = text.strip();
        TextFits.judge(typed, LONGEST, "The text", "text").orThrow();
        if (typed.equals(present.text())) {
            return;
        }
        ReportText written = added(new ReportText(kind, period, code, number + 1, typed, by, clock.instant()));
        events.publishEvent(new ReportTextWritten(kind, period, code, written.number(), by, clock.instant()));
    }

    /** @throws StaleForm when somebody else wrote the section in the same moment, as the database finds */
    private ReportText added(ReportText text) {
        try {
            return texts.saveAndFlush(text);
        } catch (DataIntegrityViolationException already) {
            throw new StaleForm(already);
        }
    }

    private String heading(ReportKind kind, String code, Actor by) {
        return ReportSection.heading(kind, code)
                .or(() -> themes.list(by).stream()
                        .filter(theme -> kind == ReportKind.BOARD)
                        .filter(theme -> ReportSection.of(theme.id()).equals(code))
                        .map(theme -> "Theme: " + theme.name())
                        .findFirst())
                .orElseThrow(() -> new NotFound("section of the report"));
    }
}
