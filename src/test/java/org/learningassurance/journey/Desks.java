package org.learningassurance.journey;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.learningassurance.shared.Actor;
import org.learningassurance.testing.Browsers;
import org.learningassurance.testing.Roster;
import org.learningassurance.testing.Visit;

/** A desk for each person, at which they stay signed in. */
final class Desks implements AutoCloseable {

    private final int port;
    private final Roster roster;
    private final Map<String, Desk> desks = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();

    Desks(int port, Roster roster) {
        this.port = port;
        this.roster = roster;
    }

    Desk of(Actor person) {
        return desks.computeIfAbsent("desktop " + person.whoever(), desk -> signedIn(Browsers.desktop(port), person));
    }

    /** On a telephone. */
    Desk narrow(Actor person) {
        return desks.computeIfAbsent("narrow " + person.whoever(), desk -> signedIn(Browsers.narrow(port), person));
    }

    Desk withoutScripts(Actor person) {
        return desks.computeIfAbsent(
                "plain " + person.whoever(), desk -> signedIn(Browsers.withoutScripts(port), person));
    }

    private Desk signedIn(Visit visit, Actor person) {
        roster.signInOnThePage(visit, person);
        return new Desk(visit, seen);
    }

    @Override
    public void close() {
        desks.values().forEach(Desk::close);
    }
}
