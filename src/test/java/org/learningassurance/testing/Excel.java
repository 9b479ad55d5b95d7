package org.learningassurance.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Reads Excel files as people do. */
public final class Excel {

    private Excel() {}

    /** The rows of the first sheet, its heads first. */
    public static List<Row> rows(byte[] file) {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return book.getFirstSheet().read();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
