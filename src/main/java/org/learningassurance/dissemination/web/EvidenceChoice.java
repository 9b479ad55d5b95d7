package org.learningassurance.dissemination.web;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import org.learningassurance.evidence.EvidenceItem;
import org.learningassurance.evidence.EvidenceService;
import org.learningassurance.evidence.EvidenceView;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.EvidenceId;
import org.learningassurance.shared.web.Dates;
import org.learningassurance.shared.web.Option;
import org.springframework.stereotype.Component;

/** What an agency has given as evidence, as the form of a claim offers it and as answers to check name it. */
@Component
class EvidenceChoice {

    private final EvidenceService evidence;
    private final Dates dates;

    EvidenceChoice(EvidenceService evidence, Dates dates) {
        this.evidence = evidence;
        this.dates = dates;
    }

    List<Option> of(AgencyId agency, Actor by) {
        return evidence.forAgency(agency, by).stream()
                .map(EvidenceView::item)
                .map(item -> new Option(item.id().toString(), item.title(), about(item)))
                .toList();
    }

    private String about(EvidenceItem item) {
        return "%s, %s to %s".formatted(item.kind().label(), dates.day(item.periodFrom()), dates.day(item.periodTo()));
    }

    List<EvidenceView> chosen(Collection<EvidenceId> ids, AgencyId agency, Actor by) {
        HashSet<EvidenceId> wanted = new HashSet<>(ids);
        return evidence.forAgency(agency, by).stream()
                .filter(view -> wanted.contains(view.item().id()))
                .toList();
    }
}
