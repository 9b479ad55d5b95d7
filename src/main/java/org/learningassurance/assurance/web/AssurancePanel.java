package org.learningassurance.assurance.web;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningassurance.assurance.Assurance;
import org.learningassurance.assurance.AssuranceService;
import org.learningassurance.assurance.AssuranceStatus;
import org.learningassurance.assurance.Challenge;
import org.learningassurance.assurance.ChallengeService;
import org.learningassurance.assurance.Decision;
import org.learningassurance.assurance.DecisionKind;
import org.learningassurance.directory.Agency;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.learning.LearningPoint;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.learning.LearningPointStatus;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.SubjectKind;
import org.learningassurance.shared.web.Dates;
import org.learningassurance.shared.web.Panel;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** What the review group has decided on a learning point, on its page, with the forms to decide and to challenge. */
@Component
class AssurancePanel implements Panel {

    private static final int AFTER_TRACK_AND_ACTIONS = 40;
    private static final int SHOWN = 20;
    private static final Set<DecisionKind> ON_ASSURANCE = EnumSet.of(DecisionKind.ASSURANCE, DecisionKind.RECHECK);

    private final AssuranceService assurance;
    private final ChallengeService challenges;
    private final LearningPointService learningPoints;
    private final DirectoryService directory;
    private final Dates dates;

    AssurancePanel(
            AssuranceService assurance,
            ChallengeService challenges,
            LearningPointService learningPoints,
            DirectoryService directory,
            Dates dates) {
        this.assurance = assurance;
        this.challenges = challenges;
        this.learningPoints = learningPoints;
        this.directory = directory;
        this.dates = dates;
    }

    /** A decision as the page shows it. @param challengeable whether a scrutineer may challenge it: all but the answer to a challenge */
    record Decided(Decision decision, String title, boolean challengeable) {}

    /** Something that the reader may do. */
    record Deed(String label, String path) {}

    /**
     * @param standing empty before the first decision
     * @param decisions the newest; empty for those who do not read the review group's minutes
     * @param left how many older ones are not shown
     */
    record Content(
            Optional<Assurance> standing,
            List<Decided> decisions,
            long left,
            List<Challenge> challenges,
            boolean mayChallenge,
            List<Deed> deeds) {}

    @Override
    public int order() {
        return AFTER_TRACK_AND_ACTIONS;
    }

    @Override
    public Optional<Shown> on(Subject subject, Actor by) {
        if (subject.kind() != SubjectKind.LEARNING_POINT) {
            return Optional.empty();
        }
        LearningPoint point = learningPoints.get(LearningPointId.of(subject.id()), by);
        if (point.status().inDraft()) {
            return Optional.empty();
        }
        Optional<Assurance> standing = assurance.theAssuranceOf(point.id());
        boolean reads = by.readsDecisions();
        Page<Decision> taken = reads ? assurance.decisionsOn(point.id(), PageRequest.of(0, SHOWN), by) : Page.empty();
        return Optional.of(new Shown(
                "assurance/panels",
                "assurance",
                new Content(
                        standing,
                        decided(taken.getContent()),
                        taken.getTotalElements() - taken.getNumberOfElements(),
                        reads ? challenges.of(point.id(), by) : List.of(),
                        by.is(Role.SCRUTINEER),
                        deeds(point, standing.map(Assurance::status).orElse(null), by))));
    }

    private List<Decided> decided(List<Decision> taken) {
        Map<AgencyId, String> names =
                directory
                        .agencies(taken.stream()
                                .flatMap(decision -> decision.agency().stream())
                                .collect(toSet()))
                        .stream()
                        .collect(toMap(Agency::id, Agency::name));
        return taken.stream().map(decision -> decided(decision, names)).toList();
    }

    private Decided decided(Decision decision, Map<AgencyId, String> names) {
        boolean onAssurance = ON_ASSURANCE.contains(decision.kind());
        String about = onAssurance ? "" : decision.kind().label() + ": ";
        String agency = decision.agency()
                .map(id -> " for " + names.getOrDefault(id, "an agency"))
                .orElse("");
        return new Decided(
                decision,
                about + decision.outcomeLabel() + agency + ", " + dates.day(decision.decidedOn()),
                decision.kind() != DecisionKind.CHALLENGE);
    }

    private static List<Deed> deeds(LearningPoint point, @Nullable AssuranceStatus status, Actor by) {
        List<Deed> deeds = new ArrayList<>();
        if (point.status() != LearningPointStatus.AGREED || !(by.businessUnit() || by.reviewGroup())) {
            return deeds;
        }
        String here = "/learning-points/%s/assurance/".formatted(point.ref());
        if (status == null || status == AssuranceStatus.MORE_NEEDED || status == AssuranceStatus.REOPENED) {
            deeds.add(new Deed("Decide on assurance", here + "decide"));
        }
        if (status == AssuranceStatus.RECHECK_ASKED) {
            deeds.add(new Deed("Decide on the re-check", here + "recheck"));
        }
        if (status == AssuranceStatus.ASSURED) {
            deeds.add(new Deed("Move the re-check", here + "move-recheck"));
        }
        return deeds;
    }
}
