package org.learningassurance.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Reads Word files as people do. */
public final class Word {

    private Word() {}

    /** What stands in the file, with what stands at the head and foot of its pages. */
    public static String text(byte[] file) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return text.getText();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
