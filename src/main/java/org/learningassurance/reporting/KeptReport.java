package org.learningassurance.reporting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.ReportId;
import tools.jackson.databind.json.JsonMapper;

/** A report as it stood when it was kept, written once. Its hash is over all that it says, and stands in the trail. */
@Entity
@Table(name = "kept_report")
class KeptReport {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** A database takes no longer text in one row. */
    private static final int PIECE = 250_000;

    @Id
    private ReportId id;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ReportKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ReportCopy copy;

    private LocalDate periodFrom;
    private LocalDate periodTo;
    private Instant asAt;
    private Instant keptAt;
    private PersonId keptBy;
    private String keptByName;
    private String hash;

    @ElementCollection
    @CollectionTable(name = "kept_report_piece", joinColumns = @JoinColumn(name = "report"))
    @OrderColumn(name = "position")
    @Column(name = "content")
    private List<String> pieces = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected KeptReport() {}

    KeptReport(ReportId id, Report report, Actor by, Instant at) {
        String content = JSON.writeValueAsString(report);
        this.id = id;
        this.kind = report.kind();
        this.copy = report.copy();
        this.periodFrom = report.period().from();
        this.periodTo = report.period().to();
        this.asAt = report.asAt();
        this.keptAt = at;
        this.keptBy = by.whoever();
        this.keptByName = by.name();
        this.hash = DigestUtils.sha256Hex(content);
        for (int begin = 0, end; begin < content.length(); begin = end) {
            end = endOfPiece(content, begin);
            pieces.add(content.substring(begin, end));
        }
    }

    /** Never between the two halves of one character, which no database keeps apart. */
    private static int endOfPiece(String content, int begin) {
        int end = Math.min(content.length(), begin + PIECE);
        return end < content.length() && Character.isHighSurrogate(content.charAt(end - 1)) ? end - 1 : end;
    }

    Report report() {
        return JSON.readValue(content(), kind.type());
    }

    /** Whether nothing of it has been changed since it was kept, nor of what is said beside it of what it is. */
    boolean isAsKept() {
        if (!hash.equals(DigestUtils.sha256Hex(content()))) {
            return false;
        }
        Report report = report();
        return report.copy() == copy
                && report.period().equals(period())
                && report.asAt().equals(asAt);
    }

    private String content() {
        return String.join("", pieces);
    }

    ReportId id() {
        return id;
    }

    ReportKind kind() {
        return kind;
    }

    ReportCopy copy() {
        return copy;
    }

    ReportPeriod period() {
        return new ReportPeriod(periodFrom, periodTo);
    }

    Instant asAt() {
        return asAt;
    }

    Instant keptAt() {
        return keptAt;
    }

    PersonId keptBy() {
        return keptBy;
    }

    String keptByName() {
        return keptByName;
    }

    /** SHA-256 over all that it says. */
    String hash() {
        return hash;
    }
}
