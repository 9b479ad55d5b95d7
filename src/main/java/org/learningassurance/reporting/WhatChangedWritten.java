package org.learningassurance.reporting;

import java.time.Instant;
import java.util.Map;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.WhatChangedId;

/**
 * Somebody wrote, or changed, a text for the public.
 *
 * @param text the heading and the text
 * @param hash of both
 */
public record WhatChangedWritten(WhatChangedId id, Subject of, String text, String hash, Actor by, Instant at)
        implements WhatChangedEvent {

    @Override
    public String title() {
        return "What changed for children: text written";
    }

    @Override
    public String detail() {
        return text;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("hash", hash);
    }
}
