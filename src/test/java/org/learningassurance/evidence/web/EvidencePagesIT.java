package org.learningassurance.evidence.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningassurance.dissemination.Scene;
import org.learningassurance.dissemination.Scene.Asked;
import org.learningassurance.evidence.EvidenceService;
import org.learningassurance.shared.EvidenceId;
import org.learningassurance.shared.Rung;
import org.learningassurance.testing.As;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

@TrackerIT
class EvidencePagesIT {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    ApplicationContext context;

    @Autowired
    EvidenceService evidence;

    @Autowired
    MockMvc mvc;

    private Scene scene;
    private Asked police;

    @BeforeEach
    void thePolice() {
        scene = new Scene(context);
        police = scene.agency();
    }

    @Test
    void evidenceIsDescribedAndListed() throws Exception {
        mvc.perform(audit().with(As.actor(police.lead()))).andExpect(redirectedUrlPattern("/evidence/*"));

        mvc.perform(get("/evidence").with(As.actor(police.lead())))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Spring audit")));
        EvidenceId id = evidence.mine(police.lead()).get(0).item().id();
        mvc.perform(get("/evidence/" + id).with(As.actor(police.lead())))
                .andExpect(content()
                        .string(allOf(
                                containsString("What the evidence coach says"),
                                containsString("31 of 40"),
                                containsString("Add a file"))));
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTypedStays() throws Exception {
        mvc.perform(post("/evidence/new")
                        .param("agency", police.agency().toString())
                        .param("title", "Spring audit")
                        .param("sampleSize", "forty")
                        .param("periodTo.year", "26")
                        .with(As.actor(police.lead())))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(
                                containsString("href=\"#kind\""),
                                containsString("href=\"#periodFrom\""),
                                containsString("The sample size must be a whole number"),
                                containsString("value=\"Spring audit\""),
                                containsString("value=\"forty\""))));
        assertThat(evidence.mine(police.lead())).isEmpty();
    }

    @Test
    void theNameOfAFileIsScreenedAsWhatIsTypedIs() throws Exception {
        mvc.perform(audit().with(As.actor(police.lead()))).andExpect(redirectedUrlPattern("/evidence/*"));
        EvidenceId id = evidence.mine(police.lead()).get(0).item().id();

        mvc.perform(upload(id, "Audit 943 476 5919.pdf", PDF).with(As.actor(police.lead())))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(containsString("href=\"#file\""), containsString("looks like an NHS number"))));
        assertThat(evidence.get(id, police.lead()).files()).isEmpty();
    }

    @Test
    void evidenceOfNoAgencyIsRefused() throws Exception {
        mvc.perform(audit().with(request -> {
                    request.setParameter("agency", "");
                    return As.actor(police.lead()).postProcessRequest(request);
                }))
                .andExpect(status().isUnprocessableContent())
                .andExpect(
                        content().string(allOf(containsString("href=\"#agency\""), containsString("id=\"agency\""))));
        assertThat(evidence.mine(police.lead())).isEmpty();
    }

    @Test
    void fromAClaimFormTheWayLeadsBackToIt() throws Exception {
        scene.ask(List.of(police), Rung.DISSEMINATED);
        String form = "/returns/" + scene.idOf(police) + "/claim";
        mvc.perform(post(form)
                        .param("rung", "DISSEMINATED")
                        .param("act", "evidence")
                        .param("note", "Half typed")
                        .with(As.actor(police.lead())))
                .andExpect(redirectedUrl("/evidence/new?back=" + form.replace("/", "%2F")));
        mvc.perform(audit().param("back", form).with(As.actor(police.lead())))
                .andExpect(redirectedUrlPattern("/evidence/*?back=*"));

        EvidenceId id = evidence.mine(police.lead()).get(0).item().id();
        mvc.perform(get("/evidence/" + id).param("back", form).with(As.actor(police.lead())))
                .andExpect(content().string(containsString(form + "?evidence=" + id)));
        mvc.perform(get(form).param("evidence", id.toString()).with(As.actor(police.lead())))
                .andExpect(content()
                        .string(allOf(
                                containsString("Half typed"),
                                containsString("value=\"" + id
                                        + "\" aria-describedby=\"evidence-item-hint\" name=\"evidence\" checked"))));
    }

    @Test
    void noOtherAddressLeadsAnywhere() throws Exception {
        mvc.perform(get("/evidence/new").param("back", "https://evil.example/").with(As.actor(police.lead())))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("evil"))));
    }

    @Test
    void aFileIsAddedAndComesBackAsAnAttachment() throws Exception {
        EvidenceId id = scene.audit(police);
        mvc.perform(upload(id, "Bericht «März».pdf", PDF).with(As.actor(police.lead())))
                .andExpect(redirectedUrl("/evidence/" + id));

        UUID file = evidence.get(id, police.lead()).files().get(0).id();
        mvc.perform(get("/evidence/files/" + file).with(As.actor(police.lead())))
                .andExpect(status().isOk())
                .andExpect(content().bytes(PDF))
                .andExpect(content().contentType("application/pdf"))
                .andExpect(header().string("Content-Disposition", matchesPattern("attachment;.*filename\\*=UTF-8''.*")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Cache-Control", "private, no-store"));
        mvc.perform(get("/evidence/files/" + file).with(As.actor(scene.agency().lead())))
                .andExpect(status().isNotFound());
        mvc.perform(get("/evidence/files/" + UUID.randomUUID()).with(As.actor(police.lead())))
                .andExpect(status().isNotFound());
    }

    @Test
    void aFileThatIsNotWhatItsNameSaysIsRefusedOnItsPage() throws Exception {
        EvidenceId id = scene.audit(police);
        mvc.perform(upload(id, "report.pdf", new byte[] {'M', 'Z', 0, 1}).with(As.actor(police.lead())))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content()
                        .string(allOf(containsString("href=\"#file\""), containsString("not what its name says"))));
        mvc.perform(upload(id, "", new byte[0]).with(As.actor(police.lead())))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Choose a file")));
        assertThat(evidence.get(id, police.lead()).files()).isEmpty();
    }

    @Test
    void onlyTheAgencysLeadsAddToIt() throws Exception {
        EvidenceId id = scene.audit(police);
        mvc.perform(get("/evidence/new").with(As.actor(scene.officer))).andExpect(status().isForbidden());
        mvc.perform(get("/evidence/" + id + "/file").with(As.actor(scene.officer)))
                .andExpect(status().isForbidden());
        mvc.perform(get("/evidence/" + id).with(As.actor(scene.officer)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Add a file"))));
    }

    private MockHttpServletRequestBuilder audit() {
        return post("/evidence/new")
                .param("agency", police.agency().toString())
                .param("kind", "CASE_FILE_AUDIT")
                .param("title", "Spring audit")
                .param("periodFrom.day", "1")
                .param("periodFrom.month", "2")
                .param("periodFrom.year", "2026")
                .param("periodTo.day", "28")
                .param("periodTo.month", "2")
                .param("periodTo.year", "2026")
                .param("independence", "OTHER_TEAM")
                .param("sampleSize", "40")
                .param("baseline", "9 of 40")
                .param("measure", "31 of 40")
                .param("about", "It is recorded more often");
    }

    private static MockMultipartHttpServletRequestBuilder upload(EvidenceId id, String name, byte[] content) {
        return multipart("/evidence/" + id + "/file")
                .file(new MockMultipartFile("file", name, "application/octet-stream", content));
    }
}
