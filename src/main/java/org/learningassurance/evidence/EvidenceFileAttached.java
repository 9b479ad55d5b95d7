package org.learningassurance.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.EvidenceId;
import org.learningassurance.shared.Subject;

/**
 * A file was added to a piece of evidence.
 *
 * @param length in bytes
 * @param sha256 hash of its content, in hexadecimal
 */
public record EvidenceFileAttached(
        EvidenceId evidence,
        AgencyId agency,
        UUID file,
        String contentType,
        long length,
        String sha256,
        Actor by,
        Instant at)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return Subject.of(evidence);
    }

    @Override
    public List<Subject> about() {
        return List.of(Subject.of(agency));
    }

    @Override
    public String title() {
        return "File added to evidence";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "file",
                file.toString(),
                "contentType",
                contentType,
                "length",
                String.valueOf(length),
                "sha256",
                sha256);
    }
}
