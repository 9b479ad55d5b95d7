package org.learningassurance.dissemination.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningassurance.dissemination.AgencyReturn;
import org.learningassurance.dissemination.Judgement;
import org.learningassurance.dissemination.JudgingQueue;
import org.learningassurance.dissemination.RungStep;
import org.learningassurance.dissemination.Scene.Asked;
import org.learningassurance.dissemination.Shows;
import org.learningassurance.dissemination.WaitingView;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Disposition;
import org.learningassurance.shared.EvidenceId;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.WorkingCalendar;
import org.learningassurance.shared.web.Dates;
import org.learningassurance.testing.As;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@TrackerIT
class JudgingPagesIT {

    private static final String TOO_LONG = "told in all teams, ".repeat(250).strip();
    private static final String SHORTER = "The note must be 4,000 characters or fewer";

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    private OneAsked the;

    @BeforeEach
    void thePoliceAreAsked() {
        the = new OneAsked(context, mvc, Rung.DISSEMINATED, Rung.IMPLEMENTED, Rung.PRACTICE_CHANGED);
    }

    @Test
    void mixedEvidenceIsJudgedAsAnsweredNotYetChanged() throws Exception {
        EvidenceId audit = climbToMixedPractice();
        Actor judge = judge();

        the.shows(
                get(the.address + "/judge"),
                judge,
                allOf(
                        containsString("The claim is at what its evidence supports: “Practice changed”."),
                        containsString("this carries “Practice changed”"),
                        containsString("looked at by another team, show what staff do"),
                        containsString("Lacks for more"),
                        containsString("Stronger next"),
                        containsString("/evidence/" + audit),
                        containsString("value=\"NOT_YET_CHANGED\""),
                        not(containsString("value=\"ACCEPT\""))));
        judges("NOT_YET_CHANGED", judge)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("href=\"#nextMeasurementOn\"")));

        mvc.perform(OneAsked.withDate(
                                judgement("NOT_YET_CHANGED"),
                                "nextMeasurementOn",
                                the.scene.today().plusDays(90))
                        .param("nextStep", "Coaching in each team")
                        .with(As.actor(judge)))
                .andExpect(redirectedUrl(the.address));

        the.shows(
                get(the.address),
                the.police.lead(),
                allOf(containsString("Answered, not yet changed"), containsString("Coaching in each team")));
    }

    @Test
    void aReturnedClaimSaysWhyAndOpensTheFormAgain() throws Exception {
        the.scene.claims(the.police, the.scene.dissemination("No list was kept"));
        Actor judge = judge();
        judges("RETURN", judge)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Enter a reason")));
        mvc.perform(judgement("ACCEPT").param("reason", TOO_LONG).with(As.actor(judge)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString(SHORTER), containsString(TOO_LONG))));
        mvc.perform(judgement("RETURN")
                        .param("reason", "Which teams were told?")
                        .with(As.actor(judge)))
                .andExpect(redirectedUrl(the.address));

        the.shows(
                get(the.address + "/claim"),
                the.police.lead(),
                allOf(containsString("The last answer was returned"), containsString("Which teams were told?")));
    }

    @Test
    void moreIsAskedForByADateAndTheAgencySeesWhatAndByWhen() throws Exception {
        the.scene.claims(the.police, the.scene.dissemination("No list was kept"));
        LocalDate before = the.scene.of(the.police).step(Rung.DISSEMINATED).dueOn();
        LocalDate workingDay = the.scene.the(WorkingCalendar.class).plus(the.scene.today(), 30);
        LocalDate sunday = the.scene.today().with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
        the.shows(
                get(the.address + "/judge"),
                judge(),
                allOf(containsString("it rests on what the agency says"), containsString("value=\"ASK_FOR_MORE\"")));

        asksForMore("", workingDay, judge())
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Say what is missing")));
        asksForMore("Which teams were told?", sunday, judge())
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("The agency does not work on"),
                                containsString("href=\"#moreBy\""),
                                containsString("Which teams were told?"))));
        mvc.perform(judgement("ASK_FOR_MORE")
                        .param("reason", "Which teams were told?")
                        .param("moreBy.day", "31")
                        .param("moreBy.month", "2")
                        .param("moreBy.year", "2026")
                        .with(As.actor(judge())))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("The date by which you expect more must be a real date")));
        asksForMore("Which teams were told?", workingDay, the.scene.memberFrom(the.police.agency()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("your own agency")));
        assertThat(the.scene.of(the.police).step(Rung.DISSEMINATED).dueOn()).isEqualTo(before);
        assertThat(disposition(the.police)).isEqualTo(Disposition.CLAIMED);

        asksForMore("Which teams were told?", workingDay, judge()).andExpect(redirectedUrl(the.address));

        RungStep step = the.scene.of(the.police).step(Rung.DISSEMINATED);
        assertThat(step.dueOn()).isEqualTo(workingDay);
        assertThat(step.slips()).isZero();
        String asked = "More is asked for, due on " + the.scene.the(Dates.class).day(workingDay);
        for (String page : List.of("", "/claim")) {
            the.shows(
                    get(the.address + page),
                    the.police.lead(),
                    allOf(containsString(asked), containsString("Which teams were told?")));
        }
        the.shows(get(the.address), the.police.lead(), containsString("More asked for by"));
    }

    @Test
    void somebodyOfTheSameAgencySeesTheClaimAndNoForm() throws Exception {
        the.scene.claims(the.police, the.scene.dissemination("No list was kept"));
        Actor home = the.scene.memberFrom(the.police.agency());

        the.shows(
                get(the.address + "/judge"),
                home,
                allOf(
                        containsString("No list was kept"),
                        containsString("your own agency"),
                        not(containsString("Keep the judgement"))));
        mvc.perform(judgement("ACCEPT").with(As.actor(home))).andExpect(status().isUnprocessableContent());
        assertThat(the.scene.returns().openClaim(the.scene.idOf(the.police))).isPresent();
    }

    @Test
    void theQueueShowsWhatWaitsAndWhoMayJudgeIt() throws Exception {
        the.scene.claims(the.police, the.scene.dissemination("No list was kept"));
        Asked school = the.scene.agency();
        the.scene.ask(List.of(school), Rung.DISSEMINATED);
        AgencyReturn ofSchool = the.scene.of(school);
        the.scene.returns().decline(ofSchool.id(), "No capacity", ofSchool.version(), school.lead());

        List<WaitingView> waiting =
                context.getBean(JudgingQueue.class).waiting(the.scene.memberFrom(the.police.agency()));
        assertThat(waiting.stream().filter(one -> one.view().learningPoint().equals(the.scene.learningPoint)))
                .extracting(one -> one.view().agency(), one -> one.mayJudge().allowed())
                .containsExactly(tuple(school.agency(), true), tuple(the.police.agency(), false));
        the.shows(get("/judging"), the.scene.officer, containsString("Claims and requests to judge"));
        mvc.perform(get("/judging").with(As.actor(the.police.lead()))).andExpect(status().isForbidden());
    }

    @Test
    void severalClaimsAreAcceptedTogetherAndWhatMovedOnIsNamed() throws Exception {
        Asked school = the.scene.agency();
        Asked health = the.scene.agency();
        the.scene.ask(List.of(school, health), Rung.DISSEMINATED);
        for (Asked asked : List.of(the.police, school, health)) {
            the.scene.claims(asked, the.scene.dissemination("No list was kept"));
        }
        the.shows(get("/judging"), the.scene.member, containsString("name=\"claim\""));
        the.shows(
                get("/judging/together").param("claim", ids(the.police, school, health)),
                the.scene.member,
                allOf(containsString("Accept 3 claims"), containsString("No list was kept")));
        mvc.perform(post("/judging/together/accept")
                        .param("claims", ids(the.police, school, health))
                        .param("versions", versions(the.police, school, health))
                        .param("note", TOO_LONG)
                        .with(As.actor(the.scene.member)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString(SHORTER), containsString(TOO_LONG))));
        MockHttpServletRequestBuilder accepted = post("/judging/together/accept")
                .param("claims", ids(the.police, school, health))
                .param("versions", versions(the.police, school, health))
                .with(As.actor(the.scene.member));
        the.scene
                .returns()
                .judge(
                        the.scene.idOf(school),
                        Rung.DISSEMINATED,
                        new Judgement.Return("Which teams?"),
                        the.scene.of(school).version(),
                        the.scene.officer);

        for (int sending = 1; sending <= 2; sending++) {
            mvc.perform(accepted)
                    .andExpect(redirectedUrl("/judging/together/done"))
                    .andExpect(flash().attribute("accepted", hasSize(2)))
                    .andExpect(flash().attribute(
                                    "left", contains(containsString("No claim waits for a judgement any more"))));
        }

        assertThat(disposition(the.police)).isEqualTo(Disposition.ACCEPTED);
        assertThat(disposition(health)).isEqualTo(Disposition.ACCEPTED);
        assertThat(disposition(school)).isEqualTo(Disposition.RETURNED);
    }

    @Test
    void nobodyAcceptsClaimsOfTheirOwnAgencyOrThatRestOnEvidenceTogether() throws Exception {
        the.scene.claims(the.police, the.scene.dissemination("No list was kept"));
        Actor home = the.scene.memberFrom(the.police.agency());
        the.shows(
                get("/judging/together").param("claim", ids(the.police)),
                home,
                allOf(containsString("There is nothing to accept together"), containsString("your own agency")));
        mvc.perform(post("/judging/together/accept")
                        .param("claims", ids(the.police))
                        .param("versions", versions(the.police))
                        .with(As.actor(home)))
                .andExpect(flash().attribute("accepted", hasSize(0)));
        mvc.perform(get("/judging/together").param("claim", ids(the.police)).with(As.actor(the.police.lead())))
                .andExpect(status().isForbidden());
        assertThat(disposition(the.police)).isEqualTo(Disposition.CLAIMED);

        the.scene.accepts(the.police, Rung.DISSEMINATED, the.scene.member);
        EvidenceId audit = the.scene.audit(the.police);
        the.scene.claims(the.police, the.scene.putInPlace(audit));
        judgeIfItWaits(Rung.IMPLEMENTED);
        the.scene.claims(the.police, the.scene.practice(Shows.POSITIVE, audit));
        mvc.perform(post("/judging/together/accept")
                        .param("claims", ids(the.police))
                        .param("versions", versions(the.police))
                        .with(As.actor(the.scene.member)))
                .andExpect(flash().attribute("left", contains(containsString("beside its evidence"))));
    }

    private String[] ids(Asked... asked) {
        return Stream.of(asked).map(one -> the.scene.idOf(one).toString()).toArray(String[]::new);
    }

    private String[] versions(Asked... asked) {
        return Stream.of(asked)
                .map(one -> String.valueOf(the.scene.of(one).version()))
                .toArray(String[]::new);
    }

    private Disposition disposition(Asked asked) {
        return the.scene.of(asked).step(Rung.DISSEMINATED).disposition();
    }

    private EvidenceId climbToMixedPractice() {
        climb(Rung.DISSEMINATED);
        EvidenceId audit = the.scene.audit(the.police);
        the.scene.claims(the.police, the.scene.putInPlace(audit));
        judgeIfItWaits(Rung.IMPLEMENTED);
        the.scene.claims(the.police, the.scene.practice(Shows.MIXED, audit));
        return audit;
    }

    private void climb(Rung rung) {
        the.scene.claims(the.police, the.scene.reached(52));
        judgeIfItWaits(rung);
    }

    private void judgeIfItWaits(Rung rung) {
        if (the.scene.of(the.police).step(rung).disposition() == Disposition.CLAIMED) {
            the.scene.accepts(the.police, rung, the.scene.member);
        }
    }

    /** Whoever may judge the claim that waits. */
    private Actor judge() {
        return the.scene.member;
    }

    private ResultActions judges(String judgement, Actor by) throws Exception {
        return mvc.perform(judgement(judgement).with(As.actor(by)));
    }

    private ResultActions asksForMore(String missing, LocalDate by, Actor judge) throws Exception {
        return mvc.perform(OneAsked.withDate(judgement("ASK_FOR_MORE"), "moreBy", by)
                .param("reason", missing)
                .with(As.actor(judge)));
    }

    private MockHttpServletRequestBuilder judgement(String judgement) {
        AgencyReturn found = the.scene.of(the.police);
        Rung waiting = found.steps().stream()
                .filter(step -> step.disposition() == Disposition.CLAIMED)
                .findFirst()
                .orElseThrow()
                .rung();
        return the.versioned(post(the.address + "/judge"))
                .param("rung", waiting.name())
                .param("judgement", judgement);
    }
}
