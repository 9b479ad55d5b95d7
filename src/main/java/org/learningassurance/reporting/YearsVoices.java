package org.learningassurance.reporting;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.learningassurance.audit.TrailFact;
import org.learningassurance.dissemination.MoreAsked;
import org.learningassurance.dissemination.OutcomeClaim;
import org.learningassurance.dissemination.ReturnService;
import org.learningassurance.dissemination.RungAccepted;
import org.learningassurance.dissemination.RungClaim;
import org.learningassurance.dissemination.RungClaimed;
import org.learningassurance.dissemination.RungNotYetChanged;
import org.learningassurance.dissemination.RungRecorded;
import org.learningassurance.dissemination.RungReturned;
import org.learningassurance.evidence.EvidenceKind;
import org.learningassurance.evidence.EvidenceService;
import org.learningassurance.reporting.YearlyReport.VoiceCount;
import org.learningassurance.reporting.YearlyReport.Voices;
import org.learningassurance.shared.ClaimId;
import org.learningassurance.shared.EvidenceId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.Rung;
import org.springframework.stereotype.Component;

/**
 * How answers of a year used the words of children and families. Only numbers are drawn, never the words; few answers may tell of few
 * children, so that small numbers are kept back from publication (R13).
 */
@Component
class YearsVoices {

    private static final String NO_THEME = "On no theme";

    /** What may have been said of an answer, by the event that says it. */
    private static final Map<String, String> SAID = Map.of(
            RungAccepted.class.getSimpleName(), "Accepted",
            RungRecorded.class.getSimpleName(), "Recorded on receipt",
            RungNotYetChanged.class.getSimpleName(), "Answered, not yet changed",
            RungReturned.class.getSimpleName(), "Sent back for more",
            MoreAsked.class.getSimpleName(), "Sent back for more");

    private static final String WAITS = "Not judged yet";

    private static final List<String> EVERYTHING_SAID =
            List.of("Accepted", "Recorded on receipt", "Answered, not yet changed", "Sent back for more", WAITS);

    private static final List<EvidenceKind> ASKING =
            List.of(EvidenceKind.CHILDREN_AND_FAMILIES_VOICE, EvidenceKind.SURVEY);

    private final ReturnService returns;
    private final EvidenceService evidence;
    private final SmallNumbers small;

    YearsVoices(ReturnService returns, EvidenceService evidence, ReportSettings settings) {
        this.returns = returns;
        this.evidence = evidence;
        this.small = new SmallNumbers(settings.smallestShown());
    }

    private record Sent(LearningPointId point, Rung rung, ClaimId claim) {}

    Voices of(Year year) {
        Collection<Sent> sent = lastOfEachStep(year);
        Map<ClaimId, RungClaim> claims = returns
                .theClaims(sent.stream().map(Sent::claim).collect(toSet()))
                .stream()
                .collect(toMap(RungClaim::id, Function.identity()));
        List<Sent> outcomes =
                sent.stream().filter(answer -> answer.rung() == Rung.OUTCOME).toList();
        List<Sent> heard = outcomes.stream()
                .filter(answer -> carriesTheirWords(claims.get(answer.claim())))
                .toList();
        return voices(
                year, outcomes.size(), heard.size(), said(year, heard), themes(year, heard), asked(claims.values()));
    }

    private Voices voices(
            Year year,
            int outcomes,
            int heard,
            Map<String, Integer> said,
            Map<String, Integer> themes,
            Map<String, Integer> evidence) {
        if (year.isRestricted()) {
            return new Voices(Count.of(outcomes), Count.of(heard), exact(said), exact(themes), exact(evidence));
        }
        Count shown = heard(outcomes, heard);
        return new Voices(
                small.alone(outcomes),
                shown,
                listed(shown.isShown() ? small.parts(said) : small.none(said)),
                listed(shown.isShown() ? themes(themes, heard) : small.none(themes)),
                evidence.entrySet().stream()
                        .map(kind -> new VoiceCount(kind.getKey(), small.alone(kind.getValue())))
                        .toList());
    }

    private Map<String, Count> themes(Map<String, Integer> themes, int heard) {
        Map<String, Count> shown = small.overlapping(themes, heard);
        shown.put(NO_THEME, Count.keptBack());
        return shown;
    }

    /** Kept back as well when so few answers are without such words that their number would give itself away. */
    private Count heard(int outcomes, int heard) {
        return requireNonNull(
                small.parts(Map.of(true, heard, false, outcomes - heard)).get(true));
    }

    /** An answer that was sent again counts once, as it was last sent. */
    private static Collection<Sent> lastOfEachStep(Year year) {
        record Step(LearningPointId point, String agency, Rung rung) {}
        Map<Step, Sent> last = new LinkedHashMap<>();
        for (TrailFact fact : year.happened().by(year.period().to(), RungClaimed.class)) {
            Rung rung = Rung.valueOf(fact.fact("rung"));
            if (YearsImpact.RUNGS.contains(rung)) {
                last.put(
                        new Step(Year.pointOf(fact), fact.fact("agency"), rung),
                        new Sent(Year.pointOf(fact), rung, ClaimId.of(fact.fact("claim"))));
            }
        }
        return last.values();
    }

    private static boolean carriesTheirWords(@Nullable RungClaim claim) {
        return claim != null
                && claim.claim() instanceof OutcomeClaim outcome
                && !outcome.voice().isEmpty();
    }

    private static Map<String, Integer> said(Year year, List<Sent> heard) {
        Map<String, String> last = new HashMap<>();
        year.happened()
                .all(
                        RungRecorded.class,
                        RungReturned.class,
                        MoreAsked.class,
                        RungNotYetChanged.class,
                        RungAccepted.class)
                .forEach(fact -> last.put(fact.fact("claim"), fact.type()));
        Map<String, Integer> counts = new LinkedHashMap<>();
        EVERYTHING_SAID.forEach(word -> counts.put(word, 0));
        heard.forEach(answer -> {
            String event = last.getOrDefault(answer.claim().toString(), "");
            counts.merge(SAID.getOrDefault(event, WAITS), 1, Integer::sum);
        });
        return counts;
    }

    /** Every theme: which of them are named at all would give small numbers away. */
    private static Map<String, Integer> themes(Year year, List<Sent> heard) {
        Map<String, Integer> counts = new TreeMap<>();
        year.themes().forEach(theme -> counts.put(theme, 0));
        counts.put(NO_THEME, 0);
        for (Sent answer : heard) {
            List<String> themes = year.point(answer.point()).themes();
            (themes.isEmpty() ? List.of(NO_THEME) : themes).forEach(theme -> counts.merge(theme, 1, Integer::sum));
        }
        return counts;
    }

    /** A survey may have asked children, families or staff: that it was one is all that is known of it. */
    private Map<String, Integer> asked(Collection<RungClaim> claims) {
        Set<EvidenceId> ids = claims.stream()
                .flatMap(claim -> claim.claim().evidence().stream())
                .collect(toSet());
        Map<String, Integer> counts = new LinkedHashMap<>();
        ASKING.forEach(kind -> counts.put(kind.label(), 0));
        evidence.views(ids).stream()
                .map(view -> view.item().kind())
                .filter(ASKING::contains)
                .forEach(kind -> counts.merge(kind.label(), 1, Integer::sum));
        return counts;
    }

    private static List<VoiceCount> exact(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(each -> new VoiceCount(each.getKey(), Count.of(each.getValue())))
                .toList();
    }

    private static List<VoiceCount> listed(Map<String, Count> counts) {
        return counts.entrySet().stream()
                .map(each -> new VoiceCount(each.getKey(), each.getValue()))
                .toList();
    }
}
