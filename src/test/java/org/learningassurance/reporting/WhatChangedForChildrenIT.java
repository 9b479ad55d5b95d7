package org.learningassurance.reporting;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningassurance.assurance.Situation;
import org.learningassurance.audit.TrailFact;
import org.learningassurance.audit.TrailService;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.review.ThemeService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.NotAllowed;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.WhatChangedId;
import org.learningassurance.testing.As;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** A text for the public about a theme, before and after the review group accepts that it is better for children. */
@TrackerIT
class WhatChangedForChildrenIT {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private WhatChangedService texts;

    @Autowired
    private ThemeService themes;

    @Autowired
    private DirectoryService directory;

    @Autowired
    private LearningPointService learningPoints;

    @Autowired
    private TrailService trail;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MockMvcTester mvc;

    private ReportedYear year;
    private Situation situation;
    private LearningPointId measured;
    private Actor manager;
    private String theme;
    private final String heading = "Children are asked " + UUID.randomUUID();

    @BeforeEach
    void anAgencyIsAskedWhatBecameOfItForChildren() {
        year = new ReportedYear(application);
        situation = year.situation;
        manager = situation.somebody("Molly Manager", Role.BUSINESS_UNIT_MANAGER);
        theme = themes.get(year.theme, situation.officer).ref();
        measured = year.asked(Set.of(Rung.DISSEMINATED, Rung.OUTCOME), year.answering);
        situation.disseminates(measured, year.answering, 49);
    }

