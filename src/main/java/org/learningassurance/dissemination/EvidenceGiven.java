package org.learningassurance.dissemination;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.learningassurance.directory.Agency;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.evidence.EvidenceService;
import org.learningassurance.evidence.EvidenceView;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.EvidenceId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.ReturnId;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The evidence that agencies gave for a learning point, within what the actor may see (R11). */
@Service
@Transactional(readOnly = true)
public class EvidenceGiven {

    private final AgencyReturns returns;
    private final RungClaims claims;
    private final EvidenceService evidence;
    private final ClaimCoach coach;
    private final DirectoryService directory;

    EvidenceGiven(
            AgencyReturns returns,
            RungClaims claims,
            EvidenceService evidence,
            ClaimCoach coach,
            DirectoryService directory) {
        this.returns = returns;
        this.claims = claims;
        this.evidence = evidence;
        this.coach = coach;
        this.directory = directory;
    }

    /** Claims with evidence, the newest first. */
    public Page<GivenEvidence> of(LearningPointId learningPoint, Pageable page, Actor by) {
        Page<RungClaim> found = claims.withEvidence(learningPoint, by.partnership(), by.agencies(), page);
        Map<ReturnId, AgencyId> asked = asked(found.getContent());
        Map<AgencyId, String> names =
                directory.agencies(Set.copyOf(asked.values())).stream().collect(toMap(Agency::id, Agency::name));
        Map<EvidenceId, EvidenceView> items = items(found.getContent());
        return found.map(claim -> given(claim, names.getOrDefault(asked.get(claim.agencyReturn()), ""), items));
    }

    private Map<ReturnId, AgencyId> asked(List<RungClaim> found) {
        Set<ReturnId> ids = found.stream().map(RungClaim::agencyReturn).collect(toSet());
        return returns.findAllById(ids).stream().collect(toMap(AgencyReturn::id, AgencyReturn::agency));
    }

    private Map<EvidenceId, EvidenceView> items(List<RungClaim> found) {
        Set<EvidenceId> ids = found.stream()
                .flatMap(claim -> claim.claim().evidence().stream())
                .collect(toSet());
        return evidence.views(ids).stream().collect(toMap(view -> view.item().id(), view -> view));
    }

    private GivenEvidence given(RungClaim claim, String agency, Map<EvidenceId, EvidenceView> items) {
        return new GivenEvidence(
                claim.agencyReturn(),
                agency,
                claim.rung(),
                claim.state(),
                claim.claimedAt(),
                coach.read(
                        claim.rung(),
                        claim.claim().evidence().stream()
                                .filter(items::containsKey)
                                .map(id -> Verdicts.present(items.get(id)))
                                .toList()));
    }
}
