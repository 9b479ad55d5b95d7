package org.learningassurance.access.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.learningassurance.access.AccountService;
import org.learningassurance.access.LinkIsSpent;
import org.learningassurance.shared.web.Forms;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where one-time links lead: choosing a password, and creating the administrator at the first start. Opening the link does not use it
 * up (mail scanners open links); sending the form does. The forms carry no key against double sending: the link is one.
 */
@Controller
class OneTimeLinkPages {

    private final AccountService accounts;

    OneTimeLinkPages(AccountService accounts) {
        this.accounts = accounts;
    }

    static class PasswordForm {
        private String password = "";
    }

    static class AdministratorForm {
        @NotBlank(message = "Enter your name")
        private String name = "";

        @NotBlank(message = "Enter your email address")
        private String email = "";

        @NotBlank(message = "Enter a password of 12 characters or more, for example three random words")
        private String password = "";
    }

    @GetMapping("/join/{token}")
    String join(@PathVariable String token, @ModelAttribute("form") PasswordForm form, CsrfToken csrf, Model model) {
        csrf.getToken();
        return joinPage(token, model);
    }

    @PostMapping("/join/{token}")
    String choosePassword(
            @PathVariable String token,
            @ModelAttribute("form") PasswordForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        if (!Forms.attempt(errors, () -> accounts.choosePassword(token, form.password))) {
            form.password = "";
            return joinPage(token, model);
        }
        next.addFlashAttribute("done", "Your password is set. Sign in with it");
        return "redirect:/sign-in";
    }

    @GetMapping("/start/{token}")
    String start(@PathVariable String token, @ModelAttribute("form") AdministratorForm form, CsrfToken csrf) {
        csrf.getToken();
        accounts.checkAdministratorLink(token);
        return "access/start";
    }

    @PostMapping("/start/{token}")
    String createAdministrator(
            @PathVariable String token,
            @Valid @ModelAttribute("form") AdministratorForm form,
            BindingResult errors,
            RedirectAttributes next) {
        accounts.checkAdministratorLink(token);
        if (errors.hasErrors()
                || !Forms.attempt(
                        errors, () -> accounts.createAdministrator(token, form.name, form.email, form.password))) {
            form.password = "";
            return "access/start";
        }
        next.addFlashAttribute("done", "You are the administrator. Sign in with the password that you chose");
        return "redirect:/sign-in";
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.GONE)
    String explain(LinkIsSpent spent) {
        return "access/link-spent";
    }

    private String joinPage(String token, Model model) {
        model.addAttribute("person", accounts.invited(token));
        return "access/join";
    }
}
