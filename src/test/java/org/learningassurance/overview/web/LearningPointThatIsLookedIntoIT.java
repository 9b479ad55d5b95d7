package org.learningassurance.overview.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.dissemination.AgencyReturn;
import org.learningassurance.dissemination.AskRound;
import org.learningassurance.dissemination.DisseminationClaim;
import org.learningassurance.dissemination.Judgement;
import org.learningassurance.dissemination.Reach;
import org.learningassurance.dissemination.ReturnService;
import org.learningassurance.dissemination.RoundKind;
import org.learningassurance.dissemination.Route;
import org.learningassurance.dissemination.Scene;
import org.learningassurance.dissemination.Scene.Asked;
import org.learningassurance.dissemination.TrainingUpdated;
import org.learningassurance.learning.AskedAgency;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.DueJobs;
import org.learningassurance.shared.EvidenceId;
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

/** An agency's claim was returned, another's waits; people look at the learning point. */
@TrackerIT
class LearningPointThatIsLookedIntoIT {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Cast cast;

    @Autowired
    private DirectoryService directory;

    @Autowired
    private ReturnService returns;

    @Autowired
    private LearningPointService learningPoints;

    @Autowired
    private DueJobs dueJobs;

    private Scene scene;
    private Asked police;
    private Asked school;
    private LearningPointId learningPoint;
    private String page;

    @BeforeEach
    void twoAgenciesAnswer() {
        scene = new Scene(context);
        police = scene.agency();
        school = scene.agency();
        learningPoint = cast.agreedLearningPoint(police.agency(), school.agency());
        page = "/learning-points/"
                + learningPoints.theLearningPoint(learningPoint).ref();
        List<AskedAgency> asked = Stream.of(police, school)
                .map(each -> new AskedAgency(each.agency(), Set.of(Rung.DISSEMINATED, Rung.IMPLEMENTED), 52))
                .toList();
        returns.ask(new AskRound(learningPoint, RoundKind.ASKING, null, asked), scene.officer);
        claims(police, scene.audit(police));
        claims(school, scene.audit(school));
        AgencyReturn ofPolice = of(police);
        returns.judge(
                ofPolice.id(),
                Rung.DISSEMINATED,
                new Judgement.Return("Which teams were told?"),
                ofPolice.version(),
                scene.officer);
    }

    private void claims(Asked asked, EvidenceId evidence) {
        DisseminationClaim claim = new DisseminationClaim(
                Set.of(Route.BRIEF),
                scene.today(),
                scene.today(),
                Reach.withoutFigure("No list was kept"),
                TrainingUpdated.NO,
                false,
                Set.of(evidence),
                "");
        returns.claim(of(asked).id(), claim, of(asked).version(), asked.lead());
    }

    private AgencyReturn of(Asked asked) {
        return returns.returnsOf(learningPoint, asked.lead()).get(0);
    }

    private String name(Asked asked) {
        return directory.agency(asked.agency()).name();
    }

    /** As the timeline says whose doing an entry is about. */
    private String entryOf(Asked asked) {
        return "<span class=\"govuk-caption-m\">" + name(asked) + "</span>";
    }

    private static String entryBy(Actor actor) {
        return "moj-timeline__byline\">by " + actor.name();
    }

    private MvcTestResult sees(String query, Actor by) {
        return mvc.perform(get(page + query).with(As.actor(by)));
    }

    @Test
    void theTimelineIsNarrowedByWhatHappenedByWhomAndForWhichAgency() {
        assertThat(sees("", scene.officer))
                .hasStatusOk()
                .bodyText()
                .contains(entryOf(police), entryOf(school), entryBy(police.lead()), "Filter the timeline");

        assertThat(sees("?entriesFor=" + police.agency(), scene.officer))
                .bodyText()
                .contains(entryOf(police), "Clear the filter")
                .doesNotContain(entryOf(school));
        assertThat(sees("?entriesBy=" + scene.officer.person(), scene.officer))
                .bodyText()
                .contains(entryBy(scene.officer), "Returned: Disseminated")
                .doesNotContain(entryBy(police.lead()));
        assertThat(sees("?entriesOf=LEARNING_POINT&entriesIn=7", scene.officer))
                .bodyText()
                .contains("<time")
                .doesNotContain("Returned: Disseminated", entryOf(school));
        assertThat(sees("?entriesOf=LEARNING_POINT&entriesBy=" + police.lead().person(), scene.officer))
                .bodyText()
                .contains("No entry matches", "Clear the filter")
                .doesNotContain("<time");
    }

