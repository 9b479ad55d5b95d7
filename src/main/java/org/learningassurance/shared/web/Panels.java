package org.learningassurance.shared.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    public List<Panel.Shown> of(Subject subject, Actor by) {
        return panels.stream()
                .map(panel -> panel.on(subject, by))
                .flatMap(Optional::stream)
                .toList();
    }
}
