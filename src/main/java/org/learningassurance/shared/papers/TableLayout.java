package org.learningassurance.shared.papers;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How a table shares out the width of a page. No column is narrower than its longest word, for which the type is made smaller before a
 * word is broken; columns that have little to say have it on one line, and the others share the rest.
 *
 * @param points the size of its type
 * @param widths of its columns, in twentieths of a point; together as wide as the page at most
 */
record TableLayout(int points, List<Integer> widths) {

    static final int USUAL_POINTS = 10;
    private static final int SMALLEST_POINTS = 8;

    /** Between a cell's border and its text, on each side. In twentieths of a point. */
    static final int MARGIN = 90;

    /** For borders, and for programs that round. */
    private static final int SPARE = 20;

    private static final int ONE_POINT = 20;

    private static final int AS_MEASURED = 100;

    /** In per cent: letters are wider by as much where a machine has neither Arial nor a font like it, those of DejaVu Sans for one. */
    private static final int IN_ANOTHER_FONT = 120;

    /** What a column asks for: the room of its longest word, and that of its longest line. */
    private record Need(int word, int line, boolean ofNumbers) {

        static Need of(TableColumn column, int points, int perCent) {
            int around = 2 * MARGIN + SPARE;
            int ofLine = column.isOfNumbers() ? perCent : AS_MEASURED; // other lines may break
            return new Need(
                    column.longestWord(points) * perCent / AS_MEASURED + around,
                    column.longestLine(points) * ofLine / AS_MEASURED + around,
                    column.isOfNumbers());
        }

        /** As wide as its lines, but no wider than that unless for a word. */
        int upTo(int most) {
            return Math.max(word, Math.min(line, most));
        }
    }

    /** @param page how wide it is, in twentieths of a point */
    static TableLayout of(List<TableColumn> columns, int page) {
        return Stream.of(IN_ANOTHER_FONT, AS_MEASURED)
                .flatMap(perCent -> fitting(columns, page, perCent))
                .findFirst()
                .orElseGet(() ->
                        new TableLayout(SMALLEST_POINTS, squeezed(needs(columns, SMALLEST_POINTS, AS_MEASURED), page)));
    }

    /** From the largest type to the smallest. */
    private static Stream<TableLayout> fitting(List<TableColumn> columns, int page, int perCent) {
        return IntStream.iterate(USUAL_POINTS, points -> points >= SMALLEST_POINTS, points -> points - 1)
                .filter(points -> total(needs(columns, points, perCent), Need::word) <= page)
                .mapToObj(points -> new TableLayout(points, shared(needs(columns, points, perCent), page)));
    }

    private static List<Need> needs(List<TableColumn> columns, int points, int perCent) {
        return columns.stream().map(column -> Need.of(column, points, perCent)).toList();
    }

    private static List<Integer> shared(List<Need> needs, int page) {
        int most = page;
        while (totalUpTo(needs, most) > page) {
            most -= ONE_POINT;
        }
        int limit = most;
        int left = page - totalUpTo(needs, limit);
        int ofWords = totalUpTo(needs.stream().filter(need -> !need.ofNumbers()).toList(), limit);
        return needs.stream()
                .map(need -> need.upTo(limit) + (need.ofNumbers() ? 0 : part(left, need.upTo(limit), ofWords)))
                .toList();
    }

    /** Nothing helps: words are broken in all columns alike. */
    private static List<Integer> squeezed(List<Need> needs, int page) {
        int words = total(needs, Need::word);
        return needs.stream().map(need -> part(page, need.word(), words)).toList();
    }

    private static int part(int of, int share, int shares) {
        return (int) ((long) of * share / shares);
    }

    private static int totalUpTo(List<Need> needs, int most) {
        return total(needs, need -> need.upTo(most));
    }

    private static int total(List<Need> needs, ToIntFunction<Need> width) {
        return needs.stream().mapToInt(width).sum();
    }
}
