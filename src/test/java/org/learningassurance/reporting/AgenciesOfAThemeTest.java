package org.learningassurance.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.learningassurance.reporting.Position.AgencyPosition;
import org.learningassurance.reporting.Position.PointPosition;
import org.learningassurance.reporting.Position.RungPosition;
import org.learningassurance.reporting.ThemePaper.AgencyLine;
import org.learningassurance.reporting.ThemePaper.RungCount;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.Disposition;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.Timeliness;

class AgenciesOfAThemeTest {

    private static final LocalDate DUE = LocalDate.of(2026, 7, 1);

    @Test
    void standInTheOrderOfTheirNamesWhateverTheyReached() {
        List<AgencyLine> lines = ThemePaper.agencies(List.of(point(
                agency("Probation", step(Disposition.ACCEPTED, Timeliness.DONE)),
                agency("ambulance", step(Disposition.OPEN, Timeliness.OVERDUE)),
                agency("Police", step(Disposition.RECORDED, Timeliness.DONE)))));

        assertThat(lines).extracting(AgencyLine::name).containsExactly("ambulance", "Police", "Probation");
    }

    @Test
    void areCountedOverEveryLearningPointOfTheTheme() {
        List<AgencyLine> lines = ThemePaper.agencies(List.of(
                point(agency("Police", step(Disposition.ACCEPTED, Timeliness.DONE))),
                point(agency("Police", step(Disposition.OPEN, Timeliness.OVERDUE)))));

        assertThat(lines)
                .singleElement()
                .satisfies(line -> assertThat(line.rungs())
                        .extracting(RungCount::words)
                        .containsExactly("Not asked", "Not asked", "1 of 2 reached, 1 past the date", "Not asked"));
    }

    @Test
    void anAnswerThatShowsNoChangeIsNotPastItsDate() {
        RungCount count =
                RungCount.of(Rung.PRACTICE_CHANGED, List.of(step(Disposition.NOT_YET_CHANGED, Timeliness.OVERDUE)));

        assertThat(count.words()).isEqualTo("0 of 1 reached, 1 shows no change yet");
    }

    private static PointPosition point(AgencyPosition... agencies) {
        return new PointPosition(LearningPointId.next(), "LP-0001", Standing.EVIDENCE, Arrays.asList(agencies));
    }

    private static AgencyPosition agency(String name, RungPosition... steps) {
        return new AgencyPosition(AgencyId.next(), name, name, List.of(steps));
    }

    private static RungPosition step(Disposition disposition, Timeliness timeliness) {
        return new RungPosition(
                ReturnId.next(), 1, Rung.PRACTICE_CHANGED, disposition, timeliness, DUE, DUE, Instant.EPOCH);
    }
}
