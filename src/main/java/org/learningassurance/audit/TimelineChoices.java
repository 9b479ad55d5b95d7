package org.learningassurance.audit;

import java.util.List;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.SubjectKind;

/**
 * By what a timeline can be narrowed: what stands in it, as far as the reader may see it.
 *
 * @param kinds what entries are about
 * @param authors once each, by name
 * @param agencies whose doings entries tell
 */
public record TimelineChoices(List<SubjectKind> kinds, List<TrailAuthor> authors, List<AgencyId> agencies) {

    public TimelineChoices {
        kinds = List.copyOf(kinds);
        authors = List.copyOf(authors);
        agencies = List.copyOf(agencies);
    }
}
