package org.learningassurance.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learningassurance.access.Account;
import org.learningassurance.access.AccountService;
import org.learningassurance.access.DemoMode;
import org.learningassurance.directory.Agency;
import org.learningassurance.directory.DirectoryViews;
import org.learningassurance.directory.NewPerson;
import org.learningassurance.directory.PeopleService;
import org.learningassurance.directory.PersonLine;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.NotAllowed;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.web.Forms;
import org.learningassurance.shared.web.Option;
import org.learningassurance.shared.web.Slice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** People: who takes part, in which posts, and, for the administrator, who can sign in. */
@Controller
class PeoplePages {

    private static final int LINES = 50;
    private static final String NAME = "Enter the person’s name";
    private static final String EMAIL = "Enter an email address";

    private final DirectoryViews views;
    private final PeopleService people;
    private final AccountService accounts;
    private final DemoMode demo;

    PeoplePages(DirectoryViews views, PeopleService people, AccountService accounts, DemoMode demo) {
        this.views = views;
        this.people = people;
        this.accounts = accounts;
        this.demo = demo;
    }

    static class PersonForm {
        @NotBlank(message = NAME)
        private String name = "";

        @NotBlank(message = EMAIL)
        private String email = "";

        private @Nullable AgencyId agency;
    }

    static class CorrectionForm {
        @NotBlank(message = NAME)
        private String name = "";

        @NotBlank(message = EMAIL)
        private String email = "";
    }

    static class StopForm {
        private String reason = "";
    }

    @GetMapping("/people")
    String list(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "1") int page,
            Actor by,
            Model model) {
        String part = name.strip();
        List<PersonLine> lines = views.people(by).stream()
                .filter(line -> line.person().name().toLowerCase(Locale.UK).contains(part.toLowerCase(Locale.UK)))
                .toList();
        model.addAttribute("list", Slice.of(lines, page, LINES))
                .addAttribute("name", part)
                .addAttribute(
                        "chosen", part.isEmpty() ? List.of() : List.of(Option.of("name", "Name has “" + part + "”")))
                .addAttribute("adds", mayAdd(by))
                .addAttribute("accounts", accountsFor(by));
        return "access/people";
    }

    @GetMapping("/people/new")
    String add(@ModelAttribute("form") PersonForm form, Actor by, Model model) {
        return addPage(form, by, model);
    }

    @PostMapping("/people/new")
    String add(
            @Valid @ModelAttribute("form") PersonForm form,
            BindingResult errors,
            Actor by,
            Model model,
            RedirectAttributes next) {
        return Forms.result(errors, () -> people.addPerson(new NewPerson(form.name, form.email, form.agency), by))
                .map(id -> done(id, "The person is added. Appoint them to a post next", next))
                .orElseGet(() -> addPage(form, by, model));
    }

    @GetMapping("/people/{id}")
    String show(@PathVariable PersonId id, Actor by, Model model) {
        model.addAttribute("line", views.person(id, by))
                .addAttribute("account", accountsFor(by).get(id))
                .addAttribute("seesAccount", by.is(Role.ADMINISTRATOR, Role.INFORMATION_GOVERNANCE) && !demo.on())
                .addAttribute("administers", by.is(Role.ADMINISTRATOR) && !demo.on());
        return "access/person";
    }

    @GetMapping("/people/{id}/details")
    String correct(@PathVariable PersonId id, @ModelAttribute("form") CorrectionForm form, Actor by, Model model) {
        PersonLine line = views.person(id, by);
        form.name = line.person().name();
        form.email = line.person().email();
        return managedPage("access/person-details", id, by, model);
    }

    @PostMapping("/people/{id}/details")
    String correct(
            @PathVariable PersonId id,
            @Valid @ModelAttribute("form") CorrectionForm form,
            BindingResult errors,
            @RequestParam long version,
            Actor by,
            Model model,
            RedirectAttributes next) {
        return Forms.attempt(errors, () -> people.correct(id, form.name, form.email, version, by))
                ? done(id, "The details are saved", next)
                : managedPage("access/person-details", id, by, model);
    }

    @PostMapping("/people/{id}/invite")
    String invite(@PathVariable PersonId id, HttpServletRequest request, Actor by, RedirectAttributes next) {
        String token = accounts.invite(id, by);
        String link = ServletUriComponentsBuilder.fromContextPath(request)
                .path("/join/{token}")
                .build(token)
                .toString();
        next.addFlashAttribute("link", link);
        return "redirect:/people/" + id;
    }

    @GetMapping("/people/{id}/stop")
    String stop(@PathVariable PersonId id, @ModelAttribute("form") StopForm form, Actor by, Model model) {
        return stopPage(id, by, model);
    }

    @PostMapping("/people/{id}/stop")
    String stop(
            @PathVariable PersonId id,
            @ModelAttribute("form") StopForm form,
            BindingResult errors,
            @RequestParam long version,
            Actor by,
            Model model,
            RedirectAttributes next) {
        return Forms.attempt(errors, () -> accounts.stop(id, form.reason, version, by))
                ? done(id, "Sign-in is stopped", next)
                : stopPage(id, by, model);
    }

    @PostMapping("/people/{id}/allow")
    String allow(@PathVariable PersonId id, @RequestParam long version, Actor by, RedirectAttributes next) {
        accounts.allow(id, version, by);
        return done(id, "Sign-in is allowed again", next);
    }

    private Map<PersonId, Account> accountsFor(Actor by) {
        boolean sees = by.is(Role.ADMINISTRATOR, Role.INFORMATION_GOVERNANCE) && !demo.on();
        return sees ? accounts.accounts(by) : Map.of();
    }

    private boolean mayAdd(Actor by) {
        return views.manages(by) || !views.agenciesToAddPeopleTo(by).isEmpty();
    }

    private String addPage(PersonForm form, Actor by, Model model) {
        if (!mayAdd(by)) {
            throw new NotAllowed("the business unit, an administrator or a strategic lead for their own agency");
        }
        List<Agency> agencies = views.agenciesToAddPeopleTo(by);
        if (form.agency == null && !views.manages(by)) {
            form.agency = agencies.get(0).id();
        }
        model.addAttribute("agencies", Option.of(agencies, Agency::id, Agency::name))
                .addAttribute("none", views.manages(by) ? "The partnership itself" : null);
        return "access/person-new";
    }

    private String managedPage(String template, PersonId id, Actor by, Model model) {
        PersonLine line = views.person(id, by);
        if (!line.managed()) {
            throw new NotAllowed("the business unit, an administrator or the strategic lead of the person’s agency");
        }
        model.addAttribute("line", line);
        return template;
    }

    private String stopPage(PersonId id, Actor by, Model model) {
        by.must(Role.ADMINISTRATOR);
        PersonLine line = views.person(id, by);
        Account account = accountsFor(by).get(id);
        if (account == null) {
            throw new NotFound("account");
        }
        model.addAttribute("line", line).addAttribute("account", account);
        return "access/person-stop";
    }

    private static String done(PersonId id, String what, RedirectAttributes next) {
        next.addFlashAttribute("done", what);
        return "redirect:/people/" + id;
    }
}
