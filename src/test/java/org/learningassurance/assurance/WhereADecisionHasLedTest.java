package org.learningassurance.assurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningassurance.shared.Disposition;

class WhereADecisionHasLedTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 2);
    private static final LocalDate ANSWERED = LocalDate.of(2026, 5, 4);
    private static final LocalDate AHEAD = LocalDate.of(2026, 6, 20);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OPEN            | Still open and due on 20 June 2026.
            RETURNED        | Answered on 4 May 2026, returned for more; it is open and due on 20 June 2026.
            CLAIMED         | Answered on 4 May 2026; the answer waits for a judgement.
            ACCEPTED        | Answered on 4 May 2026 and settled: accepted.
            RECORDED        | Answered on 4 May 2026 and settled: recorded.
            NOT_YET_CHANGED | Answered on 4 May 2026, not yet changed; it is measured again and due on 20 June 2026.
            ACCEPTED_BY_ALTERNATIVE | Settled: accepted by an alternative.
            GAP_ACCEPTED    | Settled: gap accepted.
            NO_RESPONSE     | Settled: no response.
            """)
    void isSaidInOneSentence(Disposition disposition, String words) {
        assertThat(words(disposition, AHEAD, null)).isEqualTo(words);
    }

    @Test
    void saysThatTheNewDateHasPassedToo() {
        assertThat(words(Disposition.OPEN, TODAY, null)).isEqualTo("Still open and due on 2 June 2026.");
        assertThat(words(Disposition.OPEN, TODAY.minusDays(1), null))
                .isEqualTo("Still open; its date, 1 June 2026, has passed.");
    }

    @Test
    void namesProgressThatIsNotYetTheAnswer() {
        assertThat(words(Disposition.OPEN, AHEAD, ANSWERED))
                .isEqualTo("Progress was reported on 4 May 2026. Still open and due on 20 June 2026.");
    }

    @Test
    void blamesNobodyWhoseRequestWaitsForAnAnswer() {
        WhereItIsNow.Step asked = new WhereItIsNow.Step(Disposition.OPEN, TODAY.minusDays(9), true, null, null);

        assertThat(WhereItIsNow.words(asked, Optional.empty(), TODAY))
                .isEqualTo("The agency has asked for something else, which waits for an answer.");
    }

    @Test
    void saysBeforeWhomItIsNow() {
        WhereItIsNow.Step step = new WhereItIsNow.Step(Disposition.OPEN, ANSWERED, false, null, null);

        assertThat(WhereItIsNow.words(step, Optional.of(OverdueStatus.BEFORE_EXECUTIVE), TODAY))
                .endsWith("has passed. It is before the Executive.");
        assertThat(WhereItIsNow.words(step, Optional.of(OverdueStatus.BEFORE_REVIEW_GROUP), TODAY))
                .endsWith("It is before the review group again.");
    }

    private static String words(Disposition disposition, LocalDate dueOn, @Nullable LocalDate progressOn) {
        return WhereItIsNow.words(
                new WhereItIsNow.Step(disposition, dueOn, false, ANSWERED, progressOn), Optional.empty(), TODAY);
    }
}
