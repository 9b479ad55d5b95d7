package org.learningassurance.shared.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A list to take away, as CSV or as an Excel workbook. What somebody typed is never a formula in it: a cell that a spreadsheet would
 * calculate begins with an apostrophe.
 *
 * @param name of the file, without its ending, and of the workbook's page
 * @param rows texts, numbers and {@link LocalDate}s, as many a row as there are columns
 */
public record Sheet(String name, List<String> columns, List<List<Object>> rows) {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType EXCEL =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final String CALCULATED = "=+-@\t\r\n";
    /** Spreadsheets take a file for UTF-8 that begins with it. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final int LONGEST_COLUMN = 60;
    /** Excel opens no workbook with a longer one. */
    private static final int LONGEST_PAGE_NAME = 31;

    public Sheet {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    public ResponseEntity<byte[]> asCsv() {
        return file(csv().getBytes(StandardCharsets.UTF_8), CSV, ".csv");
    }

    public ResponseEntity<byte[]> asExcel() {
        return file(excel(), EXCEL, ".xlsx");
    }

    String csv() {
        StringBuilder text = new StringBuilder(BYTE_ORDER_MARK).append(line(columns));
        rows.forEach(row -> text.append(line(row)));
        return text.toString();
    }

    private static String line(List<?> cells) {
        return cells.stream().map(cell -> quoted(text(cell))).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String quoted(String text) {
        boolean plain =
                text.chars().noneMatch(letter -> letter == ',' || letter == '"' || letter == '\n' || letter == '\r');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    private static String text(Object cell) {
        String text = cell.toString();
        return !text.isEmpty() && CALCULATED.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private byte[] excel() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Track learning", "1.0")) {
            fill(book.newWorksheet(name.substring(0, Math.min(name.length(), LONGEST_PAGE_NAME))));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return bytes.toByteArray();
    }

    private void fill(Worksheet page) {
        for (int column = 0; column < columns.size(); column++) {
            page.value(0, column, columns.get(column));
            page.style(0, column).bold().set();
            page.width(column, width(column));
        }
        page.freezePane(0, 1);
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                put(page, row + 1, column, rows.get(row).get(column));
            }
        }
    }

    private static void put(Worksheet page, int row, int column, Object cell) {
        if (cell instanceof LocalDate day) {
            page.value(row, column, day);
            page.style(row, column).format("d mmm yyyy").set();
        } else if (cell instanceof Number number) {
            page.value(row, column, number);
        } else {
            page.value(row, column, text(cell));
        }
    }

    private double width(int column) {
        int longest = rows.stream()
                .mapToInt(row -> row.get(column).toString().length())
                .max()
                .orElse(0);
        return Math.min(LONGEST_COLUMN, Math.max(longest, columns.get(column).length()) + 2.0);
    }

    private ResponseEntity<byte[]> file(byte[] content, MediaType type, String ending) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name.replace(' ', '-').toLowerCase(Locale.ROOT) + ending)
                                .build()
                                .toString())
                .body(content);
    }
}
