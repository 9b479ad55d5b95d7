package org.learningassurance.evidence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.learningassurance.shared.EvidenceId;
import org.learningassurance.shared.PersonId;

/** One file of a piece of evidence. What it holds lies beside it in chunks. */
@Entity
@Table(name = "evidence_file")
public class EvidenceFile {

    @Id
    private UUID id;

    private EvidenceId evidence;
    private String name;
    private String contentType;
    private long length;
    private String sha256;
    private PersonId addedBy;
    private Instant addedAt;

    @SuppressWarnings("NullAway.Init")
    protected EvidenceFile() {}

    EvidenceFile(UUID id, EvidenceId evidence, String name, Content content, PersonId addedBy, Instant addedAt) {
        this.id = id;
        this.evidence = evidence;
        this.name = name;
        this.contentType = content.type();
        this.length = content.length();
        this.sha256 = content.sha256();
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    /** What was found in a file by reading it. */
    record Content(String type, long length, String sha256) {}

    public UUID id() {
        return id;
    }

    public EvidenceId evidence() {
        return evidence;
    }

    /** The name that it was given by whoever added it, without any folder. */
    public String name() {
        return name;
    }

    /** The media type, as found in its content. */
    public String contentType() {
        return contentType;
    }

    /** In bytes. */
    public long length() {
        return length;
    }

    /** Hash of its content, in hexadecimal. */
    public String sha256() {
        return sha256;
    }

    public PersonId addedBy() {
        return addedBy;
    }

    public Instant addedAt() {
        return addedAt;
    }
}
