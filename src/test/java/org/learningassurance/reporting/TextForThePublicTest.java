package org.learningassurance.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningassurance.evidence.EvidenceKind;
import org.learningassurance.evidence.Independence;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.StaleForm;
import org.learningassurance.shared.ThemeId;
import org.learningassurance.shared.WhatChangedId;

class TextForThePublicTest {

    private static final String GROUND = Foundation.ground(EvidenceKind.CASE_FILE_AUDIT, Independence.OTHER_AGENCY);
    private static final Foundation CARRIES =
            new Foundation(Set.of(LearningPointId.next()), List.of(GROUND), 240, false, false, 5);

    private final Actor writer = officer("Wilma Writer");
    private final Actor other = officer("Otto Other");
    private final WhatChanged text = new WhatChanged(
            WhatChangedId.next(),
            new WhatChanged.About(ThemeId.next(), null),
            "Children are asked",
            "About their day.",
            writer,
            Instant.EPOCH);

    @Test
    void isPublishedByAnotherPersonWithWhatItRestsOn() {
        text.publish(CARRIES, 0, other, Instant.EPOCH);

        assertThat(text.status()).isEqualTo(WhatChangedStatus.PUBLISHED);
        assertThat(text.restsOn())
                .containsExactly(
                        "Checked in case files by somebody who does not work there",
                        Foundation.JUDGED,
                        "At least 240 people who work with children were told of it");
    }

    @Test
    void isNotPublishedByWhoeverWroteIt() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> text.publish(CARRIES, 0, writer, Instant.EPOCH))
                .withMessage("You wrote this text, so somebody else must publish it");
        assertThat(text.status()).isEqualTo(WhatChangedStatus.WAITING);
    }

    @Test
    void isNotPublishedWithoutAJudgementNorFromAReviewUnderEmbargo() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> text.publish(foundation(0, false), 0, other, Instant.EPOCH))
                .withMessageContaining("no step at Practice changed or Outcome for children");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> text.publish(foundation(0, true), 0, other, Instant.EPOCH))
                .withMessageContaining("comes from a review that is under embargo");
    }

    @Test
    void isPublishedOnlyAsItWasRead() {
        assertThatExceptionOfType(StaleForm.class).isThrownBy(() -> text.publish(CARRIES, 1, other, Instant.EPOCH));
    }

    @Test
    void isChangedByItsWriterAloneAndOnlyWhileItWaits() {
        text.change("Children are heard", "In their own words.", 0, writer, Instant.EPOCH);
        assertThat(text.heading()).isEqualTo("Children are heard");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> text.change("Said", "by another", 0, other, Instant.EPOCH))
                .withMessageStartingWith("Wilma Writer wrote it");

        text.publish(CARRIES, 0, other, Instant.EPOCH);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> text.change("Said", "later", 0, writer, Instant.EPOCH));
    }

    @Test
    void isTakenBackForAReasonOnce() {
        text.publish(CARRIES, 0, other, Instant.EPOCH);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> text.takeBack(" ", 0, writer, Instant.EPOCH))
                .withMessage("Enter why it is taken back");
        text.takeBack("It does not hold any more", 0, writer, Instant.EPOCH);

        assertThat(text.status()).isEqualTo(WhatChangedStatus.TAKEN_BACK);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> text.takeBack("Again", 0, writer, Instant.EPOCH))
                .withMessage("It was taken back or replaced already");
    }

    @Test
    void keepsASmallCountOfPeopleBack() {
        assertThat(new Foundation(Set.of(LearningPointId.next()), List.of(), 4, false, false, 5).lines())
                .contains(
                        "People who work with children were told of it; how many is kept back, because the number is small")
                .noneMatch(line -> line.contains("4"));
        assertThat(new Foundation(Set.of(LearningPointId.next()), List.of(), 0, false, false, 5).lines())
                .containsExactly(Foundation.JUDGED);
        assertThat(foundation(240, false).lines()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It helped two children.",
                "3 of the 40 children were seen alone",
                "Four young people said so",
                "One family told us",
                "In 1 case 2 of five parents agreed",
                "Only three very small babies were moved",
                "It helped two\u00a0children",
                "It helped two\nchildren",
                "It helped 3\u202fyoung\u00a0people",
                "In 2025 3 children were seen",
                "One or two families said so",
                "Thirty-two children, and two children more"
            })
    void countsNobodyWhoCouldBeRecognised(String said) {
        assertThat(SmallCountsAreKeptBack.check(said, 5, "text").allowed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31 of 40 children described their day",
                "Twelve families were helped",
                "Within two weeks families hear what happens next",
                "In 2025, children under 1,200 days old",
                "Everyone asks the child; 104 people were trained",
                "Thirty-two children described their day",
                "Twenty two children described their day",
                "Two hundred families were helped",
                "One hundred and two families were helped",
                "Two thousand people were told, and 2 thousand people more",
                "1,200 people were told",
                "Two dozen children were seen",
                "No one tells families what to say; no-one asks children twice"
            })
    void saysLargerNumbersAndOtherThings(String said) {
        assertThat(SmallCountsAreKeptBack.check(said, 5, "text").allowed()).isTrue();
    }

    @Test
    void namesNoAgencyNoPersonAndNoReview() {
        List<String> names = List.of("Westmoor Homes", "Olive Officer");

        assertThat(NamesNobody.check("Ask westmoor homes about it", names, "text")
                        .reason())
                .isEqualTo("Take “Westmoor Homes” out: no agency, person or review is named to the public");
        assertThat(NamesNobody.check("Olive Officer’s idea", names, "text").allowed())
                .isFalse();
        assertThat(NamesNobody.check("It began with RR-0003.", names, "text").allowed())
                .isFalse();
        assertThat(NamesNobody.check("Homes are visited, COVID-19 or not", names, "text")
                        .allowed())
                .isTrue();
    }

    private static Foundation foundation(long told, boolean heldBack) {
        return new Foundation(Set.of(), List.of(), told, heldBack, heldBack, 5);
    }

    private static Actor officer(String name) {
        return new Actor(PersonId.next(), name, Set.of(Role.BUSINESS_UNIT), Set.of(), Set.of());
    }
}
