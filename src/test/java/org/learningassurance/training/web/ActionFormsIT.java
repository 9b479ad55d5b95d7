package org.learningassurance.training.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.shared.ActionId;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.SessionId;
import org.learningassurance.testing.As;
import org.learningassurance.testing.Cast;
import org.learningassurance.testing.TrackerIT;
import org.learningassurance.training.ActionPlan;
import org.learningassurance.training.ActionService;
import org.learningassurance.training.ActionStatus;
import org.learningassurance.training.ActionStep;
import org.learningassurance.training.PartnershipAction;
import org.learningassurance.training.SessionService;
import org.learningassurance.training.SessionStatus;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@TrackerIT
class ActionFormsIT {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ActionService actions;

    @Autowired
    private SessionService sessions;

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
    void anActionOfEachKindIsPlannedWithTheFactsThatItAsks() {
        actions.kinds()
                .forEach(kind -> assertThat(send(get("/actions/new/" + kind.code()), trainer))
                        .as(kind.code())
                        .hasStatusOk()
                        .bodyText()
                        .contains(kind.name(), "By when?"));

        MvcTestResult planned =
                send(plan("PRESENTATION").param("facts[forum]", "Bi-annual partnership meeting"), trainer);

        assertThat(planned).hasStatus3xxRedirection();
        PartnershipAction action = actions.get(ref(planned), trainer).action();
        assertThat(action.facts()).containsEntry("forum", "Bi-annual partnership meeting");
        assertThat(action.learningPoints()).containsExactly(learningPoint);
        assertThat(action.dueOn()).isEqualTo(LocalDate.of(2199, 3, 27));
    }

    @Test
    void whatIsMissingIsSaidOnItsFieldAndEverythingTypedIsKept() {
        MvcTestResult answer = send(
                form("/actions/new/PRESENTATION")
                        .param("title", "Present it")
                        .param("learningPoints", learningPoint.toString())
                        .param("owner", directory.trainingOfficerPost().toString())
                        .param("dueOn.day", "30")
                        .param("dueOn.month", "2")
                        .param("dueOn.year", "2199"),
                trainer);

        assertThat(answer)
                .hasStatus(422)
                .bodyText()
                .contains("<a href=\"#dueOn\">The date by which it is due must be a real date", "value=\"Present it\"")
                .containsPattern("value=\"" + learningPoint + "\"[^>]*checked");
        assertThat(send(plan("PRESENTATION"), trainer))
                .hasStatus(422)
                .bodyText()
                .contains("<a href=\"#facts[forum]\">", "which forum it is presented to");
        assertThat(actions.serving(learningPoint, trainer)).isEmpty();
    }

    @Test
    void aPresentationIsCarriedOutWithWhoWasThere() {
        ActionId id = started("PRESENTATION", Map.of("forum", "Meeting"));

        assertThat(send(get("/actions/" + id), trainer))
                .hasStatusOk()
                .bodyText()
                .contains("Agencies present");
        assertThat(send(on(step(id, "carry-out"), today).param("facts[requestMade]", "yes"), trainer))
                .hasStatus(422)
                .bodyText()
                .contains("<a href=\"#agencies\">");
        assertThat(send(
                        on(step(id, "carry-out"), today)
                                .param("facts[requestMade]", "yes")
                                .param("agencies", police.toString()),
                        trainer))
                .hasStatus3xxRedirection();

        assertThat(actions.theAction(id).status()).isEqualTo(ActionStatus.DONE);
        assertThat(send(get("/actions/" + id), trainer))
                .bodyText()
                .contains(directory.agency(police).name())
                .doesNotContain("Next step");
    }

    @Test
    void factsThatMayIdentifyAChildAreNotSaved() {
        assertThat(send(plan("PRESENTATION").param("facts[forum]", "At the home, LS1 3AD"), trainer))
                .hasStatus(422)
                .bodyText()
                .contains("<a href=\"#facts[forum]\">", "LS1 3AD");
        assertThat(actions.serving(learningPoint, trainer)).isEmpty();
    }

    @Test
    void aPolicyUpdateAsksFromWhenItApplies() {
        ActionId id = started("POLICY_UPDATE", Map.of("policy", "Escalation"));

        assertThat(send(on(step(id, "carry-out"), today).param("facts[changed]", "Record early steps"), trainer))
                .hasStatus(422)
                .bodyText()
                .contains("<a href=\"#dates[effectiveFrom]\">Enter date from which it applies</a>");
        assertThat(send(
                        on(step(id, "carry-out"), today)
                                .param("facts[changed]", "Record early steps")
                                .param("dates[effectiveFrom].day", "1")
                                .param("dates[effectiveFrom].month", "4")
                                .param("dates[effectiveFrom].year", "2026"),
                        trainer))
                .hasStatus3xxRedirection();

        assertThat(actions.theAction(id).facts()).containsEntry("effectiveFrom", "2026-04-01");
        assertThat(send(get("/actions/" + id), trainer)).bodyText().contains("1 April 2026");
    }

