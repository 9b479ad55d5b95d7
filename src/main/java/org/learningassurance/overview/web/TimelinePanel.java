package org.learningassurance.overview.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.learningassurance.audit.TimelineEntry;
import org.learningassurance.audit.TimelineFilter;
import org.learningassurance.audit.TimelinePage;
import org.learningassurance.audit.TrailService;
import org.learningassurance.directory.Agency;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.SubjectKind;
import org.learningassurance.shared.web.Happening;
import org.learningassurance.shared.web.Panel;
import org.springframework.stereotype.Component;

/** What happened to a subject, at the foot of its page: the newest entries, as far as the reader may see them. */
@Component
class TimelinePanel implements Panel {

    private static final int LAST = 100;
    private static final int SHOWN = 100;

    /** Pages that are about one agency say so in their heading. */
    private static final Set<SubjectKind> OF_ONE_AGENCY = EnumSet.of(
            SubjectKind.AGENCY,
            SubjectKind.RETURN,
            SubjectKind.EVIDENCE,
            SubjectKind.POST,
            SubjectKind.PERSON,
            SubjectKind.OVERDUE_REVIEW);

    private final TrailService trail;
    private final DirectoryService directory;

    TimelinePanel(TrailService trail, DirectoryService directory) {
        this.trail = trail;
        this.directory = directory;
    }

    /** @param left how many older entries are not shown */
    record Content(List<Happening> happenings, long left) {}

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public Optional<Shown> on(Subject subject, Actor by) {
        TimelinePage page = trail.timeline(subject, TimelineFilter.all().page(1, SHOWN), by);
        Map<AgencyId, String> names = OF_ONE_AGENCY.contains(subject.kind()) ? Map.of() : names(page, by);
        List<Happening> happenings =
                page.entries().stream().map(entry -> happening(entry, names)).toList();
        return happenings.isEmpty()
                ? Optional.empty()
                : Optional.of(new Shown(
                        "overview/panels", "timeline", new Content(happenings, page.total() - happenings.size())));
    }

    /** Of the agencies that the reader may see (R11). */
    private Map<AgencyId, String> names(TimelinePage page, Actor by) {
        Set<AgencyId> seen = page.entries().stream()
                .flatMap(entry -> entry.agencies().stream())
                .filter(by::sees)
                .collect(Collectors.toSet());
        return directory.agencies(seen).stream().collect(Collectors.toMap(Agency::id, Agency::name));
    }

    private static Happening happening(TimelineEntry entry, Map<AgencyId, String> names) {
        String whose = entry.agencies().stream()
                .filter(names::containsKey)
                .map(names::get)
                .sorted()
                .collect(Collectors.joining(", "));
        return new Happening(entry.title(), entry.by(), entry.at(), entry.occurredOn(), entry.detail(), whose);
    }
}
