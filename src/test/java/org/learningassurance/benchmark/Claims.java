package org.learningassurance.benchmark;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.learningassurance.dissemination.AgencyReturn;
import org.learningassurance.dissemination.Arrangement;
import org.learningassurance.dissemination.Claim;
import org.learningassurance.dissemination.DisseminationClaim;
import org.learningassurance.dissemination.ImplementationClaim;
import org.learningassurance.dissemination.Reach;
import org.learningassurance.dissemination.ReturnService;
import org.learningassurance.dissemination.Route;
import org.learningassurance.dissemination.TrainingUpdated;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.testing.Plenty;
import org.springframework.context.ApplicationContext;

/** What agencies claim, each by its lead. */
final class Claims {

    private final ReturnService returns;
    private final Clock clock;
    private final Map<AgencyId, Plenty.Lead> leads;

    Claims(ApplicationContext tracker, List<Plenty.Lead> leads) {
        returns = tracker.getBean(ReturnService.class);
        clock = tracker.getBean(Clock.class);
        this.leads = leads.stream().collect(Collectors.toMap(Plenty.Lead::agency, Function.identity()));
    }

    void disseminated(AgencyReturn asked) {
        LocalDate today = LocalDate.now(clock);
        claim(
                asked,
                new DisseminationClaim(
                        Set.of(Route.values()[0]),
                        today,
                        today,
                        Reach.of(50, 50),
                        TrainingUpdated.values()[0],
                        false,
                        Set.of(),
                        ""));
    }

    void implemented(AgencyReturn asked) {
        claim(
                asked,
                new ImplementationClaim(
                        Set.of(Arrangement.values()[0]),
                        "A prompt in the visit form",
                        LocalDate.now(clock),
                        null,
                        List.of(),
                        false,
                        Set.of(),
                        ""));
    }

    private void claim(AgencyReturn asked, Claim claim) {
        Plenty.Lead by = Objects.requireNonNull(leads.get(asked.agency()));
        returns.claim(asked.id(), claim, asked.version(), by.actor());
    }
}
