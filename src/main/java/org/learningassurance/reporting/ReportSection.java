package org.learningassurance.reporting;

import java.util.Map;
import java.util.Optional;
import org.learningassurance.shared.ThemeId;

/** The parts of a report in which people write. Figures stand in none of them: they are drawn. */
public final class ReportSection {

    public static final String INTRODUCTION = "introduction";
    public static final String REVIEWS = "reviews";
    public static final String GAP = "gap";
    public static final String IMPACT = "impact";
    public static final String LITTLE_PROGRESS = "little-progress";
    public static final String DECISIONS = "decisions";
    public static final String VOICES = "voices";
    public static final String CLOSING = "closing";

    private static final Map<ReportKind, Map<String, String>> HEADINGS = Map.of(
            ReportKind.BOARD,
            Map.of(
                    INTRODUCTION, "Introduction",
                    REVIEWS, "Reviews of the period",
                    GAP, "The gap in assurance",
                    CLOSING, "What happens next"),
            ReportKind.YEARLY,
            Map.of(
                    INTRODUCTION, "Introduction",
                    IMPACT, "What learning has changed for children and families",
                    LITTLE_PROGRESS, "Where little or nothing has moved",
                    DECISIONS, "What was decided and done",
                    VOICES, "How the words of children and families were used",
                    CLOSING, "What happens next"));
    private static final String OF_THEME = "theme-";

    private ReportSection() {}

    static String of(ThemeId theme) {
        return OF_THEME + theme;
    }

    /** Of a section that every report of a kind has. */
    static Optional<String> heading(ReportKind kind, String code) {
        return Optional.ofNullable(HEADINGS.getOrDefault(kind, Map.of()).get(code));
    }
}
