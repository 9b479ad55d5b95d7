package org.learningassurance.access.web;

import java.util.Map;
import org.learningassurance.access.DemoMode;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in page; the sending of it is handled by Spring Security's filter, which comes back here when it failed. */
@Controller
class SignInPages {

    static final String WHY = "tracker.signInFailed";

    private final DemoMode demo;
    private final DemoPeople demoPeople;

    SignInPages(DemoMode demo, DemoPeople demoPeople) {
        this.demo = demo;
        this.demoPeople = demoPeople;
    }

    /** What the sign-in page asks for; the password is never shown again. */
    static class SignInForm {
        private String email = "";
        private String password = "";
    }

    @GetMapping("/sign-in")
    String show(
            @ModelAttribute("form") SignInForm form,
            @RequestParam Map<String, String> said,
            CsrfToken token,
            Model model) {
        begin(token);
        model.addAttribute("out", said.containsKey("out")).addAttribute("kept", said.containsKey("kept"));
        return page(model);
    }

    @PostMapping("/sign-in/failed")
    String failed(
            @ModelAttribute("form") SignInForm form,
            BindingResult errors,
            @RequestAttribute(name = WHY) Exception why,
            CsrfToken token,
            Model model) {
        begin(token);
        form.password = "";
        if (why instanceof EmailAndPassword.Throttled throttled) {
            errors.reject(
                    "throttled",
                    "There were too many failed tries. Wait "
                            + throttled.howLong().toMinutes()
                            + " minutes, then try again, or ask your administrator for a new link");
        } else {
            errors.rejectValue("email", "unknown", "Enter the email address and password of an account");
        }
        model.addAttribute("out", false).addAttribute("kept", false);
        return page(model);
    }

    private String page(Model model) {
        if (!demo.on()) {
            return "access/sign-in";
        }
        model.addAttribute("groups", demoPeople.byRole()).addAttribute("password", DemoMode.PASSWORD);
        return "access/demo-sign-in";
    }

    /** The session must begin before the page does, or a long page could no longer set its cookie. */
    private static void begin(CsrfToken token) {
        token.getToken();
    }
}
