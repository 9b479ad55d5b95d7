package org.learningassurance.reporting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningassurance.assurance.AgendaFrozen;
import org.learningassurance.assurance.MeetingPapers;
import org.learningassurance.assurance.MeetingPapers.PackProof;
import org.learningassurance.audit.TrailFact;
import org.learningassurance.audit.TrailService;
import org.learningassurance.shared.SelfCheck;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proves that each meeting's pack is the one that the trail vouches for by its hash. */
@Service
class PackCheck implements SelfCheck {

    private final TrailService trail;
    private final MeetingPapers papers;

    PackCheck(TrailService trail, MeetingPapers papers) {
        this.trail = trail;
        this.papers = papers;
    }

    @Override
    public String name() {
        return "Meeting packs";
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> faults() {
        Map<UUID, PackProof> kept = papers.proofs();
        try (Stream<TrailFact> frozen = trail.facts(AgendaFrozen.class.getSimpleName())) {
            return frozen.filter(agenda -> agenda.facts().containsKey("pack")) // none was made before packs were kept
                    .flatMap(agenda -> fault(agenda, kept.get(agenda.subject())).stream())
                    .limit(PositionCheck.MOST_FAULTS)
                    .toList();
        }
    }

    private static Optional<String> fault(TrailFact agenda, @Nullable PackProof pack) {
        if (pack == null) {
            return Optional.of("The pack of meeting %s stands in the trail and is gone".formatted(agenda.subject()));
        }
        return pack.whole() && pack.hash().equals(agenda.fact("pack"))
                ? Optional.empty()
                : Optional.of("The pack of meeting %s was changed after it was made".formatted(agenda.subject()));
    }
}
