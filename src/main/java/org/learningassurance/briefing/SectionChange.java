package org.learningassurance.briefing;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What became of one section between two versions, word by word, to be laid side by side.
 *
 * @param before the earlier text in pieces, changed ones being words that went
 * @param after the later text in pieces, changed ones being words that came
 */
public record SectionChange(String heading, List<Piece> before, List<Piece> after) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)");

    /** A run of words that all stayed, or all changed. */
    public record Piece(String text, boolean changed) {}

    public SectionChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** The title and each section of the two texts, unchanged ones included, in the order in which they are read. */
    public static List<SectionChange> between(BriefText earlier, BriefText later) {
        Stream<SectionChange> title = Stream.of(of("Title", earlier.title(), later.title()));
        Stream<SectionChange> sections = Stream.of(BriefSection.values())
                .map(section -> of(
                        section.heading(),
                        earlier.sections().text(section),
                        later.sections().text(section)));
        return Stream.concat(title, sections).toList();
    }

    static SectionChange of(String heading, String earlier, String later) {
        List<String> earlierWords = words(earlier);
        List<String> laterWords = words(later);
        Patch<String> patch = DiffUtils.diff(earlierWords, laterWords);
        List<Piece> before = new ArrayList<>();
        List<Piece> after = new ArrayList<>();
        int readBefore = 0;
        int readAfter = 0;
        for (AbstractDelta<String> delta : patch.getDeltas()) {
            add(before, earlierWords.subList(readBefore, delta.getSource().getPosition()), false);
            add(after, laterWords.subList(readAfter, delta.getTarget().getPosition()), false);
            add(before, delta.getSource().getLines(), true);
            add(after, delta.getTarget().getLines(), true);
            readBefore = delta.getSource().last() + 1;
            readAfter = delta.getTarget().last() + 1;
        }
        add(before, earlierWords.subList(readBefore, earlierWords.size()), false);
        add(after, laterWords.subList(readAfter, laterWords.size()), false);
        return new SectionChange(heading, before, after);
    }

    public boolean changed() {
        return Stream.concat(before.stream(), after.stream()).anyMatch(Piece::changed);
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(BETWEEN_WORDS.split(text));
    }

    private static void add(List<Piece> pieces, List<String> words, boolean changed) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(String.join("", words), changed));
        }
    }
}
