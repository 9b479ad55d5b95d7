package org.learningassurance.dissemination;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Rung;

/**
 * An agency said what stops it. No date is moved by that.
 *
 * @param barriers codes of the kinds
 * @param labels the same in words
 * @param said in its own words; empty when it was said with a request, which has the reason
 */
public record WhatStoppedSaid(
        ReturnRef of, Rung rung, List<String> barriers, List<String> labels, String said, Actor by, Instant at)
        implements ReturnEvent {

    @Override
    public String title() {
        return "%s: what stops the agency – %s".formatted(rung.label(), String.join("; ", labels));
    }

    @Override
    public String detail() {
        return said;
    }

    @Override
    public Map<String, String> facts() {
        return ReturnFacts.of(of)
                .with("rung", rung)
                .with("barriers", String.join(" ", barriers))
                .map();
    }
}
