package org.learningassurance.assurance.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningassurance.assurance.Decision;
import org.learningassurance.assurance.DecisionSetting;
import org.learningassurance.assurance.MeetingService;
import org.learningassurance.assurance.NewInterest;
import org.learningassurance.assurance.OverdueChoice;
import org.learningassurance.assurance.OverdueReview;
import org.learningassurance.assurance.OverdueReviewService;
import org.learningassurance.assurance.OverdueStatus;
import org.learningassurance.assurance.Situation;
import org.learningassurance.dissemination.ReturnService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.MeetingId;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.WorkingCalendar;
import org.learningassurance.testing.As;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@TrackerIT
class OneDecisionForSeveralOverdueReturnsIT {

    private static final String REASON = "A new joint procedure starts in May";

    /** Meetings are everybody's, so each test has a year of its own, which nobody else visits. */
    private static int year = 2161;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private OverdueReviewService overdue;

    @Autowired
    private MeetingService meetings;

    @Autowired
    private ReturnService returns;

    @Autowired
    private MockMvcTester mvc;

    private Situation situation;
    private LearningPointId point;
    private final Map<String, AgencyId> agencies = new LinkedHashMap<>();
    private final Map<String, OverdueReview> reviews = new LinkedHashMap<>();
    private MeetingId meeting;
    private LocalDate later;

    @BeforeEach
    void fiveAgenciesDoNotAnswer() {
        situation = new Situation(application);
        LocalDate asked = LocalDate.of(year++, 3, 4);
        situation.itIs(asked);
        for (String name : List.of("First", "Second", "Answering", "Decided", "Known")) {
            agencies.put(name, situation.agency(name));
        }
        point = situation.asked(Set.of(Rung.DISSEMINATED), agencies.values().toArray(AgencyId[]::new));
        situation.itIs(WorkingCalendar.england().onOrAfter(asked.plusDays(90)));
        situation.theClockRuns();
        agencies.forEach((name, agency) -> reviews.put(
                name, overdue.openReviewOf(situation.claimItem(point, agency)).orElseThrow()));
        meeting = situation.frozenMeeting(situation.today());
        later = situation.today().plusDays(21);
    }

    @Test
    void isRecordedForEachAndNamesWhatMovedOnOrIsNotTheDecidersToDecide() {
        MockHttpServletRequestBuilder form = decision(later, REASON);
        situation.disseminates(point, agency("Answering"), 48);
        overdue.decide(
                review("Decided").id(),
                OverdueChoice.ACCEPT_GAP,
                "Two staff only",
                null,
                DecisionSetting.chairsAction(),
                review("Decided").version(),
                situation.chair);
        meetings.declareInterest(
                meeting,
                new NewInterest(situation.officer.whoever(), agency("Known"), null, "I worked there until May"),
                situation.versionOf(meeting),
                situation.officer);

        for (int sending = 1; sending <= 2; sending++) {
            MvcTestResult answer = send(form, situation.officer);
            assertThat(answer).hasStatus3xxRedirection().hasRedirectedUrl("/overdue/together/done");
            assertThat(said(answer, "decided"))
                    .hasSize(2)
                    .allMatch(one -> one.contains("First") || one.contains("Second"));
            assertThat(said(answer, "left"))
                    .hasSize(3)
                    .anyMatch(one -> one.contains("Answering") && one.contains("The agency has answered"))
                    .anyMatch(one -> one.contains("Decided") && one.contains("It has been decided already"))
                    .anyMatch(one -> one.contains("Known") && one.contains("You declared an interest in this"));
        }

        for (String done : List.of("First", "Second")) {
            assertThat(decisionsOn(done)).singleElement().satisfies(minute -> {
                assertThat(minute.reason()).isEqualTo(REASON);
                assertThat(minute.dateSet()).contains(later);
                assertThat(minute.meeting()).contains(meeting);
                assertThat(minute.onAgenda()).isTrue();
                assertThat(minute.confirmed()).isFalse();
            });
            assertThat(returns.theReturn(review(done).agencyReturn())
                            .step(Rung.DISSEMINATED)
                            .dueOn())
                    .isEqualTo(later);
        }
        assertThat(decisionsOn("Answering")).isEmpty();
        assertThat(decisionsOn("Decided"))
                .singleElement()
                .satisfies(minute -> assertThat(minute.outcome()).isEqualTo("ACCEPT_GAP"));
        assertThat(decisionsOn("Known")).isEmpty();
        assertThat(overdue.theReview(review("Known").id()).status()).isEqualTo(OverdueStatus.BEFORE_REVIEW_GROUP);

        assertThat(meetings.confirm(meeting, situation.versionOf(meeting), situation.chair))
                .isZero();
        assertThat(decisionsOn("First"))
                .singleElement()
                .satisfies(minute -> assertThat(minute.confirmedByName()).isEqualTo(situation.chair.name()));
    }

