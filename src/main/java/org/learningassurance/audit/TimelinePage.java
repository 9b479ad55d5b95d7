package org.learningassurance.audit;

import java.util.List;

/**
 * One page of a timeline, newest first.
 *
 * @param page counted from 1
 * @param total how many entries there are in all
 */
public record TimelinePage(List<TimelineEntry> entries, int page, int size, long total) {

    public TimelinePage {
        entries = List.copyOf(entries);
    }
}
