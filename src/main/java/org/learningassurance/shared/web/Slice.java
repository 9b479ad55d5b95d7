package org.learningassurance.shared.web;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One page of a list.
 *
 * @param page counted from 1
 * @param size how many a page
 * @param total how many there are in all
 */
public record Slice<T>(List<T> items, int page, int size, long total) {

    private static final int MOST_PAGES = 1_000_000;

    public Slice {
        items = List.copyOf(items);
    }

    /** Cuts a page out of a whole list; a page that is not there becomes the nearest one. */
    public static <T> Slice<T> of(List<T> all, int page, int size) {
        int last = Math.max(1, (all.size() + size - 1) / size);
        int there = Math.max(1, Math.min(page, last));
        return new Slice<>(
                all.subList((there - 1) * size, Math.min(there * size, all.size())), there, size, all.size());
    }

    /** The page as it was asked for in an address, from 1 to more than any list has: what nobody can have linked becomes one of these. */
    public static int asked(int page) {
        return Math.max(1, Math.min(page, MOST_PAGES));
    }

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public boolean isOnly() {
        return pages() == 1;
    }

    public boolean hasBefore() {
        return page > 1;
    }

    public boolean hasAfter() {
        return page < pages();
    }

    /** Page numbers to link: the first, the last and those around this one; 0 stands for a gap. */
    public List<Integer> shown() {
        List<Integer> near = IntStream.rangeClosed(1, pages())
                .filter(number -> number == 1 || number == pages() || Math.abs(number - page) <= 1)
                .boxed()
                .toList();
        return IntStream.range(0, near.size())
                .boxed()
                .flatMap(index -> index > 0 && near.get(index) - near.get(index - 1) > 1
                        ? java.util.stream.Stream.of(0, near.get(index))
                        : java.util.stream.Stream.of(near.get(index)))
                .toList();
    }
}
