package org.learningassurance.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void whatSomebodyTypedIsNoFormula(String typed) {
        assertThat(csv(typed)).contains("'" + typed);
    }

    @Test
    void whatIsNoFormulaIsLeftAsItIs() {
        assertThat(csv("Police, \"South\"")).endsWith("\"Police, \"\"South\"\"\"\r\n");
        assertThat(csv("a=b")).endsWith("\r\na=b\r\n");
        assertThat(csv("")).endsWith("\r\n\r\n");
        assertThat(csv(LocalDate.of(2026, 6, 10))).endsWith("\r\n2026-06-10\r\n");
    }

    private static String csv(Object cell) {
        return new Sheet("My work", List.of("About"), List.of(List.of(cell))).csv();
    }
}
