package org.learningassurance.reporting;

import java.time.Instant;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.WhatChangedId;

/** A text is shown to the public no more, or is not to be published. */
public record WhatChangedTakenBack(WhatChangedId id, Subject of, String reason, Actor by, Instant at)
        implements WhatChangedEvent {

    @Override
    public String title() {
        return "What changed for children: text taken back";
    }

    @Override
    public String detail() {
        return reason;
    }
}
