package org.learningassurance.audit.web;

import java.util.List;
import java.util.Optional;
import org.learningassurance.audit.TimelineEntry;
import org.learningassurance.audit.TimelineFilter;
import org.learningassurance.audit.TimelinePage;
import org.learningassurance.audit.TrailService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.web.Happening;
import org.learningassurance.shared.web.Panel;
import org.springframework.stereotype.Component;

/** What happened to a subject, at the foot of its page: the newest entries, as far as the reader may see them. */
@Component
class TimelinePanel implements Panel {

    private static final int LAST = 100;
    private static final int SHOWN = 100;

    private final TrailService trail;

    TimelinePanel(TrailService trail) {
        this.trail = trail;
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
        List<Happening> happenings =
                page.entries().stream().map(TimelinePanel::happening).toList();
        return happenings.isEmpty()
                ? Optional.empty()
                : Optional.of(new Shown(
                        "audit/panels", "timeline", new Content(happenings, page.total() - happenings.size())));
    }

    private static Happening happening(TimelineEntry entry) {
        return new Happening(entry.title(), entry.by(), entry.at(), entry.occurredOn(), entry.detail());
    }
}
