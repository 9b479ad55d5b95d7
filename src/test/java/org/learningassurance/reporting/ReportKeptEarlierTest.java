package org.learningassurance.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.learningassurance.reporting.YearlyReport.Act;
import org.learningassurance.reporting.YearlyReport.Answers;
import org.learningassurance.reporting.YearlyReport.Impact;
import org.learningassurance.reporting.YearlyReport.PointImpact;
import tools.jackson.databind.json.JsonMapper;

/** A report is kept as data: what later reports say besides is missing in it. */
class ReportKeptEarlierTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void isReadThoughItsActionsDoNotSayWhichLearningTheyServe() {
        assertThat(JSON.readValue("""
                        {"ref":"PA-0001","kind":"Workshop","title":"Asking","state":"planned","reason":""}""", Act.class).learning()).isEmpty();
        assertThat(JSON.readValue("""
                        {"kind":"Workshop","what":"Asking","state":"planned"}""", BoardReport.Done.class).learning()).isEmpty();
    }

    @Test
    void isReadThoughItsAnswersStandInNumbersAlone() {
        PointImpact read = JSON.readValue("""
                {"point":{"ref":"LP-0001","statement":"Ask.","themes":[]},"rung":"OUTCOME",
                 "answers":{"judged":1,"byAlternative":0,"recorded":0,"notYetChanged":2},"evidence":["Survey"],"findings":[]}""", PointImpact.class);

        assertThat(read.answers()).isEqualTo(new Answers(1, 0, 0, 2));
        assertThat(YearlyWords.answered(read))
                .isEqualTo("Judged: 1. By an alternative: 0. Recorded: 0. Not yet changed: 2. Rests on: survey.");
    }

    @Test
    void isReadThoughItTellsOfNoMeasures() {
        assertThat(JSON.readValue("""
                        {"rungs":[],"points":[]}""", Impact.class).measures()).isEmpty();
    }

    @Test
    void answersThatAreKeptBackAreReadAgainAsKeptBack() {
        Answers kept = new Answers(7, 5, 4, 6).orNone(5);

        assertThat(kept).isEqualTo(Answers.KEPT_BACK);
        assertThat(JSON.readValue(JSON.writeValueAsString(kept), Answers.class)).isEqualTo(kept);
        assertThat(new Answers(7, 5, 5, 6).orNone(5)).isEqualTo(new Answers(7, 5, 5, 6));
        assertThat(new Answers(1, 0, 0, 1).inWords()).isEqualTo("Reached in part, not yet changed in part");
        assertThat(new Answers(0, 0, 0, 3).inWords()).isEqualTo("Not yet changed");
        assertThat(new Answers(0, 1, 0, 0).inWords()).isEqualTo("Reached");
    }
}
