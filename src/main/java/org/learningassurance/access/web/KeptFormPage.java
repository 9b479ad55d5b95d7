package org.learningassurance.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** After signing in again: back to the form with what was typed into it. */
@Controller
class KeptFormPage {

    static final String PATH = "/sign-in/continue";

    @GetMapping(PATH)
    String show(HttpServletRequest request, Model model) {
        Optional<KeptForm> kept = KeptForm.take(request.getSession(false));
        if (kept.isEmpty()) {
            return "redirect:/";
        }
        model.addAttribute("kept", kept.get());
        return "access/continue";
    }
}
