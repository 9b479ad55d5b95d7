package org.learningassurance.dissemination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learningassurance.dissemination.CoachReading.Piece;
import org.learningassurance.dissemination.CoachReading.Standing;
import org.learningassurance.evidence.EvidenceExamples;
import org.learningassurance.evidence.EvidenceView;
import org.learningassurance.evidence.Strength;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.Rung;

class CoachBesideAClaimTest {

    @ParameterizedTest
    @CsvSource({
        "IMPLEMENTED, BELOW, The claim is below what its evidence supports: “Implemented” is claimed",
        "PRACTICE_CHANGED, AT, The claim is at what its evidence supports: “Practice changed”.",
        "OUTCOME, ABOVE, its evidence supports “Practice changed” at most"
    })
    void saysWhereTheClaimStandsAgainstItsStrongestPiece(Rung claimed, Standing standing, String words) {
        CoachReading reading = reading(claimed, Rung.DISSEMINATED, Rung.PRACTICE_CHANGED, Rung.IMPLEMENTED);

        assertThat(reading.standing()).isEqualTo(standing);
        assertThat(reading.sentence()).contains(words);
        assertThat(reading.strongest()).map(Strength::highest).contains(Rung.PRACTICE_CHANGED);
    }

    @Test
    void saysNothingOfAStrengthWithoutEvidence() {
        CoachReading reading = reading(Rung.DISSEMINATED);

        assertThat(reading.standing()).isEqualTo(Standing.WITHOUT_EVIDENCE);
        assertThat(reading.sentence()).doesNotContain("supports");
        assertThat(reading.strongest()).isEmpty();
    }

    private static CoachReading reading(Rung claimed, Rung... highest) {
        List<Piece> pieces = Stream.of(highest)
                .map(rung -> new Piece(
                        new EvidenceView(EvidenceExamples.audit(AgencyId.next()), List.of()),
                        new Strength(rung, "Why", "What it lacks", "What next")))
                .toList();
        return new CoachReading(claimed, pieces);
    }
}
