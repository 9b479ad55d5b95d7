package org.learningassurance.overview.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.learningassurance.audit.TimelineChoices;
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
import org.learningassurance.shared.web.Slice;
import org.springframework.stereotype.Component;

/** What happened to a subject, at the foot of its page: the newest entries, as far as the reader may see them. */
@Component
class TimelinePanel implements Panel {

    private static final int LAST = 100;
    private static final int SHOWN = 50;

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
    private final HttpServletRequest request;
    private final Clock clock;

    TimelinePanel(TrailService trail, DirectoryService directory, HttpServletRequest request, Clock clock) {
        this.trail = trail;
        this.directory = directory;
        this.request = request;
        this.clock = clock;
    }

    /**
     * One page of what happened, narrowed as the reader chose.
     *
     * @param leftOut whether the address asks for something that is none of the choices
     */
    record Content(Slice<Happening> list, List<TimelineChoice.Select> selects, boolean narrowed, boolean leftOut) {

        public String pageParameter() {
            return TimelineChoice.PAGE;
        }
    }

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public Optional<Shown> on(Subject subject, Actor by) {
        TimelineChoices choices = trail.choices(subject, !OF_ONE_AGENCY.contains(subject.kind()), by);
        if (choices.kinds().isEmpty()) {
            return Optional.empty();
        }
        List<Agency> agencies = seen(choices, by);
        TimelineChoice choice = new TimelineChoice(request);
        TimelineFilter filter = choice.filter(choices, agencies, LocalDate.now(clock), SHOWN);
        TimelinePage page = nearest(subject, filter, by);
        Map<AgencyId, String> names = agencies.stream().collect(Collectors.toMap(Agency::id, Agency::name));
        List<Happening> happenings =
                page.entries().stream().map(entry -> happening(entry, names)).toList();
        return Optional.of(new Shown(
                "overview/panels",
                "timeline",
                new Content(
                        new Slice<>(happenings, page.page(), SHOWN, page.total()),
                        choice.selects(),
                        choice.isNarrowed(),
                        choice.leftOut())));
    }

    /** The page that was asked for, or the last when there are not so many. */
    private TimelinePage nearest(Subject subject, TimelineFilter filter, Actor by) {
        TimelinePage page = trail.timeline(subject, filter, by);
        if (!page.entries().isEmpty() || page.total() == 0) {
            return page;
        }
        int last = (int) ((page.total() + SHOWN - 1) / SHOWN);
        return trail.timeline(subject, filter.page(last, SHOWN), by);
    }

    /** The agencies that the reader may see (R11), by name. */
    private List<Agency> seen(TimelineChoices choices, Actor by) {
        Set<AgencyId> seen = choices.agencies().stream().filter(by::sees).collect(Collectors.toSet());
        return directory.agencies(seen).stream()
                .sorted(Comparator.comparing(Agency::name))
                .toList();
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
