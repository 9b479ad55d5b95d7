package org.learningassurance.reporting;

import java.time.Instant;
import java.util.Map;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.WhatChangedId;

/** A text is shown to the public, with what it rests on. @param hash of what was written, as the writing of it says */
public record WhatChangedPublished(WhatChangedId id, Subject of, String restsOn, String hash, Actor by, Instant at)
        implements WhatChangedEvent {

    @Override
    public String title() {
        return "What changed for children: text published";
    }

    @Override
    public String detail() {
        return restsOn;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("hash", hash);
    }
}
