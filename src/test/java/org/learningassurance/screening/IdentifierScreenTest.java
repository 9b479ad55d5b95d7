package org.learningassurance.screening;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every number here is made up or from a published range for examples. */
class IdentifierScreenTest {

    private final IdentifierScreen screen = new IdentifierScreen();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The record 943 476 5919 was not read | NHS_NUMBER | 943 476 5919",
                "The record 943-476-5919 was not read | NHS_NUMBER | 943-476-5919",
                "NHS no 9434765919. | NHS_NUMBER | 9434765919",
                "DOB 02/03/2019, seen once | DATE_OF_BIRTH | DOB 02/03/2019",
                "d.o.b.: 2.3.19 | DATE_OF_BIRTH | d.o.b.: 2.3.19",
                "born on 2nd March 2019 in hospital | DATE_OF_BIRTH | born on 2nd March 2019",
                "Date of birth was given as 12-11-2018 | DATE_OF_BIRTH | Date of birth was given as 12-11-2018",
                "The family moved to LS1 4AB then | POSTCODE | LS1 4AB",
                "the family moved to sw1a 1aa then | POSTCODE | sw1a 1aa",
                "Flat at M11AE | POSTCODE | M11AE",
                "Ring 07700 900123 for more | PHONE | 07700 900123",
                "Ring +44 7700 900123 | PHONE | +44 7700 900123",
                "Ring (0113) 496 0123 | PHONE | (0113) 496 0123",
                "Write to jane.o'neil@example.org today | EMAIL | jane.o'neil@example.org",
                "Pupil H801200001001 moved school | UPN | H801200001001",
                "the mother of Jane Smith said | NAME | Jane Smith",
                "we met with Zoë O'Neil-Brown | NAME | Zoë O'Neil-Brown"
            })
    void finds(String text, IdentifierKind kind, String piece) {
        assertThat(screen.screen(text)).singleElement().satisfies(found -> {
            assertThat(found.kind()).isEqualTo(kind);
            assertThat(text.substring(found.start(), found.end()).strip()).isEqualTo(piece);
            assertThat(found.text()).isEqualTo(piece);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "943 476 5918 fails the check",
                "The meeting of 2 March 2026 looked at 12/03/2026",
                "Reference LP-0007 of RR-0012, round 2",
                "48 of 52 staff, 92 per cent, in 2025/26",
                "A801200001001 has the wrong letter",
                "Sent to the Review Advisory Group by Northshire Police",
                "Working Together asks for it, as does the Children Act",
                "Practice changed after 3 months. Staff were told",
                "Was born early and seen by 2 midwives",
                "The age band is 1 to 5 years",
                "Version 10.2.33.4 of the form",
                "In March 2026 and April 2026, on Monday Morning",
                "",
            })
    void letsPass(String text) {
        assertThat(screen.screen(text)).isEmpty();
    }

    @Test
    void findsEveryPieceOnceAndInTheOrderOfTheText() {
        assertThat(screen.screen("Ring 07700 900123 or write to a@example.org about 943 476 5919 at LS1 4AB"))
                .extracting(Finding::kind)
                .containsExactly(
                        IdentifierKind.PHONE, IdentifierKind.EMAIL, IdentifierKind.NHS_NUMBER, IdentifierKind.POSTCODE);
    }

    @Test
    void warnsOfANameAndIsCertainOfANumber() {
        assertThat(screen.screen("the mother of Jane Smith said")).allMatch(found -> !found.certain());
        assertThat(screen.screen("NHS no 9434765919.")).allMatch(Finding::certain);
    }
}
