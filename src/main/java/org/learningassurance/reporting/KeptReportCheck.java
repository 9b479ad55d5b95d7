package org.learningassurance.reporting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.learningassurance.audit.TrailFact;
import org.learningassurance.audit.TrailService;
import org.learningassurance.shared.ReportId;
import org.learningassurance.shared.SelfCheck;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proves that each kept report is the one that the trail vouches for by its hash, and is handed out as the copy that it is. */
@Service
class KeptReportCheck implements SelfCheck {

    private final TrailService trail;
    private final KeptReports kept;

    KeptReportCheck(TrailService trail, KeptReports kept) {
        this.trail = trail;
        this.kept = kept;
    }

    @Override
    public String name() {
        return "Kept reports";
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> faults() {
        try (Stream<TrailFact> facts = trail.facts(ReportKept.class.getSimpleName())) {
            return facts.flatMap(fact -> fault(fact).stream())
                    .limit(PositionCheck.MOST_FAULTS)
                    .toList();
        }
    }

    private Optional<String> fault(TrailFact fact) {
        Optional<KeptReport> report = kept.findById(ReportId.of(fact.subject()));
        if (report.isEmpty()) {
            return Optional.of("Report %s stands in the trail and is gone".formatted(fact.subject()));
        }
        return isAsTheTrailSays(report.get(), fact)
                ? Optional.empty()
                : Optional.of("Report %s was changed after it was kept".formatted(fact.subject()));
    }

    /** What was kept when there was one kind of report does not say of which kind it is. */
    private static boolean isAsTheTrailSays(KeptReport report, TrailFact fact) {
        return report.hash().equals(fact.fact("hash"))
                && report.copy().name().equals(fact.fact("copy"))
                && report.kind().name().equals(fact.facts().getOrDefault("kind", ReportKind.BOARD.name()))
                && report.isAsKept();
    }
}
