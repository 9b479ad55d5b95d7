package org.learningassurance.audit;

import java.util.UUID;
import org.learningassurance.shared.Subject;

/** On whose timeline an entry is shown: a subject as it stands in the database, where its kind may be one that is gone. */
record Shown(String kind, UUID id) {

    static Shown on(Subject subject) {
        return new Shown(subject.kind().name(), subject.id());
    }
}
