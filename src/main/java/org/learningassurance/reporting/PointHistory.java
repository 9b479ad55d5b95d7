package org.learningassurance.reporting;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Disposition;
import org.learningassurance.shared.Rung;

/**
 * What had happened to one learning point by a moment, and what follows from it: the one place where a stage is derived.
 *
 * @param events in the order in which they were recorded
 */
record PointHistory(List<Event> events) {

    static final PointHistory NOTHING = new PointHistory(List.of());

    /** @param about the training update that it is about, else null */
    record Event(Milestone milestone, @Nullable UUID about) {}

    Standing standing(Collection<RungRow> rungs) {
        if (happened(Milestone.WITHDRAWN) || happened(Milestone.SUPERSEDED)) {
            return Standing.WITHDRAWN;
        }
        if (!happened(Milestone.AGREED)) {
            return Standing.BEING_AGREED;
        }
        return switch (lastDecision()) {
            case SUSTAINED -> Standing.SUSTAINED;
            case ASSURED -> Standing.ASSURED;
            case GAP_ACCEPTED -> Standing.GAP_ACCEPTED;
            default -> onItsWay(rungs);
        };
    }

    private Standing onItsWay(Collection<RungRow> rungs) {
        if (!happened(Milestone.ASKED)) {
            return happened(Milestone.BRIEF_ISSUED) ? Standing.TRAINING : Standing.BRIEF;
        }
        boolean someoneWasTold = rungs.stream()
                .anyMatch(row ->
                        row.rung() == Rung.DISSEMINATED && row.disposition().reached());
        if (trainingIsUnderWay() && !someoneWasTold) {
            return Standing.TRAINING;
        }
        boolean everyoneAnswered = rungs.stream()
                .filter(row -> row.rung() == Rung.DISSEMINATED)
                .map(RungRow::disposition)
                .allMatch(Disposition::closed);
        return everyoneAnswered ? Standing.EVIDENCE : Standing.DISSEMINATION;
    }

    private Milestone lastDecision() {
        Milestone last = Milestone.AGREED;
        for (Event event : events) {
            switch (event.milestone()) {
                case ASSURED, MORE_NEEDED, GAP_ACCEPTED, SUSTAINED, REOPENED -> last = event.milestone();
                default -> {}
            }
        }
        return last;
    }

    private boolean trainingIsUnderWay() {
        Set<UUID> open = new HashSet<>();
        for (Event event : events) {
            switch (event.milestone()) {
                case TRAINING_STARTED -> open.add(Objects.requireNonNull(event.about()));
                case TRAINING_WENT_LIVE, TRAINING_WITHDRAWN -> open.remove(event.about());
                default -> {}
            }
        }
        return !open.isEmpty();
    }

    private boolean happened(Milestone milestone) {
        return events.stream().anyMatch(event -> event.milestone() == milestone);
    }
}
