package org.learningassurance.shared.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages that stand behind the links of every page: the further places, the accessibility statement, the privacy notice. */
@Controller
class FootPages {

    @GetMapping("/more")
    String more() {
        return "shared/more";
    }

    @GetMapping("/accessibility")
    String accessibility() {
        return "shared/accessibility";
    }

    @GetMapping("/privacy")
    String privacy() {
        return "shared/privacy";
    }
}
