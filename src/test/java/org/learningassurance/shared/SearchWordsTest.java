package org.learningassurance.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWordsTest {

    @ParameterizedTest
    @CsvSource({"LP-0007, LP-0007", "lp-7, LP-0007", "Lp 12, LP-0012", "rr12345, RR-12345", "lp–0007, LP-0007"})
    void aReferenceIsKnownHoweverItIsTyped(String typed, String reference) {
        assertThat(SearchWords.of(typed).reference()).contains(reference);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "L-7", "LP-", "LP-0007 x", "7", "LP-12345678", "LPXYZ-1"})
    void whatIsNoReferenceIsNone(String typed) {
        assertThat(SearchWords.of(typed).reference()).isEmpty();
    }

    @Test
    void everyWordIsNeededInAnyOfTheTexts() {
        SearchWords words = SearchWords.of("  Fire\u00a0 SOUTH fire ");
        assertThat(words.words()).containsExactly("fire", "south");
        assertThat(words.areIn("Southshire", "Fire and Rescue")).isTrue();
        assertThat(words.areIn("Northshire", "Fire and Rescue")).isFalse();
    }

    @Test
    void whatIsTooShortOrTooLongIsRefusedInWords() {
        assertThat(SearchWords.of("a b").whyNot()).isPresent();
        assertThat(SearchWords.of("a bc").whyNot()).isEmpty();
        assertThat(SearchWords.of("w".repeat(201)).whyNot()).isPresent();
        assertThat(SearchWords.of("aa bb cc dd ee ff gg hh ii jj kk").whyNot()).isPresent();
        assertThat(SearchWords.of("   ").isEmpty()).isTrue();
    }
}
