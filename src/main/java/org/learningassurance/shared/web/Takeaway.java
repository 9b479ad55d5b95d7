package org.learningassurance.shared.web;

import java.util.function.Supplier;
import org.learningassurance.shared.papers.Download;
import org.springframework.http.ResponseEntity;

/**
 * A paper in each form in which it can be taken away; a form is drawn when it is asked for.
 *
 * @param name of the file, without its ending
 */
public record Takeaway(
        String name, Supplier<byte[]> pdf, Supplier<byte[]> word, Supplier<byte[]> html, Supplier<Sheet> sheet) {

    /** What the addresses of papers end in. */
    public static final String ENDINGS = "{ending:pdf|docx|html|csv|xlsx}";

    /** @param ending one of {@link #ENDINGS} */
    public ResponseEntity<byte[]> as(String ending) {
        return switch (ending) {
            case "pdf" -> Download.pdf(name, pdf.get());
            case "docx" -> Download.word(name, word.get());
            case "html" -> Download.html(name, html.get());
            case "xlsx" -> sheet.get().asExcel();
            default -> sheet.get().asCsv();
        };
    }
}
