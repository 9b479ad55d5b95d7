package org.learningassurance.assurance;

import java.util.ArrayList;
import java.util.List;
import org.learningassurance.shared.web.Slice;

/**
 * A page of what is overdue, under headings.
 *
 * @param total claims in all, each counted once
 * @param sections the headings that this page has lines of
 * @param lines of this page; where headings repeat claims, there are more lines in all than claims
 */
public record OverdueList(int total, List<Section> sections, Slice<OverdueView> lines) {

    private static final int PAGE_SIZE = 50;

    public OverdueList {
        sections = List.copyOf(sections);
    }

    /**
     * What this page shows of a heading.
     *
     * @param total lines under the heading on all pages
     * @param before lines of it on the pages before
     */
    public record Section(String heading, String explanation, int total, int before, List<OverdueView> rows) {

        public Section {
            rows = List.copyOf(rows);
        }

        public boolean isWhole() {
            return rows.size() == total;
        }
    }

    /** @param page counted from 1 */
    static OverdueList of(List<OverdueView> late, OverdueGrouping grouping, int page) {
        List<OverdueGrouping.Group> groups = grouping.groups(late);
        Slice<OverdueView> lines =
                Slice.of(groups.stream().flatMap(group -> group.rows().stream()).toList(), page, PAGE_SIZE);
        int from = (lines.page() - 1) * PAGE_SIZE;
        return new OverdueList(late.size(), sections(groups, from, from + PAGE_SIZE), lines);
    }

    private static List<Section> sections(List<OverdueGrouping.Group> groups, int from, int to) {
        List<Section> sections = new ArrayList<>();
        int start = 0;
        for (OverdueGrouping.Group group : groups) {
            int size = group.rows().size();
            int first = Math.max(0, from - start);
            int last = Math.min(size, to - start);
            if (first < last) {
                sections.add(new Section(
                        group.heading(),
                        group.explanation(),
                        size,
                        first,
                        group.rows().subList(first, last)));
            }
            start += size;
        }
        return sections;
    }
}
