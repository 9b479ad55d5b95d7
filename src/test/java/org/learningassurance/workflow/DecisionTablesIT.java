package org.learningassurance.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.learningassurance.chase.ChaseLevel;
import org.learningassurance.chase.ChasingPolicy;
import org.learningassurance.chase.ChasingPolicy.Situation;
import org.learningassurance.chase.Tell;
import org.learningassurance.dissemination.JudgedBy;
import org.learningassurance.dissemination.JudgingPolicy;
import org.learningassurance.evidence.EvidenceKind;
import org.learningassurance.evidence.EvidenceStrength;
import org.learningassurance.evidence.Independence;
import org.learningassurance.evidence.Strength;
import org.learningassurance.shared.Priority;
import org.learningassurance.shared.Rung;
import org.learningassurance.testing.TrackerIT;
import org.learningassurance.worklist.WhoseWork;
import org.springframework.beans.factory.annotation.Autowired;

@TrackerIT
class DecisionTablesIT {

    @Autowired
    ChasingPolicy chasing;

    @Autowired
    JudgingPolicy judging;

    @Autowired
    EvidenceStrength strength;

    @ParameterizedTest
    @CsvSource({
        "AGENCY, STANDARD, -11, NONE, NOBODY, -10",
        "AGENCY, STANDARD, -10, BEFOREHAND, HOLDER, 5",
        "AGENCY, STANDARD, 4, BEFOREHAND, HOLDER, 5",
        "AGENCY, STANDARD, 5, REMINDED, HOLDER, 10",
        "AGENCY, STANDARD, 10, ESCALATED, STRATEGIC_LEAD, 20",
        "AGENCY, STANDARD, 19, ESCALATED, STRATEGIC_LEAD, 20",
        "AGENCY, STANDARD, 20, REVIEW_GROUP, REVIEW_GROUP,",
        "AGENCY, HIGH, 0, BEFOREHAND, HOLDER, 1",
        "AGENCY, HIGH, 1, REMINDED, HOLDER, 5",
        "AGENCY, HIGH, 5, ESCALATED, STRATEGIC_LEAD, 10",
        "AGENCY, HIGH, 10, REVIEW_GROUP, REVIEW_GROUP,",
        "BUSINESS_UNIT, STANDARD, 1, REMINDED, HOLDER, 5",
        "BUSINESS_UNIT, STANDARD, 5, ESCALATED, MANAGER,",
        "BUSINESS_UNIT, HIGH, 3, ESCALATED, MANAGER,",
        "REVIEW_GROUP, STANDARD, 40, REMINDED, HOLDER,",
        "EXECUTIVE, HIGH, 40, REMINDED, HOLDER,"
    })
    void chaseGoesAsFarAsThePolicySays(
            WhoseWork whose, Priority priority, int days, ChaseLevel level, Tell tell, Integer lookAgain) {
        assertThat(chasing.decide(new Situation(whose, priority, days)))
                .isEqualTo(new ChasingPolicy.Decision(level, tell, lookAgain));
    }

    @ParameterizedTest
    @EnumSource(WhoseWork.class)
    void everySituationHasOneAnswerAndLevelsOnlyRise(WhoseWork whose) {
        for (Priority priority : Priority.values()) {
            int[] levels = IntStream.rangeClosed(-40, 60)
                    .map(days -> chasing.decide(new Situation(whose, priority, days))
                            .level()
                            .ordinal())
                    .toArray();
            assertThat(levels).isSorted();
            assertThat(levels[levels.length - 1] == ChaseLevel.REVIEW_GROUP.ordinal())
                    .as("only agencies' work goes before the review group")
                    .isEqualTo(whose == WhoseWork.AGENCY);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "DISSEMINATED, STANDARD, , RECEIPT",
        "DISSEMINATED, HIGH, , BUSINESS_UNIT",
        "IMPLEMENTED, STANDARD, IMPLEMENTED, BUSINESS_UNIT",
        "PRACTICE_CHANGED, STANDARD, PRACTICE_CHANGED, BUSINESS_UNIT",
        "PRACTICE_CHANGED, STANDARD, IMPLEMENTED, REVIEW_GROUP",
        "PRACTICE_CHANGED, HIGH, OUTCOME, REVIEW_GROUP",
        "OUTCOME, STANDARD, OUTCOME, REVIEW_GROUP"
    })
    void claimIsJudgedByWhomThePolicyNames(Rung rung, Priority priority, Rung supports, JudgedBy by) {
        assertThat(judging.judge(rung, priority, supports)).isEqualTo(by);
    }

    @Test
    void onlyDisseminationIsRecordedOnReceipt() {
        for (Rung rung : Rung.values()) {
            for (Priority priority : Priority.values()) {
                assertThat(Arrays.stream(Rung.values()).map(supports -> judging.judge(rung, priority, supports)))
                        .satisfies(answers -> assertThat(answers.contains(JudgedBy.RECEIPT))
                                .isEqualTo(rung == Rung.DISSEMINATED && priority == Priority.STANDARD));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "TRAINING_RECORD, EXTERNAL, 500, DISSEMINATED",
        "DOCUMENT, EXTERNAL, 10, IMPLEMENTED",
        "SURVEY, OTHER_TEAM, 200, IMPLEMENTED",
        "CASE_FILE_AUDIT, SELF, 4, IMPLEMENTED",
        "CASE_FILE_AUDIT, SELF, 5, PRACTICE_CHANGED",
        "SUPERVISION_AUDIT, SELF, 50, IMPLEMENTED",
        "SUPERVISION_AUDIT, OTHER_TEAM, 5, PRACTICE_CHANGED",
        "PERFORMANCE_DATA, SELF, 29, PRACTICE_CHANGED",
        "PERFORMANCE_DATA, SELF, 30, OUTCOME",
        "CHILDREN_AND_FAMILIES_VOICE, EXTERNAL, 3, OUTCOME"
    })
    void evidenceSupportsAsFarAsItReaches(EvidenceKind kind, Independence independence, int sample, Rung highest) {
        assertThat(strength.of(kind, independence, sample).highest()).isEqualTo(highest);
    }

    @ParameterizedTest
    @EnumSource(EvidenceKind.class)
    void everyPieceOfEvidenceHasAStrengthWithItsReasonAndANextStep(EvidenceKind kind) {
        for (Independence independence : Independence.values()) {
            for (int sample : new int[] {0, 1, 2, 3, 4, 5, 29, 30, 1000}) {
                Strength read = strength.of(kind, independence, sample);
                assertThat(read.because()).isNotBlank();
                assertThat(read.lacks().isEmpty()).isEqualTo(read.highest() == Rung.OUTCOME);
                assertThat(read.nextStep()).isNotBlank();
            }
        }
    }
}
