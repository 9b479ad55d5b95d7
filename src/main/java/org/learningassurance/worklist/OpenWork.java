package org.learningassurance.worklist;

import org.learningassurance.shared.Timeliness;

/**
 * An open step as a list shows it.
 *
 * @param agencyName empty when it is about no agency
 * @param askedName who is asked for the post today; empty when nobody is, so that it is an orphan
 */
public record OpenWork(WorkItem item, Timeliness timeliness, String agencyName, String postTitle, String askedName) {

    public boolean orphaned() {
        return askedName.isEmpty();
    }

    public boolean overdue() {
        return timeliness == Timeliness.OVERDUE;
    }
}
