package org.learningassurance.dissemination;

import java.time.Instant;
import java.util.Map;
import org.learningassurance.shared.Actor;

/** Every asked rung of a return is judged or closed. */
public record ReturnSettled(ReturnRef of, Actor by, Instant at) implements ReturnEvent {

    @Override
    public String title() {
        return "Nothing more is asked";
    }

    @Override
    public Map<String, String> facts() {
        return ReturnFacts.of(of).map();
    }
}
