package org.learningassurance.evidence;

import java.time.Instant;
import java.time.LocalDate;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.EvidenceId;
import org.learningassurance.shared.PersonId;

/** Evidence for tests, without a database. */
public final class EvidenceExamples {

    private EvidenceExamples() {}

    /** A case-file audit with all that a claim of changed practice rests on. */
    public static EvidenceItem audit(AgencyId agency) {
        return item(agency, auditDetails());
    }

    public static EvidenceDetails auditDetails() {
        return new EvidenceDetails(
                EvidenceKind.CASE_FILE_AUDIT,
                "Audit of spring files",
                "Curiosity is recorded more often",
                LocalDate.of(2026, 1, 5),
                LocalDate.of(2026, 2, 27),
                40,
                "9 of 40 files",
                "31 of 40 files",
                Independence.OTHER_TEAM);
    }

    public static EvidenceItem item(AgencyId agency, EvidenceDetails details) {
        return new EvidenceItem(
                EvidenceId.next(), agency, details, PersonId.next(), Instant.parse("2026-03-01T10:00:00Z"));
    }
}
