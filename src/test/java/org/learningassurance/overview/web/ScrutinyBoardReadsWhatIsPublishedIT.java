package org.learningassurance.overview.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.dissemination.Scene;
import org.learningassurance.dissemination.Scene.Asked;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Rung;
import org.learningassurance.testing.As;
import org.learningassurance.testing.Cast;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** R11 for the Scrutiny Board: learning that is agreed and under no embargo, and nothing of what agencies answered. */
@TrackerIT
class ScrutinyBoardReadsWhatIsPublishedIT {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Cast cast;

    @Autowired
    private DirectoryService directory;

    @Autowired
    private LearningPointService learningPoints;

    private Scene scene;
    private Asked police;
    private Actor board;
    private String agencyName;

    @BeforeEach
    void thePoliceAreAsked() {
        scene = new Scene(context);
        police = scene.agency();
        scene.ask(List.of(police), Rung.DISSEMINATED);
        board = cast.with(Role.SCRUTINY_BOARD);
        agencyName = directory.agency(police.agency()).name();
    }

    private MvcTestResult page(String path, Actor by) {
        return mvc.perform(get(path).with(As.actor(by)));
    }

    @Test
    void theLearningPointIsReadWithoutWhatAgenciesAnswered() {
        LearningPointId agreed = cast.agreedLearningPoint(police.agency());
        String path =
                "/learning-points/" + learningPoints.theLearningPoint(agreed).ref();

        assertThat(page(path, scene.officer)).bodyText().contains(agencyName, "Where it stands");
        assertThat(page(path, board))
                .hasStatusOk()
                .bodyText()
                .as("and nothing that would read as if nobody had been asked")
                .doesNotContain(agencyName, "Where it stands", "Not asked yet", "No agency is chosen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?queue=TEAM",
                "/?queue=OTHERS",
                "/?queue=OVERDUE",
                "/returns?show=all",
                "/returns",
                "/agencies",
                "/people",
                "/ledger",
                "/outbox",
                "/evidence",
                "/actions",
                "/briefs",
                "/reviews",
                "/themes"
            })
    void noListNamesTheAgency(String path) {
        assertThat(page(path, board)).hasStatusOk().bodyText().doesNotContain(agencyName);
    }

    @Test
    void theReturnTheAgencyAndWhereItStandsAreNotThere() {
        for (String path : List.of(
                "/returns/" + scene.idOf(police),
                "/agencies/" + police.agency(),
                "/assurance",
                "/assurance/steps?agency=" + police.agency())) {
            assertThat(page(path, scene.officer)).as(path).hasStatusOk();
            assertThat(page(path, board)).as(path).hasStatus(404);
        }
    }
}