    @Test
    void whatIsNoChoiceOfTheFilterIsLeftOutAndSaidSo() {
        for (String query : List.of(
                "?entriesOf=NOTHING",
                "?entriesBy=somebody",
                "?entriesFor=%20x",
                "?entriesIn=1000000",
                "?entriesIn=-1")) {
            assertThat(sees(query, scene.officer))
                    .as(query)
                    .hasStatusOk()
                    .bodyText()
                    .contains("It was left out", entryOf(police), entryOf(school));
        }
        for (String query : List.of("?entriesPage=0", "?entriesPage=9999999", "?entriesPage=x", "?entriesOf=")) {
            assertThat(sees(query, scene.officer))
                    .as(query)
                    .hasStatusOk()
                    .bodyText()
                    .contains(entryOf(police))
                    .doesNotContain("It was left out");
        }
    }

    @Test
    void olderEntriesAreReachedPageByPage() {
        for (int times = 1; times <= 60; times++) {
            returns.moveDueDate(
                    of(police).id(), Rung.IMPLEMENTED, scene.today().plusDays(100 + times), "Again", scene.officer);
        }

        assertThat(sees("", scene.officer))
                .bodyText()
                .contains("Older entries", "page 1 of 2")
                .doesNotContain("Newer entries", "Which teams were told?");
        assertThat(sees("?entriesPage=2", scene.officer))
                .bodyText()
                .contains("Newer entries", "Which teams were told?")
                .doesNotContain("Older entries");
    }

    @Test
    void anAgencyFiltersItsOwnEntriesAndLearnsOfNoOther() {
        assertThat(sees("", police.lead()))
                .hasStatusOk()
                .bodyText()
                .contains(entryOf(police), "Evidence given", name(police) + ": Disseminated")
                .doesNotContain(name(school), school.lead().whoever().toString());
        assertThat(sees("?entriesFor=" + school.agency(), police.lead()))
                .bodyText()
                .contains("It was left out", entryOf(police))
                .doesNotContain(name(school));
    }

    @Test
    void theEvidenceOfEachClaimStandsBesideWhatTheCoachReadsInIt() {
        assertThat(sees("", scene.officer))
                .bodyText()
                .contains(
                        "Evidence given",
                        name(police) + ": Disseminated",
                        name(school) + ": Disseminated",
                        "The claim is below what its evidence supports",
                        "case-file audit: supports “Practice changed”. Five files or more");
        assertThat(sees("", cast.with(Role.SCRUTINY_BOARD)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Evidence given", "Audit of files", name(police));
    }

    @Test
    void thePageHasOnePrimaryActWhichIsTheReadersOwnOpenStep() {
        dueJobs.runDue();
        String form = "/returns/" + of(police).id() + "/claim\">Confirm dissemination";

        assertThat(sees("", police.lead()))
                .bodyText()
                .containsOnlyOnce("class=\"govuk-button\"")
                .contains(form);
        assertThat(sees("", scene.officer))
                .bodyText()
                .containsOnlyOnce("class=\"govuk-button\"")
                .contains("Ask one more agency")
                .doesNotContain(form);
    }

    @Test
    void theMatrixIsTakenAwayWithWhatItsReaderSees() {
        String heading = "Agency,Disseminated,\"Disseminated: staff reached, due date\",Implemented,";
        assertThat(sees("/matrix.csv", scene.officer))
                .hasStatusOk()
                .hasContentTypeCompatibleWith("text/csv")
                .bodyText()
                .contains(heading, name(police) + ",\"Returned, not yet due\"", name(school) + ",Claimed");
        assertThat(sees("/matrix.csv", police.lead()))
                .hasStatusOk()
                .bodyText()
                .contains(name(police))
                .doesNotContain(name(school));
        assertThat(mvc.perform(get("/learning-points/LP-9999/matrix.csv").with(As.actor(scene.officer))))
                .hasStatus(404);
    }
}
