package org.learningassurance.briefing;

import java.util.List;
import java.util.Optional;

/**
 * A brief as one reader may see it.
 *
 * @param versions those that the reader may see, the newest first; never empty
 */
public record BriefView(Brief brief, List<BriefVersion> versions) {

    public BriefView {
        versions = List.copyOf(versions);
    }

    /** The newest version that the reader may see. */
    public BriefVersion latest() {
        return versions.get(0);
    }

    public Optional<BriefVersion> numbered(int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }

    /** The version that readers had before the given one: the last issued with a lower number. */
    public Optional<BriefVersion> issuedBefore(BriefVersion later) {
        return versions.stream()
                .filter(version -> version.number() < later.number())
                .filter(version -> version.status() == BriefStatus.ISSUED)
                .findFirst();
    }

    /** The newest version that is out, if any. */
    public Optional<BriefVersion> issued() {
        return versions.stream()
                .filter(version -> version.status() == BriefStatus.ISSUED)
                .findFirst();
    }
}
