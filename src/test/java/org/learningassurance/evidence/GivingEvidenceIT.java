package org.learningassurance.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningassurance.dissemination.Scene;
import org.learningassurance.dissemination.Scene.Asked;
import org.learningassurance.shared.EvidenceId;
import org.learningassurance.shared.NotAllowed;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.Refusal;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@TrackerIT
class GivingEvidenceIT {

    @Autowired
    ApplicationContext context;

    @Autowired
    EvidenceService evidence;

    private Scene scene;
    private Asked police;
    private EvidenceId audit;

    @BeforeEach
    void anAuditOfThePolice() {
        scene = new Scene(context);
        police = scene.agency();
        audit = scene.audit(police);
    }

    @Test
    void aFileOfSeveralPiecesComesBackByteForByte() throws IOException {
        byte[] pdf = pdf(3 * FileChunks.SIZE + 17);

        UUID file = evidence.attach(audit, "report.pdf", stream(pdf), police.lead());

        assertThat(content(file)).isEqualTo(pdf);
        EvidenceFile kept = evidence.get(audit, police.lead()).files().get(0);
        assertThat(kept.contentType()).isEqualTo("application/pdf");
        assertThat(kept.length()).isEqualTo(pdf.length);
        assertThat(pieces(file)).isEqualTo(4);
    }

    @Test
    void aFolderInTheNameIsLeftOut() {
        evidence.attach(
                audit, "C:\\audits\\2026\\notes.txt", stream("Seen\n".getBytes(StandardCharsets.UTF_8)), police.lead());

        assertThat(evidence.get(audit, police.lead()).files())
                .extracting(EvidenceFile::name)
                .containsExactly("notes.txt");
    }

    @Test
    void aProgramThatCallsItselfAReportIsRefusedAndLeavesNothing() {
        byte[] program = "MZ\u0090\u0000\u0003".getBytes(StandardCharsets.ISO_8859_1);

        assertRefused("report.pdf", program, "FileIsWhatItsNameSays");
        assertRefused("report.docx", program, "FileIsWhatItsNameSays");
        assertRefused("report.txt", program, "FileIsWhatItsNameSays");
    }

    @Test
    void aPageForABrowserIsNoPlainText() {
        assertRefused(
                "notes.csv",
                "<!DOCTYPE html><html><body><script>alert(1)</script></body></html>".getBytes(StandardCharsets.UTF_8),
                "FileIsWhatItsNameSays");
    }

    @Test
    void aTypeThatIsNotOursIsRefused() {
        assertRefused("macro.xlsm", new byte[] {1, 2, 3}, "FileIsWhatItsNameSays");
        assertRefused("noending", new byte[] {1, 2, 3}, "FileIsWhatItsNameSays");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertRefused("report.pdf", new byte[0], "FileIsThere");
    }

    @Test
    void aFileOverTheLimitIsRefusedWithoutReadingItToItsEnd() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };

        assertThatThrownBy(() -> evidence.attach(audit, "big.txt", endless, police.lead()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.rule()).isEqualTo("FileIsWithinTheLimit"));
        assertThat(evidence.get(audit, police.lead()).files()).isEmpty();
    }

    @Test
    void anotherAgencySeesNeitherTheEvidenceNorItsFile() {
        UUID file = evidence.attach(audit, "report.pdf", stream(pdf(100)), police.lead());
        Asked school = scene.agency();

        assertThatThrownBy(() -> evidence.get(audit, school.lead())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> evidence.open(file, school.lead())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> evidence.forAgency(police.agency(), school.lead()))
                .isInstanceOf(NotFound.class);
        assertThat(evidence.mine(school.lead())).isEmpty();
        assertThat(evidence.get(audit, scene.officer).files()).hasSize(1);
    }

    @Test
    void nobodyGivesEvidenceForAnotherAgency() {
        Asked school = scene.agency();

        assertThatThrownBy(() -> evidence.add(police.agency(), scene.auditDetails(), school.lead()))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> evidence.add(police.agency(), scene.auditDetails(), scene.officer))
                .isInstanceOf(NotAllowed.class);
    }

    private void assertRefused(String name, byte[] content, String rule) {
        assertThatThrownBy(() -> evidence.attach(audit, name, stream(content), police.lead()))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.rule()).isEqualTo(rule);
                    assertThat(refusal.field()).contains("file");
                });
        assertThat(evidence.get(audit, police.lead()).files()).isEmpty();
    }

    private byte[] content(UUID file) {
        return scene.inTransaction(() -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                evidence.open(file, police.lead()).content().writeTo(out);
            } catch (IOException broken) {
                throw new AssertionError(broken);
            }
            return out.toByteArray();
        });
    }

    private int pieces(UUID file) {
        return context.getBean(JdbcClient.class)
                .sql("select count(*) from evidence_chunk where file = ? and octet_length(bytes) <= 524288")
                .param(file)
                .query(Integer.class)
                .single();
    }

    private static byte[] pdf(int length) {
        byte[] bytes = new byte[length];
        new Random(7).nextBytes(bytes);
        byte[] head = "%PDF-1.7\n%\u00e2\u00e3\n".getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(head, 0, bytes, 0, head.length);
        return bytes;
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }
}
