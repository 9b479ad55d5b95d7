package org.learningassurance.briefing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A version of a brief as it is printed and handed on: what it says, how it may be handed on and where it is read.
 *
 * @param ref of the brief: "LB-0001"
 * @param standing how far the version has come, so that no draft is taken for the brief: "Issued 3 April 2026."
 * @param marking printed on each page
 * @param address the whole address of the brief's page, which asks to sign in
 */
public record BriefPaper(
        String ref, int number, String title, String standing, String marking, String address, List<Part> parts) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    public BriefPaper {
        parts = List.copyOf(parts);
    }

    /** One of its sections that says something. */
    public record Part(String heading, String text) {

        /** As they were typed: an empty line begins another. */
        public List<String> paragraphs() {
            return List.of(text.split("\\R\\s*\\R"));
        }
    }

    static BriefPaper of(Brief brief, BriefVersion version, String marking, String address) {
        List<Part> parts = Arrays.stream(BriefSection.values())
                .map(section -> new Part(section.heading(), version.sections().text(section)))
                .filter(part -> !part.text().isEmpty())
                .toList();
        return new BriefPaper(
                brief.ref(), version.number(), version.title(), standing(version), marking, address, parts);
    }

    public String reference() {
        return "Learning brief %s, version %d".formatted(ref, number);
    }

    /** Of its files, without an ending. */
    public String fileName() {
        return "%s-version-%d".formatted(ref, number);
    }

    private static String standing(BriefVersion version) {
        return version.issuedOn()
                .map(BriefPaper::issued)
                .orElse("Not issued: " + version.status().label().toLowerCase(Locale.UK) + ".");
    }

    private static String issued(LocalDate day) {
        return "Issued %s.".formatted(DAY.format(day));
    }
}
