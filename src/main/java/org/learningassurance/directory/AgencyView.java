package org.learningassurance.directory;

import java.util.List;
import java.util.Optional;

/**
 * An agency's page.
 *
 * @param earlierNames the oldest first
 * @param leads its own posts
 * @param members posts in the partnership's groups that come from it; empty for those who see one agency only
 * @param closed its own closed periods and its kind's
 * @param workforce newest first
 * @param manages whether the actor may change the agency
 */
public record AgencyView(
        Agency agency,
        Optional<Agency> successor,
        List<NamesInTime.Earlier> earlierNames,
        List<PostLine> leads,
        List<PostLine> members,
        List<ClosedPeriod> closed,
        List<WorkforceFigure> workforce,
        boolean manages) {}
