package org.learningassurance.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rules that templates keep, so that the pages stand under the strict content security policy and work alike. */
final class TemplateRules {

    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern STYLE =
            Pattern.compile("<style\\b|\\s(?:th:)?style(?:append)?\\s*=", Pattern.CASE_INSENSITIVE);
    private static final Pattern SCRIPT =
            Pattern.compile("<script\\b([^>]*)>(.*?)</script>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern HANDLER =
            Pattern.compile("\\s(?:th:)?on[a-z]+\\s*=|javascript:", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNESCAPED = Pattern.compile("th:utext");
    private static final Pattern FOREIGN =
            Pattern.compile("(?:src|href|action)\\s*=\\s*\"(?:https?:)?//", Pattern.CASE_INSENSITIVE);
    private static final Pattern POST_FORM =
            Pattern.compile("<form\\b[^>]*method=\"post\"[^>]*>.*?</form>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern PLAIN_ACTION = Pattern.compile("<form\\b[^>]*\\saction=", Pattern.CASE_INSENSITIVE);
    private static final Pattern BARE_RAG = Pattern.compile("\\bRAG\\b");
    private static final Pattern HEADING = Pattern.compile("<h1\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern PAGE = Pattern.compile("th:replace=\"~\\{layout ::");

    private static final Pattern TAG = Pattern.compile("<[a-zA-Z](?:[^>\"]++|\"[^\"]*+\")*+>");
    private static final Pattern INCLUDES = Pattern.compile("\\sth:(?:replace|insert)=");
    private static final Pattern CONDITION = Pattern.compile("\\sth:(?:if|unless|each)=");

    private static final Pattern TABLE =
            Pattern.compile("<table\\b([^>]*)>.*?</table>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern COLUMN = Pattern.compile("<th\\b[^>]*(?:scope=\"col\"|list :: sort)");
    private static final Pattern CELL = Pattern.compile("<td\\b[^>]*>");
    private static final Pattern NAMED =
            Pattern.compile("data-column=(?:\"(?<column>[^\"$]+)\"|\\$\\{)|figures :: number\\('(?<figure>[^']+)'");
    /** A head that is given the names of its columns. */
    private static final Pattern HEAD_OF_FIGURES = Pattern.compile("figures :: columns\\(([^\"]*)\\)\\}\"");
    /** Two columns fit on the narrowest screen, and a comparison needs its two side by side. */
    private static final int MOST_COLUMNS_THAT_FIT = 2;

    /** Forms that do no work, or show a link or take a password that must be written down nowhere, and work once by themselves. */
    /** A form that only puts aside a draft must be taken as often as it is sent: the last one counts. */
    /** Several things that are chosen, or done each in a transaction of its own, remember each for itself that it is done. */
    private static final List<String> NEED_NO_KEY = List.of(
            "sign-in",
            "sign-out",
            "_reopen",
            "{token}",
            "/invite",
            "/returns/{id}/claim(",
            "/returns/together",
            "/judging/together",
            "/overdue/together");

    private TemplateRules() {}

    static List<Path> templates() {
        return files(Path.of("src/main/resources/templates"), ".html");
    }

    static List<Path> files(Path root, String ending) {
        try (var found = Files.walk(root)) {
            return found.filter(
                            path -> Files.isRegularFile(path) && path.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** What is wrong with a template, in words; empty when nothing is. */
    static List<String> broken(String template) {
        String html = COMMENT.matcher(template).replaceAll("");
        List<String> broken = new ArrayList<>();
        refuse(html, STYLE, "styles stand in the style sheet", broken);
        refuse(html, HANDLER, "scripts stand in the script file", broken);
        refuse(html, UNESCAPED, "text is always escaped", broken);
        refuse(html, FOREIGN, "nothing is loaded from, or sent to, anywhere else", broken);
        refuse(html, PLAIN_ACTION, "a form's address is written th:action, which adds the token", broken);
        refuse(html, BARE_RAG, "say Review Advisory Group or rating", broken);
        TAG.matcher(html)
                .results()
                .map(tag -> tag.group())
                .filter(tag ->
                        INCLUDES.matcher(tag).find() && CONDITION.matcher(tag).find())
                .forEach(tag -> broken.add(
                        "an inclusion is taken before a condition beside it, which stands around it: " + tag));
        SCRIPT.matcher(html)
                .results()
                .filter(script ->
                        !script.group(1).contains("src=") || !script.group(2).isBlank())
                .forEach(script -> broken.add("scripts stand in the script file: " + script.group()));
        POST_FORM
                .matcher(html)
                .results()
                .map(form -> form.group())
                .filter(form -> !form.contains("fragments/form :: once")
                        && NEED_NO_KEY.stream().noneMatch(form::contains))
                .forEach(form -> broken.add("a form that does work carries the key that lets it do it once: "
                        + form.lines().findFirst().orElse("")));
        TABLE.matcher(html).results().forEach(table -> refuseWide(table.group(), table.group(1), broken));
        if (PAGE.matcher(html).find()
                && HEADING.matcher(html).results().findAny().isEmpty()) {
            broken.add("a page has a heading of the first level");
        }
        return broken;
    }

    private static void refuse(String html, Pattern pattern, String rule, List<String> broken) {
        Matcher hit = pattern.matcher(html);
        while (hit.find()) {
            broken.add(rule + ": " + hit.group().strip());
        }
    }

    private static void refuseWide(String table, String attributes, List<String> broken) {
        boolean fits = COLUMN.matcher(table).results().count() <= MOST_COLUMNS_THAT_FIT
                && !HEAD_OF_FIGURES.matcher(table).find();
        if (fits || attributes.contains("app-changes")) {
            return;
        }
        if (!attributes.contains("app-list")) {
            broken.add("a table of more than two columns stands row by row on a narrow screen (app-list)");
            return;
        }
        CELL.matcher(table)
                .results()
                .filter(cell -> !namesAColumn(cell.group(), table))
                .forEach(cell -> broken.add("a cell of a list names its column: " + cell.group()));
    }

    private static boolean namesAColumn(String cell, String table) {
        Matcher named = NAMED.matcher(cell);
        if (!named.find()) {
            return false;
        }
        String column = named.group("column") == null ? named.group("figure") : named.group("column");
        return column == null
                || table.contains(">" + column + "</th>")
                || table.contains("sort('" + column + "'")
                || HEAD_OF_FIGURES
                        .matcher(table)
                        .results()
                        .anyMatch(head -> head.group(1).contains("'" + column + "'"));
    }
}
