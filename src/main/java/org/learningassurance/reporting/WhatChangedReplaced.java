package org.learningassurance.reporting;

import java.time.Instant;
import java.util.Map;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.WhatChangedId;

/** A text is shown to the public no more, because another one about the same is. @param newer the one that is shown */
public record WhatChangedReplaced(WhatChangedId id, Subject of, WhatChangedId newer, Actor by, Instant at)
        implements WhatChangedEvent {

    @Override
    public String title() {
        return "What changed for children: text replaced by a newer one";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("newer", newer.toString());
    }
}
