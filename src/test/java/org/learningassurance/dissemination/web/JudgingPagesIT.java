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

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningassurance.dissemination.AgencyReturn;
import org.learningassurance.dissemination.Judgement;
import org.learningassurance.dissemination.JudgingQueue;
import org.learningassurance.dissemination.Scene;
import org.learningassurance.dissemination.Scene.Asked;
import org.learningassurance.dissemination.Shows;
import org.learningassurance.dissemination.WaitingView;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Disposition;
import org.learningassurance.shared.EvidenceId;
import org.learningassurance.shared.Rung;
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

    private Scene scene;
    private Asked police;
    private String address;

    @BeforeEach
    void thePoliceAreAsked() {
        scene = new Scene(context);
        police = scene.agency();
        scene.ask(List.of(police), Rung.DISSEMINATED, Rung.IMPLEMENTED, Rung.PRACTICE_CHANGED);
        address = "/returns/" + scene.idOf(police);
    }

    @Test
    void mixedEvidenceIsJudgedAsAnsweredNotYetChanged() throws Exception {
        EvidenceId audit = climbToMixedPractice();
        Actor judge = judge();

        shows(
                get(address + "/judge"),
                judge,
                allOf(
                        containsString("The evidence coach:"),
                        containsString("Stronger next"),
                        containsString("/evidence/" + audit),
                        containsString("value=\"NOT_YET_CHANGED\""),
                        not(containsString("value=\"ACCEPT\""))));
        judges("NOT_YET_CHANGED", judge)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("href=\"#nextMeasurementOn\"")));

        mvc.perform(withDate(
                                judgement("NOT_YET_CHANGED"),
                                "nextMeasurementOn",
                                scene.today().plusDays(90))
                        .param("nextStep", "Coaching in each team")
                        .with(As.actor(judge)))
                .andExpect(redirectedUrl(address));

        shows(
                get(address),
                police.lead(),
                allOf(containsString("Answered, not yet changed"), containsString("Coaching in each team")));
    }

    @Test
    void aReturnedClaimSaysWhyAndOpensTheFormAgain() throws Exception {
        scene.claims(police, scene.dissemination("No list was kept"));
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
                .andExpect(redirectedUrl(address));

        shows(
                get(address + "/claim"),
                police.lead(),
                allOf(containsString("Your last answer was returned"), containsString("Which teams were told?")));
    }

    @Test
    void somebodyOfTheSameAgencySeesTheClaimAndNoForm() throws Exception {
        scene.claims(police, scene.dissemination("No list was kept"));
        Actor home = scene.memberFrom(police.agency());

        shows(
                get(address + "/judge"),
                home,
                allOf(
                        containsString("No list was kept"),
                        containsString("your own agency"),
                        not(containsString("Keep the judgement"))));
        mvc.perform(judgement("ACCEPT").with(As.actor(home))).andExpect(status().isUnprocessableContent());
        assertThat(scene.returns().openClaim(scene.idOf(police))).isPresent();
    }

    @Test
    void theQueueShowsWhatWaitsAndWhoMayJudgeIt() throws Exception {
        scene.claims(police, scene.dissemination("No list was kept"));
        Asked school = scene.agency();
        scene.ask(List.of(school), Rung.DISSEMINATED);
        AgencyReturn ofSchool = scene.of(school);
        scene.returns().decline(ofSchool.id(), "No capacity", ofSchool.version(), school.lead());

        List<WaitingView> waiting = context.getBean(JudgingQueue.class).waiting(scene.memberFrom(police.agency()));
        assertThat(waiting.stream().filter(one -> one.view().learningPoint().equals(scene.learningPoint)))
                .extracting(one -> one.view().agency(), one -> one.mayJudge().allowed())
                .containsExactly(tuple(school.agency(), true), tuple(police.agency(), false));
        shows(get("/judging"), scene.officer, containsString("Claims and requests to judge"));
        mvc.perform(get("/judging").with(As.actor(police.lead()))).andExpect(status().isForbidden());
    }

    @Test
    void severalClaimsAreAcceptedTogetherAndWhatMovedOnIsNamed() throws Exception {
        Asked school = scene.agency();
        Asked health = scene.agency();
        scene.ask(List.of(school, health), Rung.DISSEMINATED);
        for (Asked asked : List.of(police, school, health)) {
            scene.claims(asked, scene.dissemination("No list was kept"));
        }
        shows(get("/judging"), scene.member, containsString("name=\"claim\""));
        shows(
                get("/judging/together").param("claim", ids(police, school, health)),
                scene.member,
                allOf(containsString("Accept 3 claims"), containsString("No list was kept")));
        mvc.perform(post("/judging/together/accept")
                        .param("claims", ids(police, school, health))
                        .param("versions", versions(police, school, health))
                        .param("note", TOO_LONG)
                        .with(As.actor(scene.member)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(allOf(containsString(SHORTER), containsString(TOO_LONG))));
        MockHttpServletRequestBuilder accepted = post("/judging/together/accept")
                .param("claims", ids(police, school, health))
                .param("versions", versions(police, school, health))
                .with(As.actor(scene.member));
        scene.returns()
                .judge(
                        scene.idOf(school),
                        Rung.DISSEMINATED,
                        new Judgement.Return("Which teams?"),
                        scene.of(school).version(),
                        scene.officer);

        for (int sending = 1; sending <= 2; sending++) {
            mvc.perform(accepted)
                    .andExpect(redirectedUrl("/judging/together/done"))
                    .andExpect(flash().attribute("accepted", hasSize(2)))
                    .andExpect(flash().attribute(
                                    "left", contains(containsString("No claim waits for a judgement any more"))));
        }

        assertThat(disposition(police)).isEqualTo(Disposition.ACCEPTED);
        assertThat(disposition(health)).isEqualTo(Disposition.ACCEPTED);
        assertThat(disposition(school)).isEqualTo(Disposition.RETURNED);
    }

    @Test
    void nobodyAcceptsClaimsOfTheirOwnAgencyOrThatRestOnEvidenceTogether() throws Exception {
        scene.claims(police, scene.dissemination("No list was kept"));
        Actor home = scene.memberFrom(police.agency());
        shows(
                get("/judging/together").param("claim", ids(police)),
                home,
                allOf(containsString("There is nothing to accept together"), containsString("your own agency")));
        mvc.perform(post("/judging/together/accept")
                        .param("claims", ids(police))
                        .param("versions", versions(police))
                        .with(As.actor(home)))
                .andExpect(flash().attribute("accepted", hasSize(0)));
        mvc.perform(get("/judging/together").param("claim", ids(police)).with(As.actor(police.lead())))
                .andExpect(status().isForbidden());
        assertThat(disposition(police)).isEqualTo(Disposition.CLAIMED);

        scene.accepts(police, Rung.DISSEMINATED, scene.member);
        EvidenceId audit = scene.audit(police);
        scene.claims(police, scene.putInPlace(audit));
        judgeIfItWaits(Rung.IMPLEMENTED);
        scene.claims(police, scene.practice(Shows.POSITIVE, audit));
        mvc.perform(post("/judging/together/accept")
                        .param("claims", ids(police))
                        .param("versions", versions(police))
                        .with(As.actor(scene.member)))
                .andExpect(flash().attribute("left", contains(containsString("beside its evidence"))));
    }

    private String[] ids(Asked... asked) {
        return Stream.of(asked).map(one -> scene.idOf(one).toString()).toArray(String[]::new);
    }

    private String[] versions(Asked... asked) {
        return Stream.of(asked)
                .map(one -> String.valueOf(scene.of(one).version()))
                .toArray(String[]::new);
    }

    private Disposition disposition(Asked asked) {
        return scene.of(asked).step(Rung.DISSEMINATED).disposition();
    }

    private EvidenceId climbToMixedPractice() {
        climb(Rung.DISSEMINATED);
        EvidenceId audit = scene.audit(police);
        scene.claims(police, scene.putInPlace(audit));
        judgeIfItWaits(Rung.IMPLEMENTED);
        scene.claims(police, scene.practice(Shows.MIXED, audit));
        return audit;
    }

    private void climb(Rung rung) {
        scene.claims(police, scene.reached(52));
        judgeIfItWaits(rung);
    }

    private void judgeIfItWaits(Rung rung) {
        if (scene.of(police).step(rung).disposition() == Disposition.CLAIMED) {
            scene.accepts(police, rung, scene.member);
        }
    }

    /** Whoever may judge the claim that waits. */
    private Actor judge() {
        return scene.member;
    }

    private ResultActions judges(String judgement, Actor by) throws Exception {
        return mvc.perform(judgement(judgement).with(As.actor(by)));
    }

    private MockHttpServletRequestBuilder judgement(String judgement) {
        AgencyReturn found = scene.of(police);
        Rung waiting = found.steps().stream()
                .filter(step -> step.disposition() == Disposition.CLAIMED)
                .findFirst()
                .orElseThrow()
                .rung();
        return versioned(post(address + "/judge")).param("rung", waiting.name()).param("judgement", judgement);
    }

    private MockHttpServletRequestBuilder versioned(MockHttpServletRequestBuilder request) {
        return request.param("version", String.valueOf(scene.of(police).version()));
    }

    private void shows(MockHttpServletRequestBuilder request, Actor by, Matcher<String> expected) throws Exception {
        mvc.perform(request.with(As.actor(by)))
                .andExpect(status().isOk())
                .andExpect(content().string(expected));
    }

    private static MockHttpServletRequestBuilder withDate(
            MockHttpServletRequestBuilder request, String field, LocalDate day) {
        return request.param(field + ".day", String.valueOf(day.getDayOfMonth()))
                .param(field + ".month", String.valueOf(day.getMonthValue()))
                .param(field + ".year", String.valueOf(day.getYear()));
    }
}
