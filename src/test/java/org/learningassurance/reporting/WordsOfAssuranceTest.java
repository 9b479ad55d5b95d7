package org.learningassurance.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.learningassurance.reporting.Dashboard.Reach;
import org.learningassurance.reporting.Dashboard.Slips;
import org.learningassurance.reporting.GapOverTime.NoChange;

class WordsOfAssuranceTest {

    @Test
    void countOneAsOne() {
        assertThat(DashboardWords.reach(new Reach(48, 50, 1)))
                .isEqualTo("48 of 50 staff whom the learning is for (96%), as 1 answer says");
        assertThat(DashboardWords.slips(new Slips(1, 2))).isEqualTo("2 due dates given later, on 1 step");
        assertThat(DashboardWords.reopened(1))
                .isEqualTo("1 learning point reopened, because the change had not lasted");
        assertThat(DashboardWords.noChange(new NoChange(1, 0, 1)))
                .isEqualTo("On 1 step an agency looked and said that nothing had changed yet, which is an answer."
                        + " Reached since: 0. Open, to be measured again: 1.");
    }

    @Test
    void sayThatThereIsNothing() {
        assertThat(DashboardWords.reach(new Reach(0, 0, 0)))
                .isEqualTo("No agency has said yet how many staff it reached");
        assertThat(DashboardWords.slips(new Slips(0, 0))).isEqualTo("No due date was given later");
        assertThat(DashboardWords.reopened(0)).startsWith("No learning point was reopened");
        assertThat(DashboardWords.noChange(new NoChange(0, 0, 0))).startsWith("No agency has answered yet");
    }
}
