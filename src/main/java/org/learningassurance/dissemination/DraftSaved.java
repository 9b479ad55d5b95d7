package org.learningassurance.dissemination;

import java.time.Instant;
import java.util.Map;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Rung;

/** Somebody put a form aside to finish it later. Nothing of what was typed is told. */
public record DraftSaved(ReturnRef of, Rung rung, Actor by, Instant at) implements ReturnEvent {

    @Override
    public String title() {
        return "";
    }

    @Override
    public Map<String, String> facts() {
        return ReturnFacts.of(of).with("rung", rung).map();
    }
}
