package org.learningassurance.shared.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Subject;
import org.springframework.stereotype.Component;

/** Everything that other modules add to a subject's page, in the order of the page; drawn by {@code fragments/panels.html}. */
@Component
public class Panels {

    private final List<Panel> panels;

    Panels(List<Panel> panels) {
        this.panels =
                panels.stream().sorted(Comparator.comparingInt(Panel::order)).toList();
    }

    /** What stands below the page's own facts. */
    public List<Panel.Shown> of(Subject subject, Actor by) {
        return shown(subject, by, panel -> panel.order() >= 0);
    }

    /** What matters more than the page's own facts and stands above them, in the full width. */
    public List<Panel.Shown> above(Subject subject, Actor by) {
        return shown(subject, by, panel -> panel.order() < 0);
    }

    private List<Panel.Shown> shown(Subject subject, Actor by, Predicate<Panel> place) {
        return panels.stream()
                .filter(place)
                .map(panel -> panel.on(subject, by))
                .flatMap(Optional::stream)
                .toList();
    }
}
