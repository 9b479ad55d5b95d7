package org.learningassurance.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningassurance.audit.TrailFact;
import org.learningassurance.audit.TrailService;
import org.learningassurance.dissemination.DispositionChanged;
import org.learningassurance.shared.SelfCheck;
import org.learningassurance.shared.SubjectKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proves that positions say what the trail recorded: builds every row anew from the trail and compares. Both are read side by side,
 * return by return and learning point by learning point, so that size costs time and no memory.
 *
 * <p>The day from which a rung counts as due soon is no fact of the trail: it followed from the rules of its moment, and is held
 * only against the due date.
 */
@Service
class PositionCheck implements SelfCheck {

    static final int MOST_FAULTS = 100;

    private final TrailService trail;
    private final PositionRows positions;

    PositionCheck(TrailService trail, PositionRows positions) {
        this.trail = trail;
        this.positions = positions;
    }

    @Override
    public String name() {
        return "Positions";
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<String> faults() {
        List<String> faults = new ArrayList<>(positions.dueSoonAfterDue(MOST_FAULTS).stream()
                .map("Agency return %s has a rung that is due soon only after it is due"::formatted)
                .toList());
        compareRungs(faults);
        comparePoints(faults);
        return faults.stream().limit(MOST_FAULTS).toList();
    }

    private void compareRungs(List<String> faults) {
        try (Stream<RungRow> rows = positions.everyRung();
                Stream<TrailFact> facts = trail.facts(DispositionChanged.class.getSimpleName())) {
            compare(
                    new Groups<>(rows.map(RungSaid::of), RungSaid::agencyReturn),
                    new Groups<>(facts.map(RungSaid::of), RungSaid::agencyReturn),
                    (said, recorded) -> difference("agency return", RungSaid::agencyReturn, said, recorded),
                    faults);
        }
    }

    /** Two people may act on one learning point at once, so that its rows may stand in another order than the trail's. */
    private void comparePoints(List<String> faults) {
        try (Stream<PointSaid> rows = positions.everyPoint();
                Stream<TrailFact> facts = trail.factsOn(SubjectKind.LEARNING_POINT, PointSaid.EVENTS)) {
            compare(
                    new Groups<>(rows, PointSaid::point),
                    new Groups<>(facts.flatMap(fact -> PointSaid.of(fact).stream()), PointSaid::point),
                    (said, recorded) -> difference(
                            "learning point", PointSaid::point, PointSaid.sorted(said), PointSaid.sorted(recorded)),
                    faults);
        }
    }

    private static <T> void compare(
            Groups<T> said,
            Groups<T> recorded,
            BiFunction<List<T>, List<T>, @Nullable String> difference,
            List<String> faults) {
        UUID key = Groups.earlier(said.nextKey(), recorded.nextKey());
        while (key != null && faults.size() < MOST_FAULTS) {
            String fault = difference.apply(said.take(key), recorded.take(key));
            if (fault != null) {
                faults.add(fault);
            }
            key = Groups.earlier(said.nextKey(), recorded.nextKey());
        }
    }

    /** The first row that differs, in words; null when none does. */
    private static <T> @Nullable String difference(String what, Function<T, UUID> key, List<T> said, List<T> recorded) {
        if (said.equals(recorded)) {
            return null;
        }
        int same = 0;
        while (same < said.size() && same < recorded.size() && said.get(same).equals(recorded.get(same))) {
            same++;
        }
        UUID id = key.apply(said.isEmpty() ? recorded.get(0) : said.get(0));
        return "The position of %s %s is %s, and the trail recorded %s"
                .formatted(what, id, words(said, same), words(recorded, same));
    }

    private static <T> String words(List<T> rows, int at) {
        return at < rows.size() ? rows.get(at).toString() : "nothing";
    }

    /** What both sides say of a rung. */
    private record RungSaid(
            UUID agencyReturn,
            String learningPoint,
            String agency,
            int round,
            String rung,
            String disposition,
            LocalDate dueOn,
            @Nullable LocalDate opensOn,
            int dueRevision,
            boolean withPartnership,
            Instant at) {

        static RungSaid of(RungRow row) {
            return new RungSaid(
                    row.agencyReturn().value(),
                    row.learningPoint().toString(),
                    row.agency().toString(),
                    row.round(),
                    row.rung().name(),
                    row.disposition().name(),
                    row.dueOn(),
                    row.opensOn(),
                    row.dueRevision(),
                    row.withPartnership(),
                    row.since());
        }

        static RungSaid of(TrailFact fact) {
            String opensOn = fact.facts().get("opensOn");
            return new RungSaid(
                    fact.subject(),
                    fact.fact("learningPoint"),
                    fact.fact("agency"),
                    Integer.parseInt(fact.fact("round")),
                    fact.fact("rung"),
                    fact.fact("to"),
                    LocalDate.parse(fact.fact("dueOn")),
                    opensOn == null ? null : LocalDate.parse(opensOn),
                    Integer.parseInt(fact.fact("dueRevision")),
                    Boolean.parseBoolean(fact.fact("withPartnership")),
                    fact.recordedAt());
        }

        @Override
        public String toString() {
            return "%s %s due on %s (date %d), open from %s%s, for agency %s, since %s"
                    .formatted(
                            rung,
                            disposition,
                            dueOn,
                            dueRevision,
                            opensOn,
                            withPartnership ? ", with the partnership" : "",
                            agency,
                            at);
        }
    }
}
