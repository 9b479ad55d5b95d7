package org.learningassurance.shared.papers;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A column of a table and the room that it needs.
 *
 * @param first whether it says what each row is of, and so is set in bold as the head is
 */
record TableColumn(String head, List<String> cells, boolean first) {

    /** Or the sign that stands for one in statistics: [c] where it is kept back. */
    private static final Pattern NUMBER = Pattern.compile("-?\\d[\\d,]*(\\.\\d+)?( ?%)?|\\[[a-z]+]");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    static List<TableColumn> of(List<String> heads, List<List<String>> rows) {
        return IntStream.range(0, heads.size())
                .mapToObj(column -> new TableColumn(
                        heads.get(column),
                        rows.stream().map(row -> row.get(column)).toList(),
                        column == 0))
                .toList();
    }

    /** Numbers stand to the right, so that they can be compared. */
    boolean isOfNumbers() {
        return !first
                && !cells.isEmpty()
                && cells.stream().allMatch(cell -> NUMBER.matcher(cell).matches());
    }

    /** How wide its longest word is, in twentieths of a point. */
    int longestWord(int points) {
        return Math.max(
                widest(Letters.BOLD, SPACE.splitAsStream(head), points),
                widest(letters(), cells.stream().flatMap(SPACE::splitAsStream), points));
    }

    /** How wide it is when each cell stands on one line, in twentieths of a point. The head of numbers may stand on two. */
    int longestLine(int points) {
        int ofHead = isOfNumbers() ? onTwoLines(head, points) : Letters.BOLD.width(head, points);
        return Math.max(ofHead, widest(letters(), cells.stream(), points));
    }

    private static int onTwoLines(String head, int points) {
        return SPACE.matcher(head)
                .results()
                .mapToInt(space -> Math.max(
                        Letters.BOLD.width(head.substring(0, space.start()), points),
                        Letters.BOLD.width(head.substring(space.end()), points)))
                .min()
                .orElseGet(() -> Letters.BOLD.width(head, points));
    }

    private Letters letters() {
        return first ? Letters.BOLD : Letters.PLAIN;
    }

    private static int widest(Letters letters, Stream<String> texts, int points) {
        return texts.mapToInt(text -> letters.width(text, points)).max().orElse(0);
    }
}
