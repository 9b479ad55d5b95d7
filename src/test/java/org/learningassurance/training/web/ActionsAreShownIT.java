package org.learningassurance.training.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.shared.ActionId;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.Role;
import org.learningassurance.testing.As;
import org.learningassurance.testing.Cast;
import org.learningassurance.testing.TrackerIT;
import org.learningassurance.training.ActionPlan;
import org.learningassurance.training.ActionService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@TrackerIT
class ActionsAreShownIT {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ActionService actions;

    @Autowired
    private DirectoryService directory;

    @Autowired
    private Clock clock;

    @Autowired
    private Cast cast;

    private Actor trainer;
    private AgencyId police;
    private LearningPointId learningPoint;
    private LocalDate today;

    @BeforeEach
    void prepare() {
        trainer = cast.with(Role.TRAINING_OFFICER);
        police = cast.agency(200);
        learningPoint = cast.learningPoint(police);
        today = LocalDate.now(clock);
    }

    @Test
    void agenciesAreNotShownActionsAndReadersFindNoForms() {
        ActionId id = started("GUIDANCE", Map.of());
        String ref = actions.theAction(id).ref();
        Actor lead = cast.trainingLead(police);

        assertThat(send(get("/actions/" + ref), lead)).hasStatus(404);
        assertThat(send(get("/actions"), lead)).hasStatusOk().bodyText().doesNotContain(ref);
        assertThat(send(get("/actions/new"), lead)).hasStatus(403);
        assertThat(send(get("/actions/" + ref), cast.with(Role.REVIEW_GROUP_MEMBER)))
                .hasStatusOk()
                .bodyText()
                .contains("Next step")
                .doesNotContain("It is carried out", "Withdraw the action");
        assertThat(send(get("/actions/PA-9999"), trainer)).hasStatus(404);
    }

    @Test
    void theListIsFilteredByKindStateAndDueDate() {
        ActionId id = started("BARRIER_ANALYSIS", Map.of());
        String ref = actions.theAction(id).ref();

        assertThat(send(get("/actions?kind=BARRIER_ANALYSIS&status=STARTED"), trainer))
                .hasStatusOk()
                .bodyText()
                .contains("Remove this filter:", "Barrier analysis");
        assertThat(send(get("/actions?kind=BARRIER_ANALYSIS&due=OVERDUE"), trainer))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(ref);
        assertThat(send(get("/actions?kind=PROMOTION&status=DONE&due=OVERDUE"), trainer))
                .bodyText()
                .contains("No action matches");
    }

    private ActionId started(String kind, Map<String, String> facts) {
        ActionId id = actions.plan(
                new ActionPlan(
                        kind,
                        "An action",
                        "",
                        Set.of(learningPoint),
                        Set.of(),
                        directory.trainingOfficerPost(),
                        today.plusDays(60),
                        facts),
                trainer);
        actions.start(id, actions.theAction(id).version(), trainer);
        return id;
    }

    private MvcTestResult send(MockHttpServletRequestBuilder request, Actor by) {
        return mvc.perform(request.with(As.actor(by)));
    }
}
