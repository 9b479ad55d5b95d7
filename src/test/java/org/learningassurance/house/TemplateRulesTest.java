package org.learningassurance.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TemplateRulesTest {

    static Stream<Path> templates() {
        return TemplateRules.templates().stream();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void areKeptBy(Path template) throws IOException {
        assertThat(TemplateRules.broken(Files.readString(template))).isEmpty();
    }

    @Test
    void areAskedOfEveryTemplate() {
        assertThat(TemplateRules.templates()).hasSizeGreaterThan(20);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p style=\"color:red\">x</p> | styles stand in the style sheet",
                "<p th:style=\"${x}\">x</p> | styles stand in the style sheet",
                "<style>p {}</style> | styles stand in the style sheet",
                "<script>alert(1)</script> | scripts stand in the script file",
                "<script src=\"a.js\">alert(1)</script> | scripts stand in the script file",
                "<a onclick=\"go()\">x</a> | scripts stand in the script file",
                "<a href=\"javascript:go()\">x</a> | scripts stand in the script file",
                "<p th:utext=\"${x}\"></p> | text is always escaped",
                "<img src=\"https://example.org/a.png\"> | nothing is loaded from",
                "<form method=\"post\" action=\"/x\"></form> | written th:action",
                "<form method=\"post\" th:action=\"@{/x}\"></form> | carries the key",
                "<p>The RAG met</p> | say Review Advisory Group",
                "<html th:replace=\"~{layout :: layout('x')}\"></html> | heading of the first level",
                "<p th:if=\"${x > 1}\" th:replace=\"~{f :: x}\"></p> | taken before a condition beside it",
                "<p th:insert=\"~{f :: x}\" th:each=\"x : ${xs}\"></p> | taken before a condition beside it",
                "<table><th scope=\"col\">A</th><th scope=\"col\">B</th><th scope=\"col\">C</th></table> | row by row",
                "<table class=\"app-list\"><th scope=\"col\">A</th><th scope=\"col\">B</th><th scope=\"col\">C</th><td>b</td></table> | names its column",
                "<table class=\"app-list\"><th scope=\"col\">A</th><th scope=\"col\">B</th><th scope=\"col\">C</th><td data-column=\"D\">b</td></table> | names its column",
                "<table class=\"app-list\"><thead th:replace=\"~{reporting/figures :: columns('A', ${ {'B', 'C'} })}\"></thead><td th:replace=\"~{reporting/figures :: number('D', ${d})}\"></td></table> | names its column",
                "<table class=\"app-list\"><thead th:replace=\"~{reporting/figures :: columns('A', ${ {'B', 'C'} })}\"></thead><td data-column=\"D\">D</td></table> | names its column",
                "<table><thead th:replace=\"~{reporting/figures :: columns('A', ${ {'B', 'C'} })}\"></thead></table> | row by row",
            })
    void areSeenToFail(String template, String rule) {
        assertThat(TemplateRules.broken(template)).anyMatch(broken -> broken.contains(rule));
    }

    @Test
    void letGoodTemplatesPass() {
        assertThat(TemplateRules.broken("""
                        <!-- style= RAG --><html th:replace="~{layout :: layout('x')}"><h1>A FRAGMENT</h1>
                        <form method="post" th:action="@{/x}"><input th:replace="~{fragments/form :: once}"></form>
                        <table><th scope="col">A</th><th scope="col">B</th><td>b</td></table>
                        <table class="app-list"><th scope="col">A</th><th th:replace="~{fragments/list :: sort('B', 'b', ${sort})}"></th>
                        <th scope="col">C</th><p th:if="${x}"><b th:replace="~{f :: x}"></b></p><td data-column="B">b</td><td th:attr="data-column=${c}">c</td></table>
                        <table class="app-list"><thead th:replace="~{reporting/figures :: columns('A', ${ {'B', 'C'} })}"></thead>
                        <td data-column="A">a</td><td th:replace="~{reporting/figures :: number('C', ${c})}"></td></table>
                        <form method="get" th:action="@{/x}"></form><script type="module" th:src="@{/a.js}"></script></html>
                        """)).isEmpty();
    }
}
