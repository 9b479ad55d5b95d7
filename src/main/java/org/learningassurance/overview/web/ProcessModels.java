package org.learningassurance.overview.web;

import java.time.Duration;
import java.util.regex.Pattern;
import org.learningassurance.shared.NotFound;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves the process models to the viewer on the pages: they are no secret, and hold no data. */
@Controller
class ProcessModels {

    private static final Pattern NAME = Pattern.compile("[a-z]+(-[a-z]+)*");

    @GetMapping("/processes/{name}.bpmn")
    ResponseEntity<Resource> model(@PathVariable String name) {
        var model = new ClassPathResource("bpmn/" + name + ".bpmn");
        if (!NAME.matcher(name).matches() || !model.exists()) {
            throw new NotFound("process model");
        }
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                .body(model);
    }
}