    @Test
    void aTrainingUpdateGoesThroughItsFormsToSessionsAndItsTarget() {
        ActionId id = started("TRAINING_UPDATE", Map.of("course", "Refresher Training"));
        assertThat(send(on(step(id, "material"), today), trainer))
                .hasStatus(422)
                .bodyText()
                .contains("<a href=\"#change\">");
        assertThat(send(on(step(id, "material"), today).param("change", "Two slides"), trainer))
                .hasStatus3xxRedirection();
        assertThat(send(on(step(id, "go-live"), today), trainer))
                .hasStatus(422)
                .bodyText()
                .contains("<a href=\"#inRefresher\">");
        assertThat(send(on(step(id, "go-live"), today).param("inRefresher", "yes"), trainer))
                .hasStatus3xxRedirection();
        assertThat(send(step(id, "consider").param("decision", "none"), trainer))
                .hasStatus(422)
                .bodyText()
                .contains("<a href=\"#reason\">");
        assertThat(send(step(id, "consider").param("decision", "plan"), trainer))
                .hasStatus3xxRedirection();

        assertThat(send(get("/actions/" + id + "/sessions/plan"), trainer))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"audience[" + police + "]\"", "value=\"50\"");
        MvcTestResult workedOut = send(sessionPlan(id, "12").param("workOut", "yes"), trainer);
        assertThat(workedOut)
                .hasStatusOk()
                .bodyText()
                .contains("80% of 50 people are 40 people. With 12 a session that takes 4 sessions.", "value=\"12\"");
        assertThat(actions.theAction(id).step()).isEqualTo(ActionStep.CONSIDER_SESSIONS);
        assertThat(send(sessionPlan(id, "none"), trainer))
                .hasStatus(422)
                .bodyText()
                .contains("<a href=\"#sessionSize\">");
        assertThat(send(sessionPlan(id, "40"), trainer)).hasStatus3xxRedirection();

        SessionId session = sessions.book(id, today, 40, "Town hall", trainer);
        assertThat(send(get("/actions/" + id), trainer))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Sessions have reached 0 of the 40 people", "nobody has been reached yet", "<svg", "s-planned")
                .contains("1, with places for 40 people", "Town hall");
        assertThat(send(attendance(id, session, "41", "2"), trainer)).hasStatus3xxRedirection();

