package org.learningassurance.shared.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.learningassurance.testing.Pdf;

class PaperWithoutTagsTest {

    @Test
    void isFoundByTheGateThatOurPapersPass() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(file);
        }

        assertThat(Pdf.faults(file.toByteArray()))
                .anyMatch(fault -> fault.contains("tagged") || fault.contains("Marked"));
    }
}
