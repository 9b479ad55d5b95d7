package org.learningassurance.operaton;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.learningassurance.access.Actors;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.directory.Post;
import org.learningassurance.dissemination.AgencyReturn;
import org.learningassurance.dissemination.DisseminationClaim;
import org.learningassurance.dissemination.Reach;
import org.learningassurance.dissemination.ReturnService;
import org.learningassurance.dissemination.Route;
import org.learningassurance.dissemination.TrainingUpdated;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.DueJobs;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.SelfCheck;
import org.learningassurance.testing.Plenty;
import org.springframework.context.ConfigurableApplicationContext;

/** Opens a database that another engine wrote, as {@link EngineExitIT} has it opened in a copy of the project. */
@EnabledIfSystemProperty(named = DatabaseOfTheEngineBeforeIT.WRITTEN, matches = ".+")
class DatabaseOfTheEngineBeforeIT {

    /** Where it lies, as H2 names it. */
    static final String WRITTEN = "tracker.test.written";

    /** How many are asked, once before and once by a job that waits. */
    static final int AGENCIES = 3;

    @Test
    void goesOnWhereItStands() {
        try (ConfigurableApplicationContext tracker = Plenty.tracker("jdbc:h2:file:" + System.getProperty(WRITTEN))) {
            ReturnService returns = tracker.getBean(ReturnService.class);
            List<AgencyReturn> asked = returns.unsettled();
            assertThat(asked).hasSize(AGENCIES);
            everyCheckIsContent(tracker);

            tracker.getBean(DueJobs.class).runDue();
            assertThat(returns.unsettled()).as("the job that waited has run").hasSize(2 * AGENCIES);
            asked.forEach(one -> claim(one, tracker));
            tracker.getBean(DueJobs.class).runDue();

            everyCheckIsContent(tracker);
            Plenty plenty = new Plenty(tracker);
            plenty.ask(plenty.draft(
                    plenty.agencies(1).stream().map(Plenty.Lead::agency).toList()));
            everyCheckIsContent(tracker);
        }
    }

    private static void claim(AgencyReturn asked, ConfigurableApplicationContext tracker) {
        LocalDate today = LocalDate.now(tracker.getBean(Clock.class));
        tracker.getBean(ReturnService.class)
                .claim(
                        asked.id(),
                        new DisseminationClaim(
                                Set.of(Route.BRIEF),
                                today,
                                today,
                                Reach.of(50, 50),
                                TrainingUpdated.YES,
                                false,
                                Set.of(),
                                ""),
                        asked.version(),
                        lead(asked.agency(), tracker));
    }

    private static Actor lead(AgencyId agency, ConfigurableApplicationContext tracker) {
        PersonId holder = tracker.getBean(DirectoryService.class)
                .trainingLead(agency)
                .flatMap(Post::holder)
                .orElseThrow();
        return tracker.getBean(Actors.class).actorFor(holder);
    }

    private static void everyCheckIsContent(ConfigurableApplicationContext tracker) {
        assertThat(tracker.getBeansOfType(SelfCheck.class).values())
                .isNotEmpty()
                .allSatisfy(check -> assertThat(check.faults()).as(check.name()).isEmpty());
    }
}
