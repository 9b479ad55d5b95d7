package org.learningassurance.shared.papers;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers of pages that hand out a paper: always to be saved, never shown in the tracker's own window. */
public final class Download {

    private static final MediaType WORD =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private Download() {}

    /** @param name of the file, without its ending */
    public static ResponseEntity<byte[]> pdf(String name, byte[] file) {
        return of(name + ".pdf", MediaType.APPLICATION_PDF, file);
    }

    /** @param name of the file, without its ending */
    public static ResponseEntity<byte[]> word(String name, byte[] file) {
        return of(name + ".docx", WORD, file);
    }

    /** @param name of the file, without its ending */
    public static ResponseEntity<byte[]> html(String name, byte[] file) {
        return of(name + ".html", new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8), file);
    }

    private static ResponseEntity<byte[]> of(String name, MediaType type, byte[] file) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(file);
    }
}