    @Test
    void isPublishedByAnotherPersonOnceAJudgementAcceptedIt() {
        WhatChangedId text = written();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> publish(text, manager))
                .withMessageContaining("no step at Practice changed or Outcome for children");
        year.outcomeIsAccepted(measured, year.answering);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> publish(text, situation.officer))
                .withMessageContaining("You wrote this text");
        assertThat(publicPage()).doesNotContain(heading);

        publish(text, manager);

        assertThat(publicPage())
                .contains(
                        heading,
                        "Measured for children, and held against how it was before.",
                        "At least 49 people who work with children were told of it.")
                .doesNotContain(
                        directory.agency(year.answering).name(), year.name, "Olive Officer", "Molly Manager", "RR-");
    }

    @Test
    void hidesWhatComesUnderEmbargoAndPublishesNoneOfIt() {
        WhatChangedId text = published();
        WhatChangedId second = written();

        year.isPutUnderEmbargo();

        assertThat(publicPage()).doesNotContain(heading);
        assertThat(texts.get(text, manager).shown()).isFalse();
        assertThat(page("/reports/what-changed", manager)).contains(FoundationReader.UNDER_EMBARGO);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> publish(second, manager))
                .withMessageContaining("under embargo");
    }

    @Test
    void isTakenDownWhenTheLearningThatItRestsOnIsWithdrawn() {
        WhatChangedId text = published();

        learningPoints.withdraw(
                measured,
                "Said twice",
                learningPoints.theLearningPoint(measured).version(),
                situation.officer);

        assertThat(publicPage()).doesNotContain(heading);
        assertThat(texts.get(text, manager).shown()).isFalse();
        assertThat(page("/reports/what-changed", manager)).contains(heading, FoundationReader.ENDED);
        assertThat(page("/reports/what-changed/" + text, situation.member)).contains(FoundationReader.ENDED);
    }

    @Test
    void isTakenDownWhenTheAgencyFindsAnotherTimeThatNothingHasChanged() {
        WhatChangedId text = published();
        year.outcomeIsAskedAgain(measured, year.answering);
        assertThat(publicPage()).as("nobody has said otherwise yet").contains(heading);

        year.outcomeIsNotYetReached(measured, year.answering);

        assertThat(publicPage()).doesNotContain(heading);
        assertThat(texts.list(manager))
                .filteredOn(each -> each.id().equals(text))
                .extracting(WhatChangedService.Draft::warning)
                .containsExactly(FoundationReader.ANSWERED_OTHERWISE);
        WhatChangedId second = written();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> publish(second, manager))
                .withMessageContaining("no step at Practice changed or Outcome for children");
    }

    @Test
    void isReplacedByTheSecondOfTwoThatArePublishedAtOnce() throws Exception {
        WhatChangedId first = written();
        WhatChangedId second = written();
        year.outcomeIsAccepted(measured, year.answering);

        CompletableFuture<Void> other = transaction.execute(begun -> {
            publish(first, manager);
            CompletableFuture<Void> meanwhile = CompletableFuture.runAsync(() -> publish(second, manager));
            assertThatExceptionOfType(TimeoutException.class)
                    .as("it waits for the first")
                    .isThrownBy(() -> meanwhile.get(300, TimeUnit.MILLISECONDS));
            return meanwhile;
        });

        requireNonNull(other).get(30, TimeUnit.SECONDS);
        assertThat(texts.get(first, manager).status()).isEqualTo(WhatChangedStatus.REPLACED);
        assertThat(texts.get(second, manager).status()).isEqualTo(WhatChangedStatus.PUBLISHED);
        assertThat(replacedBy(first)).containsExactly(second.toString());
    }

    @Test
    void isTakenBackAndReplaced() {
        WhatChangedId first = published();
        WhatChangedId second = texts.write(theme, heading + " again", "And are heard.", situation.officer);
        publish(second, manager);
        assertThat(texts.get(first, manager).status()).isEqualTo(WhatChangedStatus.REPLACED);
        assertThat(publicPage()).contains(heading + " again").doesNotContain(heading + "<");

        texts.takeBack(
                second, "It is not so any more", texts.get(second, manager).version(), manager);

        assertThat(publicPage()).doesNotContain(heading);
        assertThat(page("/reports/what-changed/" + second, situation.member))
                .contains("Taken back: It is not so any more");
    }

    @Test
    void isWrittenByTheBusinessUnitAndReadBeforehandByThePartnershipAlone() {
        WhatChangedId text = written();
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> texts.write(theme, heading, "Said.", situation.member));
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> publish(text, situation.executive));
        for (Actor other :
                List.of(situation.leadOf(year.answering), situation.somebody("Board", Role.SCRUTINY_BOARD))) {
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> texts.get(text, other));
            assertThat(seen("/reports/what-changed", other)).hasStatus(404);
            assertThat(publicPage()).doesNotContain(heading);
        }
    }

    @Test
    void refusesWhatMayIdentifySomebodyAndKeepsWhatWasTyped() {
        assertThat(refused("Call the family on 0113 496 0000")).contains("There is a problem", "0113 496 0000");
        assertThat(refused("It helped two children."))
                .contains("“two children” counts fewer than 5 people", "It helped");
        assertThat(refused("")).contains("Enter what is different for children now");
    }

    @Test
    void opensThatOnePageToThePublicAndNothingElse() {
        for (String address : List.of(
                "/what-changed/",
                "/what-changed/new",
                "/what-changed.csv",
                "/reports/what-changed",
                "/reports/what-changed/new",
                "/reports/agency",
                "/reports/theme",
                "/reports")) {
            assertThat(mvc.get().uri(address).exchange())
                    .as(address)
                    .hasStatus(302)
                    .hasRedirectedUrl("/sign-in");
        }
        for (HttpMethod method : List.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.DELETE)) {
            assertThat(mvc.method(method)
                            .uri("/what-changed")
                            .with(SecurityMockMvcRequestPostProcessors.csrf())
                            .exchange())
                    .as(method.name())
                    .hasStatus(302)
                    .hasRedirectedUrl("/sign-in");
        }
        assertThat(mvc.get().uri("/what-changed").exchange()).hasStatusOk();
    }

    private WhatChangedId written() {
        return texts.write(theme, heading, "They tell how their day is.", situation.officer);
    }

    private WhatChangedId published() {
        WhatChangedId text = written();
        year.outcomeIsAccepted(measured, year.answering);
        publish(text, manager);
        return text;
    }

    private void publish(WhatChangedId text, Actor by) {
        texts.publish(text, texts.get(text, manager).version(), by);
    }

    private List<String> replacedBy(WhatChangedId text) {
        return requireNonNull(transaction.execute(reading -> {
            try (Stream<TrailFact> facts = trail.facts(WhatChangedReplaced.class.getSimpleName())) {
                return facts.filter(fact -> fact.subject().equals(text.value()))
                        .map(fact -> fact.fact("newer"))
                        .toList();
            }
        }));
    }

    /** As somebody who is not signed in reads it. */
    private String publicPage() {
        MvcTestResult answer = mvc.get().uri("/what-changed").exchange();
        assertThat(answer).hasStatusOk();
        return text(answer);
    }

    /** The page that says why, with nothing of it stored. */
    private String refused(String typed) {
        MvcTestResult answer = mvc.post()
                .uri("/reports/what-changed/new")
                .param("about", theme)
                .param("heading", heading)
                .param("text", typed)
                .with(As.actor(situation.officer))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
        assertThat(answer).hasStatus(422);
        assertThat(texts.list(situation.officer))
                .extracting(WhatChangedService.Draft::heading)
                .doesNotContain(heading);
        return text(answer);
    }

    private String page(String address, Actor by) {
        return text(seen(address, by));
    }

    private MvcTestResult seen(String address, Actor by) {
        return mvc.get().uri(address).with(As.actor(by)).exchange();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
