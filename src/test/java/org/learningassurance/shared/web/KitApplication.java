package org.learningassurance.shared.web;

import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Disposition;
import org.learningassurance.shared.NotAllowed;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.Priority;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.ReviewId;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.Stale;
import org.learningassurance.shared.Timeliness;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Pages that use every part of the kit, and work that counts how often it was done. */
@TestConfiguration(proxyBeanMethods = false)
class KitApplication {

    static final String CSP =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
                    + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain open(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CSP)))
                .build();
    }

    @Bean
    SignedIn officer() {
        return () -> Optional.of(new Actor(
                PersonId.next(),
                "Priya Shah",
                Set.of(Role.BUSINESS_UNIT, Role.REVIEW_GROUP_MEMBER),
                Set.of(),
                Set.of()));
    }

    /** Refuses every text that holds a 7, unless somebody says why; warns of an 8. */
    @Bean
    FormScreen screen() {
        return (field, text, identifiesNobody, by) -> {
            if (text.contains("7") && identifiesNobody == null) {
                throw new Refusal("NothingIdentifies", "The " + field + " holds a 7", field);
            }
            return text.contains("8") ? List.of("“8” looks like a name") : List.of();
        };
    }

    static class Form {
        @NotBlank(message = "Enter a title")
        private String title = "";

        @NotBlank(message = "Enter what was learnt")
        private String statement = "";

        private DateInput heldOn = new DateInput();
        private String reached = "";
        private @Nullable Priority priority;
        private List<Rung> rungs = new ArrayList<>();
        private @Nullable ReviewId review;
        private boolean urgent;
        private @Nullable String file;
        private long version;
    }

    /** Changes a row and refuses, conflicts or fails as the title asks. */
    @Transactional
    static class Work {
        private final JdbcClient jdbc;
        private final AtomicInteger calls = new AtomicInteger();

        Work(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        int calls() {
            return calls.get();
        }

        public int done(String title) {
            return jdbc.sql("select count(*) from reference_number where series = ?")
                    .param(title)
                    .query(Integer.class)
                    .single();
        }

        public void act(String title, long version) {
            calls.incrementAndGet();
            jdbc.sql("insert into reference_number (series, last) values (?, 1)")
                    .param(title)
                    .update();
            switch (title.split(" ")[0]) {
                case "refused" -> throw new Refusal("TitleIsKind", "Choose a kinder title", "title");
                case "lost" -> throw new OptimisticLockingFailureException("somebody else");
                default -> Stale.check(version, 7);
            }
        }
    }

    @Bean
    Work work(JdbcClient jdbc) {
        return new Work(jdbc);
    }

    @Controller
    static class Pages {
        private final Work work;

        Pages(Work work) {
            this.work = work;
        }

        @ModelAttribute
        void options(Model model) {
            model.addAttribute("priorities", Option.of(Priority.values(), Priority::label));
            model.addAttribute("rungs", Option.of(Rung.values(), Rung::label));
            model.addAttribute(
                    "reviews", List.of(Option.of(ReviewId.of("0199a000-0000-7000-8000-000000000001"), "RR-1")));
            model.addAttribute("currentVersion", 7);
        }

        @GetMapping("/kit/form")
        String form(Model model) {
            model.addAttribute("form", new Form());
            return "kit/form";
        }

        @PostMapping("/kit/form")
        String send(
                @jakarta.validation.Valid @ModelAttribute("form") Form form,
                BindingResult errors,
                Model model,
                RedirectAttributes next) {
            LocalDate heldOn = form.heldOn.toDate(errors, "heldOn", "The date of the meeting");
            Forms.wholeNumber(form.reached, errors, "reached", "The number of staff reached");
            if (errors.hasErrors() || !Forms.attempt(errors, () -> work.act(form.title, form.version))) {
                model.addAttribute("seen", work.done(form.title));
                return "kit/form";
            }
            next.addFlashAttribute("done", "Kept " + form.title + " of " + heldOn + " for " + form.review);
            next.addAttribute("word", form.title);
            return "redirect:/kit/list";
        }

        @PostMapping("/kit/{review}/close")
        String close(@PathVariable ReviewId review) {
            return "redirect:/kit/{review}/closed";
        }

        @GetMapping("/kit/list")
        String list(
                Model model,
                @RequestParam(defaultValue = "1") int page,
                @RequestParam(defaultValue = "name") String sort,
                @RequestParam(defaultValue = "") String word) {
            List<String> all = IntStream.rangeClosed(1, 95)
                    .mapToObj(number -> "Thing " + number)
                    .toList();
            model.addAttribute("list", Slice.of(all, page, 10));
            model.addAttribute("sort", sort);
            model.addAttribute("tag", Tag.of(Timeliness.OVERDUE));
            model.addAttribute("chosen", word.isEmpty() ? List.of() : List.of(Option.of("word", word)));
            return "kit/list";
        }

        @GetMapping("/kit/track")
        String track(Model model) {
            model.addAttribute(
                    "stages",
                    List.of(
                            new Stage("Brief", "done", "Issued", "3 April 2026"),
                            new Stage("Training", "now", "Update goes live", "due 1 May 2026"),
                            new Stage("Dissemination", "late", "2 of 3 agencies", ""),
                            new Stage("Evidence", "todo", "Not yet", ""),
                            new Stage("Assured", "todo", "Not yet", ""),
                            new Stage("Sustained", "none", "No re-check planned", "")));
            model.addAttribute(
                    "matrix",
                    new Matrix(
                            List.of("Disseminated", "Implemented", "Practice changed", "Outcome for children"),
                            List.of(new Matrix.Row(
                                    "Northshire Police",
                                    List.of(
                                            cell(Disposition.ACCEPTED, Timeliness.DONE),
                                            cell(Disposition.CLAIMED, Timeliness.WITH_PARTNERSHIP),
                                            cell(Disposition.OPEN, Timeliness.OVERDUE),
                                            Matrix.Cell.notAsked())))));
            Instant at = Instant.parse("2026-04-03T13:05:00Z");
            model.addAttribute(
                    "happenings",
                    List.of(new Happening(
                            "Claim returned",
                            "Priya Shah",
                            at,
                            LocalDate.of(2026, 4, 1),
                            "The sample\nwas not stated",
                            "Northshire Police")));
            model.addAttribute("diagram", "yes");
            return "kit/track";
        }

        private static Matrix.Cell cell(Disposition disposition, Timeliness timeliness) {
            return Matrix.Cell.of(disposition, timeliness, "2 May 2026", "/kit/track");
        }

        @ResponseBody
        @GetMapping(path = "/kit/process.bpmn", produces = "text/xml")
        String process() {
            return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" id="d" targetNamespace="t">
                  <process id="p"><userTask id="task_do" name="Do it"/></process>
                  <bpmndi:BPMNDiagram id="dia"><bpmndi:BPMNPlane id="plane" bpmnElement="p">
                    <bpmndi:BPMNShape id="s" bpmnElement="task_do"><dc:Bounds x="100" y="80" width="100" height="80"/></bpmndi:BPMNShape>
                  </bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
                </definitions>
                """;
        }

        @GetMapping("/kit/problem/{kind}")
        String problem(@PathVariable String kind) {
            throw switch (kind) {
                case "refused" -> new Refusal("ReachIsStated", "Say how many were reached", null);
                case "not-allowed" -> new NotAllowed("Administrator");
                case "missing" -> new NotFound("learning point");
                default -> new IllegalStateException("secret-inside");
            };
        }

        @GetMapping("/kit/reviews/{review}")
        String review(@PathVariable ReviewId review) {
            return "redirect:/" + review;
        }

        @GetMapping("/api/v1/kit/{kind}")
        String api(@PathVariable String kind) {
            return problem(kind);
        }
    }
}