    @Test
    void isNotTakenWithoutAReasonNorFromAnotherTimesPageWithOtherWords() {
        assertThat(send(decision(later, " "), situation.officer))
                .hasStatus(422)
                .bodyText()
                .contains("Give the reason for the decision", "Decide on 5 overdue returns");
        assertThat(send(decision(situation.today(), REASON), situation.officer))
                .hasStatus(422)
                .bodyText()
                .contains("The new due date must be after today", REASON);
        assertThat(agencies.keySet())
                .allSatisfy(name -> assertThat(decisionsOn(name)).isEmpty());
        MockHttpServletRequestBuilder goneBackTo = decision(later, "Another reason");

        assertThat(said(send(decision(later, REASON), situation.officer), "decided"))
                .hasSize(5);
        assertThat(said(send(goneBackTo, situation.officer), "left"))
                .hasSize(5)
                .allMatch(one -> one.endsWith("It has been decided already"));
        assertThat(agencies.keySet())
                .allSatisfy(name -> assertThat(decisionsOn(name))
                        .singleElement()
                        .satisfies(minute -> assertThat(minute.reason()).isEqualTo(REASON)));
    }

    @Test
    void isForTheReviewGroupAndTheBusinessUnitAlone() {
        for (Actor other : List.of(situation.leadOf(agency("First")), situation.scrutineer, situation.executive)) {
            assertThat(send(decision(later, REASON), other)).as(other.name()).hasStatus(403);
        }
        assertThat(decisionsOn("First")).isEmpty();
        assertThat(send(MockMvcRequestBuilders.get("/meetings/" + meeting), situation.scrutineer))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Decide on the ticked returns together");
        assertThat(send(MockMvcRequestBuilders.post("/overdue/together"), situation.officer))
                .hasRedirectedUrl("/overdue");
    }

    private MockHttpServletRequestBuilder decision(LocalDate newDueOn, String reason) {
        MockHttpServletRequestBuilder form = MockMvcRequestBuilders.post("/overdue/together/decide")
                .param("choice", OverdueChoice.EXTEND.name())
                .param("newDueOn.day", Integer.toString(newDueOn.getDayOfMonth()))
                .param("newDueOn.month", Integer.toString(newDueOn.getMonthValue()))
                .param("newDueOn.year", Integer.toString(newDueOn.getYear()))
                .param("reason", reason)
                .param("meeting", meeting.toString());
        reviews.values()
                .forEach(review ->
                        form.param("review", review.id().toString()).param("version", Long.toString(review.version())));
        return form;
    }

    private MvcTestResult send(MockHttpServletRequestBuilder request, Actor by) {
        return mvc.perform(request.with(As.actor(by)));
    }

    private static List<String> said(MvcTestResult answer, String what) {
        Object said = answer.getMvcResult().getFlashMap().get(what);
        return said instanceof List<?> lines
                ? lines.stream().map(String::valueOf).toList()
                : List.of();
    }

    private List<Decision> decisionsOn(String name) {
        return overdue.view(review(name).id(), situation.officer).decisions();
    }

    private AgencyId agency(String name) {
        return Objects.requireNonNull(agencies.get(name));
    }

    private OverdueReview review(String name) {
        return Objects.requireNonNull(reviews.get(name));
    }
}
