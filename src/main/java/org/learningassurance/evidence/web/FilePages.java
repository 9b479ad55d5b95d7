package org.learningassurance.evidence.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningassurance.evidence.EvidenceFile;
import org.learningassurance.evidence.EvidenceService;
import org.learningassurance.evidence.OpenedFile;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.EvidenceId;
import org.learningassurance.shared.NotAllowed;
import org.learningassurance.shared.web.Forms;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Files of evidence: one a page on the way in, as an attachment on the way out. */
@Controller
class FilePages {

    private final EvidenceService evidence;

    FilePages(EvidenceService evidence) {
        this.evidence = evidence;
    }

    static class FileForm {
        @Nullable
        MultipartFile file;
    }

    @GetMapping("/evidence/{id}/file")
    String form(
            @PathVariable EvidenceId id,
            @ModelAttribute("form") FileForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable String back,
            @RequestAttribute(name = TooLargeToReceive.ATTRIBUTE, required = false) @Nullable Boolean tooLarge,
            Model model,
            HttpServletResponse response,
            Actor by) {
        if (tooLarge != null) {
            errors.rejectValue(
                    "file", "FileIsWithinTheLimit", "The file must be smaller than " + evidence.largestFile());
            response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
        }
        return show(id, back, model, by);
    }

    @PostMapping("/evidence/{id}/file")
    String attach(
            @PathVariable EvidenceId id,
            @ModelAttribute("form") FileForm form,
            BindingResult errors,
            @RequestParam(required = false) @Nullable String back,
            Model model,
            RedirectAttributes next,
            Actor by) {
        MultipartFile file = form.file;
        if (file == null || (file.isEmpty() && name(file).isEmpty())) {
            errors.rejectValue("file", "missing", "Choose a file");
        }
        if (file == null || errors.hasErrors() || !Forms.attempt(errors, () -> attach(id, file, by))) {
            return show(id, back, model, by);
        }
        next.addFlashAttribute("done", "The file is added");
        if (!BackToTheForm.safe(back).isEmpty()) {
            next.addAttribute("back", back);
        }
        return "redirect:/evidence/{id}";
    }

    private void attach(EvidenceId id, MultipartFile file, Actor by) {
        try (InputStream content = file.getInputStream()) {
            evidence.attach(id, name(file), content, by);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private static String name(MultipartFile file) {
        String name = file.getOriginalFilename();
        return name == null ? "" : name;
    }

    private String show(EvidenceId id, @Nullable String back, Model model, Actor by) {
        model.addAttribute("view", evidence.get(id, by));
        if (!by.ofAgency(evidence.get(id, by).item().agency())) {
            throw new NotAllowed("a lead of the agency");
        }
        model.addAttribute("largest", evidence.largestFile());
        model.addAttribute("returnTo", BackToTheForm.safe(back));
        return "evidence/file";
    }

    /** Always to be saved, never shown in the tracker's own window, and of the type that was found in its content. */
    @GetMapping("/evidence/files/{file}")
    void download(@PathVariable UUID file, HttpServletResponse response, Actor by) throws IOException {
        OpenedFile opened = evidence.open(file, by);
        EvidenceFile kept = opened.file();
        response.setContentType(kept.contentType());
        response.setContentLengthLong(kept.length());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(kept.name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        opened.content().writeTo(response.getOutputStream());
    }
}
