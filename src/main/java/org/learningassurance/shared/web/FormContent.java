package org.learningassurance.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.beans.BeanUtils;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.WebUtils;

/** What a form sends, and where its answer leads. */
final class FormContent {

    private FormContent() {}

    /** What somebody typed or chose, in the order of the form: every parameter but those of the machinery, whose names begin with an underscore. */
    static Map<String, List<String>> typed(HttpServletRequest request) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.startsWith("_")) {
                typed.put(name, Arrays.asList(values));
            }
        });
        return typed;
    }

    /** SHA-256 over address, typed values and the names and sizes of files; of a password, nothing is written down. */
    static String hash(HttpServletRequest request) {
        StringBuilder content = new StringBuilder(request.getRequestURI());
        Map<String, List<String>> typed = new TreeMap<>(typed(request));
        typed.keySet().removeIf(name -> name.toLowerCase(Locale.ROOT).contains("password"));
        typed.forEach((name, values) -> content.append('\n').append(name).append(values));
        MultipartHttpServletRequest files = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        if (files != null) {
            for (MultipartFile file : files.getFileMap().values()) {
                content.append('\n')
                        .append(file.getOriginalFilename())
                        .append(' ')
                        .append(file.getSize());
            }
        }
        return DigestUtils.sha256Hex(content.toString());
    }

    /** Fills the placeholders of a redirect and appends the remaining simple attributes, as Spring's redirect would. */
    static String expand(String location, HttpServletRequest request, Map<String, Object> model) {
        Map<String, Object> values = new HashMap<>();
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> path) {
            path.forEach((name, value) -> values.put(String.valueOf(name), value));
        }
        values.putAll(model);
        UriComponentsBuilder address = UriComponentsBuilder.fromUriString(location);
        model.forEach((name, value) -> {
            if (value != null
                    && BeanUtils.isSimpleValueType(value.getClass())
                    && !location.contains("{" + name + "}")) {
                address.queryParam(name, "{" + name + "}");
            }
        });
        return address.encode().buildAndExpand(values).toUriString();
    }
}