        assertThat(actions.theAction(id).status()).isEqualTo(ActionStatus.STARTED);
        assertThat(send(get("/actions/" + id), trainer))
                .bodyText()
                .contains(
                        "Sessions have reached 39 of the 40 people",
                        "at the pace so far (39 people in ",
                        "<td class=\"govuk-table__cell app-number\" role=\"cell\" data-column=\"Share\">78%</td>");
        assertThat(send(get("/actions?kind=TRAINING_UPDATE&status=STARTED"), trainer))
                .bodyText()
                .contains("People reached: 39 of 40 aimed at");
    }

    @Test
    void attendanceThatDoesNotAddUpIsSaidOnItsField() {
        ActionId id = withSessions();
        SessionId session = sessions.book(id, today, 40, "", trainer);

        assertThat(send(get("/actions/" + id + "/sessions/" + session + "/record"), trainer))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"attended[" + police + "]\"", "50 people in the plan");
        assertThat(send(attendance(id, session, "3", "4"), trainer))
                .hasStatus(422)
                .bodyText()
                .contains("<a href=\"#cameBefore[" + police + "]\">", "value=\"4\"");
        assertThat(send(attendance(id, session, "many", ""), trainer))
                .hasStatus(422)
                .bodyText()
                .contains("<a href=\"#attended[" + police + "]\">", "value=\"many\"");
        assertThat(sessions.get(session, trainer).status()).isEqualTo(SessionStatus.BOOKED);
    }

    @Test
    void aSessionIsBookedAndCancelled() {
        ActionId id = withSessions();

        assertThat(send(form("/actions/" + id + "/sessions/book").param("places", "x"), trainer))
                .hasStatus(422)
                .bodyText()
                .contains("<a href=\"#on\">", "<a href=\"#places\">");
        assertThat(send(on(form("/actions/" + id + "/sessions/book"), today).param("places", "30"), trainer))
                .hasStatus3xxRedirection();
        SessionId session = actions.get(id, trainer).sessions().get(0).id();
        String cancel = "/actions/" + id + "/sessions/" + session + "/cancel";
        assertThat(send(form(cancel).param("version", "0"), trainer)).hasStatus(422);
        assertThat(send(form(cancel).param("version", "0").param("reason", "Snow"), trainer))
                .hasStatus3xxRedirection();

        assertThat(send(get("/actions/" + id), trainer)).bodyText().contains("Cancelled", "Snow");
    }

    @Test
    void theDueDateIsMovedAndTheActionWithdrawnWithAReasonEach() {
        ActionId id = started("GUIDANCE", Map.of());

        assertThat(send(step(id, "due").param("reason", "Illness"), trainer))
                .hasStatus(422)
                .bodyText()
                .contains("<a href=\"#dueOn\">Enter the new due date</a>", "Illness");
        assertThat(send(
                        step(id, "due")
                                .param("dueOn.day", "1")
                                .param("dueOn.month", "4")
                                .param("dueOn.year", "2199")
                                .param("reason", "Illness"),
                        trainer))
                .hasStatus3xxRedirection();
        assertThat(send(get("/actions/" + id), trainer)).bodyText().contains("1 April 2199", "(moved once)");
        assertThat(send(step(id, "withdraw").param("reason", "Covered by another"), trainer))
                .hasStatus3xxRedirection();
        assertThat(actions.theAction(id).status()).isEqualTo(ActionStatus.WITHDRAWN);
        assertThat(send(get("/actions/" + id), trainer)).bodyText().contains("Covered by another");
    }

    @Test
    void aStaleFormIsNotSavedAndWhatWasTypedIsKept() {
        ActionId id = started("GUIDANCE", Map.of());

        assertThat(send(
                        form("/actions/" + id + "/withdraw")
                                .param("version", "0")
                                .param("reason", "Typed with care"),
                        trainer))
                .hasStatus(409)
                .bodyText()
                .contains("Typed with care");
        assertThat(actions.theAction(id).status()).isEqualTo(ActionStatus.STARTED);
    }

    private ActionId withSessions() {
        ActionId id = started("PRACTITIONER_SESSIONS", Map.of());
        assertThat(send(sessionPlan(id, "40"), trainer)).hasStatus3xxRedirection();
        return id;
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

    private MockHttpServletRequestBuilder plan(String kind) {
        return form("/actions/new/" + kind)
                .param("title", "Present it")
                .param("what", "")
                .param("learningPoints", learningPoint.toString())
                .param("owner", directory.trainingOfficerPost().toString())
                .param("dueOn.day", "27")
                .param("dueOn.month", "3")
                .param("dueOn.year", "2199");
    }

    private MockHttpServletRequestBuilder sessionPlan(ActionId id, String size) {
        return step(id, "sessions/plan")
                .param("audience[" + police + "]", "50")
                .param("targetPercent", "80")
                .param("sessionSize", size)
                .param("monthlyCapacity", "2")
                .param("startsOn.day", "1")
                .param("startsOn.month", "4")
                .param("startsOn.year", "2026");
    }

    private MockHttpServletRequestBuilder attendance(ActionId id, SessionId session, String came, String before) {
        return on(form("/actions/" + id + "/sessions/" + session + "/record"), today)
                .param("version", "0")
                .param("attended[" + police + "]", came)
                .param("cameBefore[" + police + "]", before);
    }

    private MockHttpServletRequestBuilder step(ActionId id, String step) {
        return form("/actions/" + id + "/" + step)
                .param("version", String.valueOf(actions.theAction(id).version()));
    }

    private static MockHttpServletRequestBuilder on(MockHttpServletRequestBuilder form, LocalDate day) {
        return form.param("on.day", String.valueOf(day.getDayOfMonth()))
                .param("on.month", String.valueOf(day.getMonthValue()))
                .param("on.year", String.valueOf(day.getYear()));
    }

    private static String ref(MvcTestResult redirect) {
        String address = String.valueOf(redirect.getResponse().getRedirectedUrl());
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static MockHttpServletRequestBuilder form(String path) {
        return post(path).param("_once", UUID.randomUUID().toString());
    }

    private MvcTestResult send(MockHttpServletRequestBuilder request, Actor by) {
        return mvc.perform(request.with(As.actor(by)));
    }
}
