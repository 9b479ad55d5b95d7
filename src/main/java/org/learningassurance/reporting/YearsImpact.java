package org.learningassurance.reporting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.learningassurance.audit.TrailFact;
import org.learningassurance.dissemination.OutcomeClaim;
import org.learningassurance.dissemination.RequestConsidered;
import org.learningassurance.dissemination.RequestKind;
import org.learningassurance.dissemination.ReturnService;
import org.learningassurance.dissemination.RungAccepted;
import org.learningassurance.dissemination.RungClaim;
import org.learningassurance.dissemination.RungNotYetChanged;
import org.learningassurance.dissemination.RungRecorded;
import org.learningassurance.evidence.EvidenceItem;
import org.learningassurance.evidence.EvidenceKind;
import org.learningassurance.evidence.EvidenceService;
import org.learningassurance.evidence.EvidenceView;
import org.learningassurance.reporting.YearlyReport.Answers;
import org.learningassurance.reporting.YearlyReport.Finding;
import org.learningassurance.reporting.YearlyReport.Impact;
import org.learningassurance.reporting.YearlyReport.PointImpact;
import org.learningassurance.reporting.YearlyReport.RungImpact;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.ClaimId;
import org.learningassurance.shared.Disposition;
import org.learningassurance.shared.EvidenceId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.Rung;
import org.springframework.stereotype.Component;

/** What learning had changed by the end of a year, and what that rests on: the two rungs on which something is different. */
@Component
class YearsImpact {

    static final List<Rung> RUNGS = List.of(Rung.PRACTICE_CHANGED, Rung.OUTCOME);

    /** Which pieces of evidence ask people is told by number alone, where it is large enough: here they hide among others. */
    private static final Set<EvidenceKind> NOT_PUBLISHED = Set.of(
            EvidenceKind.CHILDREN_AND_FAMILIES_VOICE,
            EvidenceKind.SURVEY,
            EvidenceKind.DOCUMENT,
            EvidenceKind.TRAINING_RECORD);

    private final ReturnService returns;
    private final EvidenceService evidence;
    private final ToldMeasures measures;
    private final ReportSettings settings;

    YearsImpact(ReturnService returns, EvidenceService evidence, ToldMeasures measures, ReportSettings settings) {
        this.returns = returns;
        this.evidence = evidence;
        this.measures = measures;
        this.settings = settings;
    }

    /** A step that was answered for. @param claim empty for what was accepted as an alternative */
    private record Answered(LearningPointId point, Rung rung, Disposition how, String claim) {

        static Answered of(TrailFact fact) {
            return new Answered(
                    Year.pointOf(fact),
                    Rung.valueOf(fact.fact("rung")),
                    how(fact.type()),
                    fact.facts().getOrDefault("claim", ""));
        }

        private static Disposition how(String event) {
            if (event.equals(RungRecorded.class.getSimpleName())) {
                return Disposition.RECORDED;
            }
            if (event.equals(RungAccepted.class.getSimpleName())) {
                return Disposition.ACCEPTED;
            }
            return event.equals(RungNotYetChanged.class.getSimpleName())
                    ? Disposition.NOT_YET_CHANGED
                    : Disposition.ACCEPTED_BY_ALTERNATIVE;
        }
    }

    private record Place(LearningPointId point, Rung rung) {}

    /** @param by who may read everything that a restricted copy tells of */
    Impact of(Year year, Actor by) {
        Collection<Answered> answered = lastOfEachStep(year);
        Map<String, RungClaim> claims = claims(answered);
        Map<EvidenceId, EvidenceItem> items = items(claims.values());
        Map<Place, List<Answered>> places =
                answered.stream().collect(groupingBy(step -> new Place(step.point(), step.rung())));
        List<RungImpact> rungs = RUNGS.stream()
                .map(rung -> new RungImpact(rung, shown(year, rung, answered)))
                .toList();
        Set<Rung> told = rungs.stream()
                .filter(each -> each.answers().areShown())
                .map(RungImpact::rung)
                .collect(toSet());
        return new Impact(
                rungs,
                places.entrySet().stream()
                        .filter(place -> told.contains(place.getKey().rung()))
                        .map(place -> impact(year, place.getKey(), place.getValue(), claims, items))
                        .sorted(Comparator.comparing(
                                        (PointImpact each) -> each.point().ref())
                                .thenComparing(PointImpact::rung))
                        .toList(),
                year.isRestricted() ? measures.ofPeriod(year.period(), year.at(), by) : List.of());
    }

    /** Few answers about outcomes may tell of few children (R13). */
    private Answers shown(Year year, Rung rung, Collection<Answered> answered) {
        Answers exact =
                counted(answered.stream().filter(step -> step.rung() == rung).toList());
        return keepsNumbersBack(year, rung) ? exact.orNone(settings.smallestShown()) : exact;
    }

