package org.learningassurance.reporting;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningassurance.assurance.AssuranceDecided;
import org.learningassurance.assurance.RecheckDecided;
import org.learningassurance.briefing.BriefIssued;
import org.learningassurance.directory.Agency;
import org.learningassurance.directory.AgencyAdded;
import org.learningassurance.directory.AgencyKindChanged;
import org.learningassurance.directory.ClosedPeriodAdded;
import org.learningassurance.directory.ClosedPeriodWithdrawn;
import org.learningassurance.directory.Closures;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.dissemination.DispositionChanged;
import org.learningassurance.dissemination.ReturnSettings;
import org.learningassurance.dissemination.RoundAsked;
import org.learningassurance.learning.LearningPointAgreed;
import org.learningassurance.learning.LearningPointDrafted;
import org.learningassurance.learning.LearningPointSuperseded;
import org.learningassurance.learning.LearningPointWithdrawn;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.AtTheEnd;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.WorkingCalendar;
import org.learningassurance.training.ActionEvent;
import org.learningassurance.training.ActionFlow;
import org.learningassurance.training.ActionStarted;
import org.learningassurance.training.ActionWithdrawn;
import org.learningassurance.training.TrainingWentLive;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes down where things stand whenever they change, in the transaction that changes them. */
@Component
class PositionRecorder {

    private final PositionRows rows;
    private final DirectoryService directory;
    private final WorkingCalendar calendar;
    private final ReturnSettings settings;
    private final AtTheEnd<DispositionChanged> unwritten = AtTheEnd.together(this::write);

    PositionRecorder(PositionRows rows, DirectoryService directory, WorkingCalendar calendar, ReturnSettings settings) {
        this.rows = rows;
        this.directory = directory;
        this.calendar = calendar;
        this.settings = settings;
    }

    @EventListener
    void on(DispositionChanged changed) {
        unwritten.add(changed);
    }

    private void write(List<DispositionChanged> changes) {
        Map<AgencyId, Closures> closures =
                rows.closures(changes.stream().map(DispositionChanged::agency).collect(Collectors.toSet()));
        rows.add(changes.stream()
                .map(changed -> row(changed, closures.getOrDefault(changed.agency(), Closures.NONE)))
                .toList());
    }

    private RungRow row(DispositionChanged changed, Closures closures) {
        return new RungRow(
                changed.returnId(),
                changed.learningPoint(),
                changed.agency(),
                changed.round(),
                changed.rung(),
                changed.to(),
                changed.dueOn(),
                calendar.plus(changed.dueOn(), -settings.dueSoonWorkingDays(), closures),
                changed.opensOn(),
                changed.dueRevision(),
                changed.withPartnership(),
                precise(changed.at()));
    }

    @EventListener
    void on(LearningPointDrafted drafted) {
        reached(drafted.learningPoint(), Milestone.DRAFTED, drafted.at());
    }

    @EventListener
    void on(LearningPointAgreed agreed) {
        reached(agreed.learningPoint(), Milestone.AGREED, agreed.at());
    }

    @EventListener
    void on(LearningPointWithdrawn withdrawn) {
        reached(withdrawn.learningPoint(), Milestone.WITHDRAWN, withdrawn.at());
    }

    @EventListener
    void on(LearningPointSuperseded superseded) {
        reached(superseded.learningPoint(), Milestone.SUPERSEDED, superseded.at());
    }

    @EventListener
    void on(BriefIssued issued) {
        issued.covers().forEach(point -> reached(point, Milestone.BRIEF_ISSUED, issued.at()));
    }

    @EventListener
    void on(ActionStarted started) {
        training(started, Milestone.TRAINING_STARTED);
    }

    @EventListener
    void on(TrainingWentLive live) {
        training(live, Milestone.TRAINING_WENT_LIVE);
    }

    @EventListener
    void on(ActionWithdrawn withdrawn) {
        training(withdrawn, Milestone.TRAINING_WITHDRAWN);
    }

    private void training(ActionEvent event, Milestone milestone) {
        if (event.flow() == ActionFlow.TRAINING_UPDATE) {
            event.outline()
                    .learningPoints()
                    .forEach(point -> reached(point, milestone, event.action().value(), event.at()));
        }
    }

    @EventListener
    void on(RoundAsked asked) {
        reached(asked.learningPoint(), Milestone.ASKED, asked.at());
    }

    @EventListener
    void on(AssuranceDecided decided) {
        Milestone milestone = switch (decided.outcome()) {
            case ASSURED -> Milestone.ASSURED;
            case MORE_NEEDED -> Milestone.MORE_NEEDED;
            case GAP_ACCEPTED -> Milestone.GAP_ACCEPTED;
        };
        reached(decided.learningPoint(), milestone, decided.at());
    }

    @EventListener
    void on(RecheckDecided decided) {
        Milestone milestone = switch (decided.outcome()) {
            case SUSTAINED -> Milestone.SUSTAINED;
            case REOPENED -> Milestone.REOPENED;
        };
        reached(decided.learningPoint(), milestone, decided.at());
    }

    @EventListener
    void on(AgencyAdded added) {
        closures(List.of(added.agency()), added.at());
    }

    @EventListener
    void on(AgencyKindChanged changed) {
        closures(List.of(changed.agency()), changed.at());
    }

    @EventListener
    void on(ClosedPeriodAdded added) {
        closures(affected(added.kind(), added.agency()), added.at());
    }

    @EventListener
    void on(ClosedPeriodWithdrawn withdrawn) {
        closures(affected(withdrawn.kind(), withdrawn.agency()), withdrawn.at());
    }

    private List<AgencyId> affected(@Nullable String kind, @Nullable AgencyId agency) {
        return Optional.ofNullable(agency)
                .map(List::of)
                .orElseGet(() -> directory.agencies().stream()
                        .filter(other -> Objects.equals(other.kind().code(), kind))
                        .map(Agency::id)
                        .toList());
    }

    private void closures(Collection<AgencyId> agencies, Instant at) {
        directory.closures(agencies).forEach((agency, closures) -> rows.add(agency, closures, precise(at)));
    }

    private void reached(LearningPointId point, Milestone milestone, Instant at) {
        reached(point, milestone, null, at);
    }

    private void reached(LearningPointId point, Milestone milestone, @Nullable UUID about, Instant at) {
        rows.add(point, milestone, about, precise(at));
    }

    /** As precise as the database keeps it, on either one. */
    private static Instant precise(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS);
    }
}
