package org.learningassurance.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordIsHardToGuessTest {

    @ParameterizedTest
    @ValueSource(strings = {"three random words", "Correct-Horse-9", "æøå läuft über Nacht"})
    void aLongOneIsTaken(String password) {
        assertThat(PasswordIsHardToGuess.judge(password, "Jo Bell", "jo.bell@example.org")
                        .allowed())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "elevenchars",
                "aaaaaaaaaaaaaa",
                "my-Password-2026",
                "SAFEGUARDING-children",
                "the bells of Bell tower",
                "northshire and more",
                "1234567890123"
            })
    void aShortOrWellKnownOneOrOneAboutThePersonIsNot(String password) {
        var verdict = PasswordIsHardToGuess.judge(password, "Jo Bell", "jo@northshire.example");
        assertThat(verdict.allowed()).isFalse();
        assertThat(verdict.field()).isEqualTo("password");
        assertThat(verdict.reason()).startsWith("Enter a password");
    }

    @Test
    void anEndlessOneIsNot() {
        assertThat(PasswordIsHardToGuess.judge("abcdef ".repeat(40), "Jo Bell", "jo@example.org")
                        .allowed())
                .isFalse();
    }
}