    private static boolean keepsNumbersBack(Year year, Rung rung) {
        return !year.isRestricted() && rung == Rung.OUTCOME;
    }

    /** A step that was recorded and then judged, or answered again, counts by what was said of it last. */
    private static Collection<Answered> lastOfEachStep(Year year) {
        record Step(LearningPointId point, String agency, Rung rung) {}
        Map<Step, Answered> last = new LinkedHashMap<>();
        year
                .happened()
                .by(
                        year.period().to(),
                        RungRecorded.class,
                        RequestConsidered.class,
                        RungNotYetChanged.class,
                        RungAccepted.class)
                .stream()
                .filter(YearsImpact::tellsOfAChange)
                .forEach(fact -> {
                    Answered answered = Answered.of(fact);
                    last.put(new Step(answered.point(), fact.fact("agency"), answered.rung()), answered);
                });
        return last.values();
    }

    private static boolean tellsOfAChange(TrailFact fact) {
        boolean anAnswer = !fact.type().equals(RequestConsidered.class.getSimpleName())
                || (fact.fact("kind").equals(RequestKind.ALTERNATIVE.name())
                        && fact.fact("agreed").equals("true"));
        return anAnswer && RUNGS.contains(Rung.valueOf(fact.fact("rung")));
    }

    private Map<String, RungClaim> claims(Collection<Answered> answered) {
        Set<ClaimId> ids = answered.stream()
                .map(Answered::claim)
                .filter(claim -> !claim.isEmpty())
                .map(ClaimId::of)
                .collect(toSet());
        return returns.theClaims(ids).stream().collect(toMap(claim -> claim.id().toString(), Function.identity()));
    }

    private Map<EvidenceId, EvidenceItem> items(Collection<RungClaim> claims) {
        Set<EvidenceId> ids = claims.stream()
                .flatMap(claim -> claim.claim().evidence().stream())
                .collect(toSet());
        return evidence.views(ids).stream()
                .map(EvidenceView::item)
                .collect(toMap(EvidenceItem::id, Function.identity()));
    }

    private static PointImpact impact(
            Year year,
            Place place,
            List<Answered> steps,
            Map<String, RungClaim> claims,
            Map<EvidenceId, EvidenceItem> items) {
        List<RungClaim> answers = steps.stream()
                .flatMap(step -> Stream.ofNullable(claims.get(step.claim())))
                .toList();
        Answers exact = counted(steps);
        boolean inWords = keepsNumbersBack(year, place.rung());
        return new PointImpact(
                year.point(place.point()),
                place.rung(),
                inWords ? Answers.KEPT_BACK : exact,
                inWords ? exact.inWords() : "",
                inWords
                        ? List.of()
                        : answers.stream()
                                .flatMap(answer -> given(answer, items))
                                .map(item -> kind(year, item))
                                .distinct()
                                .sorted()
                                .toList(),
                year.isRestricted()
                        ? answers.stream()
                                .flatMap(answer -> found(answer, items))
                                .distinct()
                                .sorted(Comparator.comparing(Finding::toString))
                                .toList()
                        : List.of());
    }

    private static String kind(Year year, EvidenceItem item) {
        return year.isRestricted() || !NOT_PUBLISHED.contains(item.kind())
                ? item.kind().label()
                : "Other evidence";
    }

    private static Answers counted(List<Answered> steps) {
        return new Answers(
                number(steps, Disposition.ACCEPTED),
                number(steps, Disposition.ACCEPTED_BY_ALTERNATIVE),
                number(steps, Disposition.RECORDED),
                number(steps, Disposition.NOT_YET_CHANGED));
    }

    private static int number(List<Answered> steps, Disposition how) {
        return (int) steps.stream().filter(step -> step.how() == how).count();
    }

    private static Stream<EvidenceItem> given(RungClaim answer, Map<EvidenceId, EvidenceItem> items) {
        return answer.claim().evidence().stream().flatMap(id -> Stream.ofNullable(items.get(id)));
    }

    private static Stream<Finding> found(RungClaim answer, Map<EvidenceId, EvidenceItem> items) {
        if (answer.claim() instanceof OutcomeClaim outcome) {
            return outcome.measure().isEmpty()
                    ? Stream.of()
                    : Stream.of(new Finding("Measure of the outcome", outcome.baseline(), outcome.measure()));
        }
        return given(answer, items)
                .filter(item -> !item.measure().isEmpty())
                .map(item -> new Finding(named(item), item.baseline(), item.measure()));
    }

    private static String named(EvidenceItem item) {
        return item.sampleSize() == null
                ? item.kind().label()
                : "%s, %d looked at".formatted(item.kind().label(), item.sampleSize());
    }
}
