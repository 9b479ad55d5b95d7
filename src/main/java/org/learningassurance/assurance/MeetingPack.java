package org.learningassurance.assurance;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.MeetingId;
import org.learningassurance.shared.PersonId;
import tools.jackson.databind.json.JsonMapper;

/** The pack of a meeting, written once when its agenda is frozen. Its hash is over what each entry says, and stands in the trail. */
@Entity
@Table(name = "meeting_pack")
class MeetingPack {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Id
    private MeetingId meeting;

    private Instant madeAt;
    private PersonId madeBy;
    private String madeByName;
    private String hash;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "meeting_pack_entry", joinColumns = @JoinColumn(name = "meeting"))
    @OrderColumn(name = "position")
    private List<Written> entries = new ArrayList<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected MeetingPack() {}

    MeetingPack(MeetingId meeting, List<PackEntry> entries, Actor by, Instant at) {
        this.meeting = meeting;
        this.entries = entries.stream().map(Written::of).collect(Collectors.toCollection(ArrayList::new));
        this.madeAt = at;
        this.madeBy = by.whoever();
        this.madeByName = by.name();
        this.hash = hashOfAll();
    }

    /** An entry as it is kept. */
    @Embeddable
    record Written(String content, String hash) {

        static Written of(PackEntry entry) {
            String content = JSON.writeValueAsString(entry);
            return new Written(content, DigestUtils.sha256Hex(content));
        }

        boolean isAsWritten() {
            return hash.equals(DigestUtils.sha256Hex(content));
        }

        PackEntry entry() {
            return JSON.readValue(content, PackEntry.class);
        }
    }

    List<PackEntry> entries() {
        return entries.stream().map(Written::entry).toList();
    }

    /** Whether nothing of it has been changed since it was made. */
    boolean isAsMade() {
        return entries.stream().allMatch(Written::isAsWritten) && hash.equals(hashOfAll());
    }

    private String hashOfAll() {
        return DigestUtils.sha256Hex(entries.stream().map(Written::hash).collect(Collectors.joining("\n")));
    }

    MeetingId meeting() {
        return meeting;
    }

    Instant madeAt() {
        return madeAt;
    }

    PersonId madeBy() {
        return madeBy;
    }

    String madeByName() {
        return madeByName;
    }

    /** SHA-256 over the hashes of the entries. */
    String hash() {
        return hash;
    }
}
