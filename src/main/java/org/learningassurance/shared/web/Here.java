package org.learningassurance.shared.web;

import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Addresses of the page that is being shown, with one thing changed: for sort links, pages and filters. */
@Component("here")
public class Here {

    private static final String PAGE = "page";

    /** This page with the parameter set to one value; another order or filter begins at the first page again. */
    public String with(String name, Object value) {
        return address(name)
                .replaceQueryParam(name, UriUtils.encode(value.toString(), StandardCharsets.UTF_8))
                .build(true)
                .toUriString();
    }

    /** This page without the parameter. */
    public String dropping(String name) {
        return address(name).replaceQueryParam(name).build(true).toUriString();
    }

    /** Whether the page was asked for by its address. One that answers a form may have no address of its own to be led to. */
    public boolean isAskedFor() {
        return RequestContextHolder.currentRequestAttributes() instanceof ServletRequestAttributes current
                && current.getRequest().getMethod().equals("GET");
    }

    /** This page without any parameter. */
    public String plain() {
        return address("").replaceQuery(null).build(true).toUriString();
    }

    /** What this page shows at another address, all pages of it. @param path below the application's root: "/work.csv" */
    public String at(String path) {
        return address("")
                .replacePath(ServletUriComponentsBuilder.fromCurrentContextPath()
                        .build()
                        .getPath())
                .path(path)
                .build(true)
                .toUriString();
    }

    private static UriComponentsBuilder address(String changed) {
        UriComponentsBuilder address = ServletUriComponentsBuilder.fromCurrentRequest()
                .scheme(null)
                .host(null)
                .port(-1);
        return changed.equals(PAGE) ? address : address.replaceQueryParam(PAGE);
    }
}
