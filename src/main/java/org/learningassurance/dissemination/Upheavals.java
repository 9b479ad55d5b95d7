package org.learningassurance.dissemination;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.learningassurance.briefing.BriefIssued;
import org.learningassurance.briefing.BriefService;
import org.learningassurance.directory.AgencyMerged;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.Disposition;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What happens to open returns when something changes around them: an agency merges, a brief is issued anew. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Upheavals {

    private final AgencyReturns returns;
    private final RungClaims claims;
    private final BriefService briefs;
    private final AgencyDates dates;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Upheavals(
            AgencyReturns returns,
            RungClaims claims,
            BriefService briefs,
            AgencyDates dates,
            ApplicationEventPublisher events,
            Clock clock) {
        this.returns = returns;
        this.claims = claims;
        this.briefs = briefs;
        this.dates = dates;
        this.events = events;
        this.clock = clock;
    }

    /** The successor answers for what was open; what it was asked itself in the same round it answers once (R10). */
    @EventListener
    public void on(AgencyMerged merged) {
        Doing doing = Doing.now(merged.by(), clock);
        for (AgencyReturn open : returns.findByAgencyAndSettledAtIsNull(merged.agency())) {
            boolean askedToo = returns.findByLearningPointAndAgencyAndRound(
                            open.learningPoint(), merged.successor(), open.round())
                    .isPresent();
            if (askedToo) {
                open.close(
                        Set.copyOf(open.rungs()),
                        Disposition.SUPERSEDED,
                        "The agency that took over is asked itself",
                        dates.of(open.agency()),
                        doing);
                claims.closeOvertaken(open);
            } else {
                open.passTo(merged.successor(), doing);
            }
            publish(open);
        }
    }

    /** Agencies confirm a new version in place of the earlier one of the same brief, again if it is material. */
    @EventListener
    public void on(BriefIssued issued) {
        List<AgencyReturn> open =
                returns.findByLearningPointInAndBriefVersionIsNotNullAndSettledAtIsNull(issued.covers()).stream()
                        .filter(one -> isOfAnEarlierVersion(one, issued))
                        .toList();
        Map<AgencyId, DueDates> datesOf =
                dates.of(open.stream().map(AgencyReturn::agency).toList());
        Doing doing = Doing.now(issued.by(), clock);
        for (AgencyReturn one : open) {
            one.renewBrief(
                    issued.briefVersion(),
                    issued.material(),
                    issued.changed(),
                    Verdicts.present(datesOf.get(one.agency())),
                    doing);
            publish(one);
        }
    }

    private boolean isOfAnEarlierVersion(AgencyReturn one, BriefIssued issued) {
        return one.briefVersion()
                .filter(version -> !version.equals(issued.briefVersion()))
                .filter(version -> briefs.theVersion(version).brief().equals(issued.brief()))
                .isPresent();
    }

    private void publish(AgencyReturn changed) {
        changed.drain().forEach(events::publishEvent);
    }
}
